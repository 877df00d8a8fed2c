package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** No other site can make a browser write here: a write that rides on the cookie must carry our own header. */
class BrowserGuard {

    private static final String SESSION = "q_session";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;

    BrowserGuard(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response guard(ContainerRequestContext request) {
        var byCookie = holdsSession(request);
        var marked = "1".equals(request.getHeaderString("X-Dudao"));
        return byCookie && !marked && !READS.contains(request.getMethod()) ? problems.response(403, "csrf") : null;
    }

    /** Whether the request names somebody at all, rightly or not. */
    static boolean claimsSomebody(ContainerRequestContext request) {
        return request.getHeaderString("Authorization") != null || holdsSession(request);
    }

    private static boolean holdsSession(ContainerRequestContext request) {
        return request.getCookies().keySet().stream().anyMatch(name -> name.startsWith(SESSION));
    }
}
