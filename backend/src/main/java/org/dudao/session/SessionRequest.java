package org.dudao.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** A request that came with a session's cookie. */
class SessionRequest extends BaseAuthenticationRequest {

    private static final String BACKGROUND = "X-Dudao-Background";

    private final SessionKey key;
    private final boolean background;

    private SessionRequest(SessionKey key, boolean background) {
        this.key = key;
        this.background = background;
    }

    static @Nullable SessionRequest of(RoutingContext context) {
        var cookie = context.request().getCookie(SessionCookie.INSIDE);
        return cookie == null
                ? null
                : new SessionRequest(
                        new SessionKey(cookie.getValue()),
                        context.request().headers().contains(BACKGROUND));
    }

    SessionKey key() {
        return key;
    }

    /** Asked by the page on its own, with nobody in front of it: keeps no session alive (B-03). */
    boolean background() {
        return background;
    }
}
