package org.dudao.kernel;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Who sends a body byte by byte holds a thread; the line is cut after a time that a slow phone does not need (I-07). */
@ApplicationScoped
class SlowBodies {

    static final int BEFORE_ALL_ROUTES = 1000;

    private static final int SLOWEST_BYTES_PER_SECOND = 32 * 1024;

    private final LimitSettings settings;

    SlowBodies(LimitSettings settings) {
        this.settings = settings;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL_ROUTES);
    }

    private void watch(RoutingContext context) {
        var request = context.request();
        if (request.headers().contains("Content-Length") || request.headers().contains("Transfer-Encoding")) {
            var vertx = context.vertx();
            var timer = vertx.setTimer(allowed(request).toMillis(), fired -> cut(request));
            context.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    /** Who has sent everything waits for the answer, however long that takes, even before the end was taken note of. */
    private static void cut(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        if (!request.isEnded() && !String.valueOf(request.bytesRead()).equals(length)) {
            request.connection().close();
        }
    }

    /** A file of 20 MB may take eleven minutes, a form half a minute. */
    private Duration allowed(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,10}")
                ? settings.body()
                : settings.body().plusSeconds(Long.parseLong(length) / SLOWEST_BYTES_PER_SECOND);
    }
}
