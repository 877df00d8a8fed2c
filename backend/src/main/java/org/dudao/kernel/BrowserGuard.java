package org.dudao.kernel;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** No other site can make a browser write here: a write that rides on the cookie must carry our own header. */
class BrowserGuard {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;

    BrowserGuard(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter(priority = 10)
    @Nullable
    Response guard(ContainerRequestContext request, HttpServerRequest http) {
        var byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        var foreign = !"1".equals(request.getHeaderString("X-Dudao"));
        return byCookie && foreign && !READS.contains(request.getMethod()) ? problems.response(403, "csrf") : null;
    }
}
