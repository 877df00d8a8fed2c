package org.dudao.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Methods that no operation of the path has: no TRACE, and no OPTIONS, since other origins are not served (I-13). */
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
        var method = request.getMethod();
        var allowed = operations.allowed(request.getUriInfo().getAbsolutePath().getPath());
        if (allowed.isEmpty()) {
            return SPOKEN.contains(method) ? null : problems.response(404, "not-found");
        }
        return allowed.contains(method.equals("HEAD") ? "GET" : method)
                ? null
                : Response.fromResponse(problems.response(405, "method-not-allowed"))
                        .header("Allow", String.join(", ", allowed))
                        .build();
    }
}
