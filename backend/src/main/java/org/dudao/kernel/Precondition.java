package org.dudao.kernel;

import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code If-Match}, honoured where it is sent (RFC 9110 13.1.1). */
@ApplicationScoped
class Precondition {

    /** The tag in {@code If-Match} names another version than the stored one. */
    static final class Failed extends RuntimeException {}

    private final Instance<HttpServerRequest> request;

    Precondition(Instance<HttpServerRequest> request) {
        this.request = request;
    }

    void check(int version) {
        var expected = header();
        if (expected != null
                && Arrays.stream(expected.split(","))
                        .map(String::strip)
                        .noneMatch(tag -> tag.equals("*") || tag.equals(tag(version)))) {
            throw new Failed();
        }
    }

    static String tag(int version) {
        return "\"v" + version + "\"";
    }

    private @Nullable String header() {
        return Arc.container().requestContext().isActive() && request.isResolvable()
                ? request.get().getHeader("If-Match")
                : null;
    }
}
