package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Methods that no operation has: no TRACE, and no OPTIONS either, since other origins are not served (I-13). */
class MethodGuard {

    private static final Set<String> SPOKEN = Set.of("GET", "HEAD", "PUT", "POST", "DELETE");

    private final Problems problems;
    private final Operations operations;

    MethodGuard(Problems problems, Operations operations) {
        this.problems = problems;
        this.operations = operations;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response guard(ContainerRequestContext request) {
        if (SPOKEN.contains(request.getMethod())) {
            return null;
        }
        var allowed = operations.allowed(request.getUriInfo().getAbsolutePath().getPath());
        return allowed.isEmpty()
                ? problems.response(404, "not-found")
                : Response.fromResponse(problems.response(405, "method-not-allowed"))
                        .header("Allow", allowed)
                        .build();
    }
}
