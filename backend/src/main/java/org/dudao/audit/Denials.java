package org.dudao.audit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.dudao.kernel.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Sees every request come and every refusal of a right go, wherever in the product it was refused. */
class Denials {

    private final Acting acting;
    private final CurrentIdentityAssociation identity;
    private final Trail trail;

    Denials(Acting acting, CurrentIdentityAssociation identity, Trail trail) {
        this.acting = acting;
        this.identity = identity;
        this.trail = trail;
    }

    @ServerRequestFilter
    void comes(ResourceInfo resource) {
        acting.by(Operated.of(resource));
    }

    /** Requests without any credentials are not recorded: they are nobody's, and there may be any number of them. */
    @ServerResponseFilter
    @Nullable
    Uni<Void> goes(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        var route = acting.route();
        var result = switch (response.getStatus()) {
            case 403 -> AuditResult.DENIED;
            case 401 -> route.filter(Denials::hasCredentials).isPresent() ? AuditResult.REFUSED : null;
            default -> null;
        };
        if (result == null) {
            return null;
        }
        if (resource != null && resource.getResourceMethod() != null) {
            acting.by(Operated.of(resource));
        }
        var reason = response.getEntity() instanceof Problem problem ? problem.code() : "";
        return identity.getDeferredIdentity()
                .onFailure()
                .recoverWithNull()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(by -> write(result, reason, route, by))
                .replaceWithVoid();
    }

    private void write(
            AuditResult result, String reason, Optional<RoutingContext> route, @Nullable SecurityIdentity by) {
        trail.appendAlone(acting.home(by), acting.record(result, route, by).put("reason", reason));
    }

    private static boolean hasCredentials(RoutingContext route) {
        return route.request().headers().contains("Authorization")
                || route.request().cookieCount() > 0;
    }
}
