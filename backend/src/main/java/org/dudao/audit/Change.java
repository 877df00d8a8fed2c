package org.dudao.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** What happened to one row within one transaction, however often it was flushed. */
final class Change {

    /** What became of the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    private record Pair(JsonNode before, JsonNode after) {}

    private final Object entity;
    private final String id;
    private final Map<String, Pair> fields = new LinkedHashMap<>();
    private Kind kind;

    Change(Kind kind, Object entity, Object id) {
        this.kind = kind;
        this.entity = entity;
        this.id = name(id);
    }

    /** Rows with a key of several parts are named by it all the same. */
    static String name(Object id) {
        var text = id.toString();
        return id instanceof UUID
                ? text
                : UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String id() {
        return id;
    }

    void removed() {
        kind = Kind.REMOVED;
    }

    /** The first value before and the last one after count. */
    void field(String name, @Nullable Object before, @Nullable Object after) {
        var type = entity.getClass();
        if (!Drawing.shows(type, name)) {
            return;
        }
        var was = Drawing.of(type, name, before);
        var is = Drawing.of(type, name, after);
        if (!was.equals(is)) {
            fields.merge(name, new Pair(was, is), (first, last) -> new Pair(first.before(), last.after()));
        }
    }

    ObjectNode draw() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("type", entity.getClass().getSimpleName());
        node.put("id", id);
        if (entity instanceof AggregateRoot aggregate) {
            node.put("version", aggregate.version());
        }
        node.put("kind", kind.name());
        var drawn = node.putObject("fields");
        fields.forEach((name, pair) -> drawn.putArray(name)
                .add(kind == Kind.ADDED ? NullNode.instance : pair.before())
                .add(pair.after()));
        return node;
    }
}
