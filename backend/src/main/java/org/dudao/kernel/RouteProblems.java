package org.dudao.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Problem documents for what never reaches an operation: unknown pages, methods no page has, broken addresses. */
@ApplicationScoped
class RouteProblems {

    private final Problems problems;
    private final ObjectMapper json;

    RouteProblems(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void routes(@Observes Router router) {
        router.errorHandler(400, context -> answer(context, 400, "invalid-parameter"));
        router.errorHandler(404, context -> answer(context, 404, "not-found"));
        router.errorHandler(405, context -> answer(context, 405, "method-not-allowed"));
    }

    private void answer(RoutingContext context, int status, String code) {
        if (context.response().headWritten()) {
            return;
        }
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(document(problems.of(context, status, code)));
    }

    private String document(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
