package org.dudao.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The name of the session's cookie outside the house. Browsers accept one that begins with {@code __Host-} only from
 * this host, over TLS and for all paths, so no neighbour under the same domain can plant it (B-08); the OIDC library's
 * own name cannot be changed, so it is exchanged at the door.
 */
@ApplicationScoped
class SessionCookie {

    /** How the OIDC library calls it. */
    static final String INSIDE = "q_session";

    private static final String AGE = "dudao.session.age";
    private static final int BEFORE_ALL_ELSE = 1_000;

    private final boolean secure;
    private final String outside;

    SessionCookie(@ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
        this.secure = secure;
        this.outside = secure ? "__Host-dudao" : "dudao";
    }

    /** The browser forgets the cookie when the session ends for good. */
    static void lives(RoutingContext context, long seconds) {
        context.put(AGE, seconds);
    }

    void exchange(@Observes Filters filters) {
        filters.register(
                context -> {
                    inward(context.request().headers());
                    context.addHeadersEndHandler(end -> outward(context));
                    context.next();
                },
                BEFORE_ALL_ELSE);
    }

    private void inward(MultiMap headers) {
        var sent = headers.getAll("Cookie");
        if (sent.isEmpty()) {
            return;
        }
        var kept = sent.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(INSIDE))
                .map(cookie -> cookie.startsWith(outside + "=") ? INSIDE + cookie.substring(outside.length()) : cookie)
                .collect(Collectors.joining("; "));
        headers.set("Cookie", kept);
    }

    private void outward(RoutingContext context) {
        if (context.request().getCookie(INSIDE) instanceof ServerCookie cookie && cookie.isChanged()) {
            context.response().removeCookie(INSIDE, false);
            context.response().addCookie(renamed(cookie, context.get(AGE)));
        }
    }

    private Cookie renamed(ServerCookie cookie, @Nullable Long age) {
        return Cookie.cookie(outside, cookie.getValue())
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(cookie.getValue().isEmpty() || age == null ? 0 : age);
    }
}
