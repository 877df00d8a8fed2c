package org.dudao.authz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An operation as the contract offers it.
 *
 * @param rows the names of the ids in its path
 * @param body the schema of its JSON body, missing where it takes none
 * @param query the names of its query parameters
 */
record Operation(String id, String method, String path, List<String> rows, JsonNode body, List<String> query) {

    boolean writes() {
        return !method.equals("GET");
    }

    boolean namesRow() {
        return !rows.isEmpty();
    }

    /** All operations by their id, read off the contract of the running product. */
    static Map<String, Operation> all(Sender sender) {
        var contract = sender.send(Request.get("/api/openapi?format=json")).json();
        var all = new TreeMap<String, Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = of(contract, path.getKey(), method.getKey(), method.getValue());
                    all.put(operation.id(), operation);
                }));
        return all;
    }

    private static Operation of(JsonNode contract, String path, String method, JsonNode operation) {
        var rows = new ArrayList<String>();
        var query = new ArrayList<String>();
        operation.path("parameters").forEach(parameter -> {
            var name = parameter.path("name").asText();
            var kind = parameter.at("/schema/$ref").asText();
            if (parameter.path("in").asText().equals("query")) {
                query.add(name);
            } else if (parameter.path("in").asText().equals("path") && kind.endsWith("/UUID")) {
                rows.add(name);
            }
        });
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                rows,
                resolved(contract, operation.at("/requestBody/content/application~1json/schema")),
                query);
    }

    /** The schema with all that it refers to written out. */
    private static JsonNode resolved(JsonNode contract, JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(contract, contract.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema instanceof ObjectNode object) {
            object.properties().forEach(child -> child.setValue(resolved(contract, child.getValue())));
        }
        if (schema instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                list.set(i, resolved(contract, list.get(i)));
            }
        }
        return schema;
    }
}
