package org.dudao.edge;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.edge.Api.Operation;
import org.dudao.edge.Bodies.Place;
import org.dudao.edge.Wire.Request;
import org.dudao.testing.Caller;
import org.dudao.testing.World;
import org.jspecify.annotations.Nullable;

/** Turns a row into requests, by walking the contract: an operation that is new tomorrow is asked tomorrow. */
final class Cases {

    /** @param value what the row put in, to be looked for in the answer */
    record Case(Request request, String value) {}

    private final List<Operation> operations;
    private final Bodies bodies;
    private final Callers callers;
    private final World world;

    Cases(Api api, World world) {
        this.operations = api.operations();
        this.bodies = new Bodies(api);
        this.callers = new Callers(world);
        this.world = world;
    }

    Callers callers() {
        return callers;
    }

    Stream<Case> of(Row row) {
        return cases(row).map(c -> new Case(headed(c.request(), row, c.value()), c.value()));
    }

    private Stream<Case> cases(Row row) {
        var where = Objects.requireNonNull(row.where());
        return switch (where) {
            case "body" -> inBodies(row, (operation, value) -> value);
            case "body doubled" -> inBodies(row, (operation, value) -> doubled(operation));
            case "body more" ->
                inBodies(
                        row,
                        (operation, value) ->
                                "{" + value + "," + sample(operation).substring(1));
            case "write" -> inBodies(row, (operation, value) -> sample(operation));
            case "body bytes" ->
                each(
                        row,
                        Operation::takesJson,
                        (operation, value) -> request(operation)
                                .body("application/json", HexFormat.of().parseHex(value)));
            case "list" -> each(row, Operation::lists, (operation, value) -> query(operation, value, row.encoded()));
            case "read" -> each(row, Cases::reads, (operation, value) -> query(operation, value, row.encoded()));
            case "json read" ->
                each(row, o -> reads(o) && o.answersJson(), (operation, value) -> query(operation, value, false));
            case "path id" -> each(row, Cases::hasId, (operation, value) -> at(operation, value));
            case "read path id" -> each(row, o -> reads(o) && hasId(o), (operation, value) -> at(operation, value));
            case "path id of another kind" -> foreignKinds();
            case "method" -> methods(row);
            case "once" -> row.inputs().stream().map(value -> new Case(once(row, value), value));
            default -> where.startsWith("body ") ? members(row, kind(where)) : parameters(row, kind(where));
        };
    }

    private interface Making<T> {
        T make(Operation operation, String value);
    }

    private Stream<Case> each(Row row, Predicate<Operation> wanted, Making<Request> making) {
        return operations.stream()
                .filter(wanted)
                .flatMap(operation ->
                        row.inputs().stream().map(value -> new Case(making.make(operation, value), value)));
    }

    private Stream<Case> inBodies(Row row, Making<String> body) {
        return each(
                row,
                Operation::takesJson,
                (operation, value) -> request(operation).json(body.make(operation, value)));
    }

    private Stream<Case> members(Row row, Kind kind) {
        return operations.stream()
                .filter(Operation::takesJson)
                .flatMap(operation -> bodies.places(operation.body()).stream()
                        .filter(place -> place.kind().is(kind))
                        .flatMap(place -> row.inputs().stream()
                                .map(value -> raw(place, value))
                                .filter(Objects::nonNull)
                                .map(raw -> new Case(
                                        request(operation).json(bodies.with(operation.body(), place, raw)), raw))));
    }

    /** An empty list is looked for in lists alone; what a file holds is its own suite's. */
    private Stream<Case> parameters(Row row, Kind kind) {
        return operations.stream()
                .filter(operation -> reads(operation) && (row.contains() == null || operation.lists()))
                .flatMap(operation -> operation.in("query").stream()
                        .filter(p -> p.kind() == kind && !p.name().equals("cursor"))
                        .flatMap(p -> row.inputs().stream()
                                .map(value -> plain(p.schema(), value))
                                .filter(Objects::nonNull)
                                .map(value -> new Case(
                                        query(
                                                operation,
                                                p.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8),
                                                false),
                                        value))));
    }

    private Stream<Case> methods(Row row) {
        var offered = operations.stream()
                .collect(Collectors.groupingBy(
                        Operation::path, Collectors.mapping(Operation::method, Collectors.toSet())));
        return offered.entrySet().stream()
                .flatMap(path -> row.inputs().stream()
                        .filter(method -> !path.getValue().contains(method))
                        .map(method -> new Operation(
                                method, path.getKey(), List.of(), List.of(), Set.of(), true, MissingNode.getInstance()))
                        .map(operation ->
                                new Case(Request.of(operation, Callers.path(operation), callers.office()), "")));
    }

    private Stream<Case> foreignKinds() {
        return operations.stream()
                .filter(o -> reads(o) && hasId(o))
                .flatMap(operation -> world.ids().entrySet().stream()
                        .filter(id -> !operation.path().startsWith("/api/" + id.getKey() + "s/"))
                        .map(id -> new Case(at(operation, id.getValue()), id.getValue())));
    }

    private Request once(Row row, String value) {
        var line = filled(Objects.requireNonNull(row.request()), value).split(" ", 2);
        var request = new Request(line[0], line[1], Map.of(), null, caller(row));
        return row.body() == null ? request : request.json(filled(row.body(), value));
    }

    private Request headed(Request request, Row row, String value) {
        var headed = "nobody".equals(row.as())
                ? new Request(request.method(), request.target(), request.headers(), request.body(), null)
                : request;
        for (var header : row.extraHeaders().entrySet()) {
            headed = headed.header(header.getKey(), filled(header.getValue(), value));
        }
        return headed;
    }

    private @Nullable Caller caller(Row row) {
        return "inspector".equals(row.as()) ? callers.inspector() : callers.office();
    }

    private String filled(String template, String value) {
        return Row.expanded(template)
                .replace("{}", value)
                .replace("{token}", callers.office().token());
    }

    private Request request(Operation operation) {
        return Request.of(operation, Callers.path(operation), callers.of(operation));
    }

    private Request at(Operation operation, String id) {
        var request = Request.of(operation, Callers.path(operation, id), callers.of(operation));
        return operation.takesJson() ? request.json(sample(operation)) : request;
    }

    private Request query(Operation operation, String query, boolean encode) {
        var text = encode ? query.replace("[", "%5B").replace("]", "%5D").replace("$", "%24") : query;
        var target = Callers.path(operation) + (text.isEmpty() ? "" : "?" + text);
        return Request.of(operation, target, callers.of(operation));
    }

    private String sample(Operation operation) {
        return bodies.sample(operation.body()).toString();
    }

    private String doubled(Operation operation) {
        var sample = sample(operation);
        var first = bodies.sample(operation.body()).fieldNames().next();
        return "{\"%s\":null,%s".formatted(first, sample.substring(1));
    }

    private @Nullable String raw(Place place, String value) {
        if (value.equals("«more»")) {
            var max = place.schema().path("maxItems").asInt(-1);
            var item = bodies.sample(place.schema().path("items")).toString();
            return max < 0
                    ? null
                    : IntStream.rangeClosed(0, max).mapToObj(i -> item).collect(Collectors.joining(",", "[", "]"));
        }
        var plain = plain(place.schema(), value);
        return plain != null && value.equals("«longer»") ? "\"" + plain + "\"" : plain;
    }

    /** Null where the contract sets no such bound at this place. */
    private static @Nullable String plain(com.fasterxml.jackson.databind.JsonNode schema, String value) {
        return switch (value) {
            case "«longer»" ->
                schema.has("maxLength") ? "长".repeat(schema.path("maxLength").asInt() + 1) : null;
            case "«above»" ->
                schema.has("maximum") ? String.valueOf(schema.path("maximum").asLong() + 1) : null;
            case "«below»" ->
                schema.has("minimum") ? String.valueOf(schema.path("minimum").asLong() - 1) : null;
            default -> value;
        };
    }

    private static Kind kind(String where) {
        return Kind.valueOf(where.substring(where.indexOf(' ') + 1).toUpperCase(Locale.ROOT));
    }

    private static boolean reads(Operation operation) {
        return Set.of("GET").contains(operation.method());
    }

    private static boolean hasId(Operation operation) {
        return operation.path().replaceAll("\\{(year|code|audience)}", "").contains("{");
    }
}
