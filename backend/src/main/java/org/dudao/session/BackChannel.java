package org.dudao.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The identity provider says that somebody signed out or was thrown out there (B-10). The OIDC library verifies what it
 * sends but remembers it in one replica's memory; what it accepted ends our rows, and with them the session everywhere.
 */
@ApplicationScoped
class BackChannel {

    private static final Logger LOG = Logger.getLogger(BackChannel.class);
    private static final int ACCEPTED = 200;
    private static final int BEFORE_THE_LIBRARY = 900;

    private final Sessions sessions;
    private final String path;

    BackChannel(Sessions sessions, @ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String path) {
        this.sessions = sessions;
        this.path = path;
    }

    void listen(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (context.normalizedPath().equals(path)) {
                        context.addEndHandler(done -> hear(context));
                    }
                    context.next();
                },
                BEFORE_THE_LIBRARY);
    }

    private void hear(RoutingContext context) {
        if (context.response().getStatusCode() == ACCEPTED) {
            var token = OidcCommonUtils.decodeJwtContent(context.request().getFormAttribute("logout_token"));
            context.vertx()
                    .executeBlocking(() -> end(token.getString("sid")))
                    .onFailure(e -> LOG.error("a session that ended at the identity provider lives on here", e));
        }
    }

    private int end(String providerSession) {
        return CallerScope.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> sessions.endOfProvider(providerSession)));
    }
}
