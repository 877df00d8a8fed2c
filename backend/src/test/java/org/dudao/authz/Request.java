package org.dudao.authz;

import org.jspecify.annotations.Nullable;

/**
 * What goes over the wire.
 *
 * @param token the bearer token, or null for somebody who has not signed in
 */
record Request(
        String method,
        String path,
        @Nullable String token,
        String type,
        @Nullable String body) {

    static Request get(String path) {
        return new Request("GET", path, null, "application/json", null);
    }

    Request by(@Nullable String somebody) {
        return new Request(method, path, somebody, type, body);
    }

    Request at(String otherPath) {
        return new Request(method, otherPath, token, type, body);
    }

    Request with(String otherBody) {
        return new Request(method, path, token, type, otherBody);
    }
}
