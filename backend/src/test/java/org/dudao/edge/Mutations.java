package org.dudao.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dudao.edge.Api.Operation;
import org.dudao.edge.Wire.Request;
import org.dudao.testing.Caller;

/** An endless row of requests that are nearly right; the same seed gives the same row. */
final class Mutations {

    private static final List<String> RAW = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\":{}}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"𠮷\"",
            "\"2026-02-30\"",
            "\"2199-12-31\"",
            "\"1900-01-01\"",
            "\"019a0000-0000-7000-8000-0000000000aa\"",
            "\"' or 1=1 --\"",
            "\"%\"",
            "\"a\\nb\"",
            "x",
            "");
    private static final List<String> TEXT = List.of(
            "",
            "null",
            "0",
            "-1",
            "1",
            "200",
            "2147483647",
            "'",
            "%",
            "_",
            "a\0",
            "é",
            "𠮷",
            "2026-02-28",
            "2026-02-30",
            "019a0000-0000-7000-8000-0000000000aa",
            "true",
            "NAME",
            "OPEN",
            "{}",
            "[]",
            "../x",
            "${x}",
            "\u202e",
            "x x");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept", List.of("*/*", "application/json", "text/html;q=0", "application/xml", "a/b/c"),
            "Accept-Language", List.of("en", "zh-CN", "xx-YY-zz;q=2", "*"),
            "If-Match", List.of("*", "\"v0\"", "W/\"v0\"", "v", "\""),
            "If-None-Match", List.of("*", "\"v0\"", ","),
            "Idempotency-Key", List.of("k", "", "a b"),
            "Content-Type", List.of("application/json", "application/json;charset=x", "text/plain", "x", "a/b;c"),
            "Range", List.of("bytes=0-0", "bytes=9-1", "x"));

    private final Operation operation;
    private final Bodies bodies;
    private final List<String> ids;
    private final Random random;

    Mutations(Api api, Operation operation, Collection<String> known, long seed) {
        this.operation = operation;
        this.bodies = new Bodies(api);
        this.random = new Random(seed);
        this.ids = new ArrayList<>(known);
        ids.addAll(List.of("019a0000-0000-7000-8000-0000000000aa", "00000000-0000-0000-0000-000000000000", "abc"));
    }

    Request next(Caller caller) {
        var request = Request.of(operation, Callers.path(operation, any(ids)) + query(), caller);
        if (operation.takesJson()) {
            request = request.json(body());
        } else if (!operation.mediaTypes().isEmpty()) {
            request = request.body(any(operation.mediaTypes()), any(RAW).getBytes(StandardCharsets.UTF_8));
        }
        if (random.nextInt(4) == 0) {
            var header = any(HEADERS.keySet().stream().sorted().toList());
            request = request.header(header, any(HEADERS.get(header)));
        }
        return request;
    }

    private String query() {
        var query = operation.in("query").stream()
                .filter(p -> random.nextInt(3) == 0)
                .map(p -> p.name() + "=" + URLEncoder.encode(value(p.schema()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String value(JsonNode schema) {
        var kind = Kind.of(schema);
        return random.nextBoolean() ? any(TEXT) : kind.sample(schema).replace("\"", "");
    }

    private String body() {
        var places = bodies.places(operation.body());
        return switch (random.nextInt(8)) {
            case 0 -> any(RAW);
            case 1 -> cut(bodies.sample(operation.body()).toString());
            case 2 ->
                bodies.sample(operation.body()).toString().replace("019a0000-0000-7000-8000-0000000000aa", any(ids));
            default -> bodies.with(operation.body(), any(places), any(RAW));
        };
    }

    private String cut(String text) {
        return text.substring(0, random.nextInt(text.length()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
