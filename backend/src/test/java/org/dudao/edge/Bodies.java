package org.dudao.edge;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Bodies that the contract allows, and the places in them where a value can be exchanged for a bad one. */
final class Bodies {

    /** @param pointer of one member, in a body with one element in every list of objects */
    record Place(String pointer, JsonNode schema) {

        Kind kind() {
            return Kind.of(schema);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HERE = "here-goes-the-value";

    private final Api api;

    Bodies(Api api) {
        this.api = api;
    }

    /** All members, and lists of objects with one of each. */
    JsonNode sample(JsonNode schema) {
        var resolved = api.resolved(schema);
        return switch (Kind.of(resolved)) {
            case OBJECT -> object(resolved);
            case LIST -> JSON.createArrayNode().add(sample(resolved.path("items")));
            default -> read(Kind.of(resolved).sample(resolved));
        };
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.createObjectNode();
        schema.path("properties").properties().forEach(p -> object.set(p.getKey(), sample(p.getValue())));
        return object;
    }

    List<Place> places(JsonNode schema) {
        var places = new ArrayList<Place>();
        collect("", schema, places);
        return places;
    }

    private void collect(String pointer, JsonNode schema, List<Place> places) {
        var resolved = api.resolved(schema);
        if (!pointer.isEmpty()) {
            places.add(new Place(pointer, resolved));
        }
        resolved.path("properties")
                .properties()
                .forEach(p -> collect(pointer + "/" + p.getKey(), p.getValue(), places));
        if (resolved.has("items")) {
            collect(pointer + "/0", resolved.path("items"), places);
        }
    }

    /** The sample with the raw text at the place, which need not be JSON at all. */
    String with(JsonNode schema, Place place, String raw) {
        var body = sample(schema);
        var pointer = JsonPointer.compile(place.pointer());
        var parent = body.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.set(0, HERE);
        } else {
            ((ObjectNode) parent).put(pointer.last().getMatchingProperty(), HERE);
        }
        return body.toString().replace("\"" + HERE + "\"", raw);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
