package org.dudao.kernel;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Problem.Violation;
import org.jspecify.annotations.Nullable;

/** Draws problem documents: the one place where a refusal gets its words. */
@ApplicationScoped
class Problems {

    private static final String TRACE = "dudao.trace";

    private final Words words;
    private final Instance<RoutingContext> route;

    Problems(Words words, Instance<RoutingContext> route) {
        this.words = words;
        this.route = route;
    }

    Response response(int status, String code) {
        return response(status, code, Map.of(), null);
    }

    Response response(int status, String code, Map<String, Object> facts, @Nullable List<Violation> violations) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(problem(status, code, facts, violations))
                .build();
    }

    Problem problem(int status, String code, Map<String, Object> facts, @Nullable List<Violation> violations) {
        return new Problem(
                "urn:dudao:problem:" + code,
                words.of("problem." + code, facts),
                status,
                code,
                facts.isEmpty() ? null : facts,
                violations,
                traceId());
    }

    /** For what is refused before there is an operation and with it a current request. */
    Problem of(RoutingContext context, int status, String code) {
        var title = words.of("problem." + code, Map.of(), context.request().getHeader("Accept-Language"));
        return new Problem("urn:dudao:problem:" + code, title, status, code, null, null, traceId(context));
    }

    /** Serving goes on after that many seconds. */
    Response later(int status, String code, long seconds) {
        return Response.fromResponse(response(status, code))
                .header("Retry-After", seconds)
                .build();
    }

    boolean knows(String code) {
        return words.knows("problem." + code);
    }

    Violation violation(String field, String code) {
        return new Violation(field, code, words.of("violation." + code, Map.of()));
    }

    /** One id per request, in the answer's header, its problem and the log. */
    String traceId() {
        if (!Arc.container().requestContext().isActive() || !route.isResolvable()) {
            return UUID.randomUUID().toString();
        }
        return traceId(route.get());
    }

    static String traceId(RoutingContext context) {
        String known = context.get(TRACE);
        if (known == null) {
            known = UUID.randomUUID().toString();
            context.put(TRACE, known);
        }
        return known;
    }
}
