package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * No other site can make a browser write here (B-12): a write that rides on the cookie must carry our own header, come
 * from a page of ours where the browser says from which, and be nothing that a plain form can send. And nobody is two
 * people at once (K-14).
 */
class BrowserGuard {

    private static final String SESSION = "q_session";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Problems problems;

    BrowserGuard(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response guard(ContainerRequestContext request) {
        if (!holdsSession(request)) {
            return null;
        }
        if (request.getHeaderString("Authorization") != null) {
            return problems.response(400, "two-credentials");
        }
        if (READS.contains(request.getMethod())) {
            return null;
        }
        if (!"1".equals(request.getHeaderString("X-Dudao")) || foreign(request)) {
            return problems.response(403, "csrf");
        }
        return formLike(request.getMediaType()) ? problems.response(415, "unsupported-media-type") : null;
    }

    /** The host decides; behind a proxy the scheme in here is not the one outside. */
    private static boolean foreign(ContainerRequestContext request) {
        var origin = request.getHeaderString("Origin");
        var own = request.getUriInfo().getBaseUri().getAuthority();
        return origin != null && !origin.equals("https://" + own) && !origin.equals("http://" + own);
    }

    private static boolean formLike(@Nullable MediaType type) {
        return type != null && FORMS.contains(type.getType() + "/" + type.getSubtype());
    }

    /** Whether the request names somebody at all, rightly or not. */
    static boolean claimsSomebody(ContainerRequestContext request) {
        return request.getHeaderString("Authorization") != null || holdsSession(request);
    }

    private static boolean holdsSession(ContainerRequestContext request) {
        return request.getCookies().containsKey(SESSION);
    }
}
