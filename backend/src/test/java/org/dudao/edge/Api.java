package org.dudao.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The contract as the running API tells it: what is offered, with which parameters and bodies. */
final class Api {

    /** @param schema resolved, without references */
    record Parameter(String in, String name, boolean required, JsonNode schema) {

        Kind kind() {
            return Kind.of(schema);
        }
    }

    /**
     * @param mediaTypes what a body may be; empty where none is taken
     * @param body the schema of a JSON body
     */
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            List<String> mediaTypes,
            Set<String> statuses,
            boolean answersJson,
            JsonNode body) {

        boolean takesJson() {
            return mediaTypes.contains("application/json");
        }

        boolean lists() {
            return method.equals("GET")
                    && answersJson
                    && parameters.stream().anyMatch(p -> p.name().equals("cursor"));
        }

        List<Parameter> in(String place) {
            return parameters.stream().filter(p -> p.in().equals(place)).toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;

    private Api(JsonNode contract) {
        this.contract = contract;
    }

    static Api running() {
        try {
            var contract = RestAssured.given()
                    .accept("application/json")
                    .get("/api/openapi")
                    .asString();
            return new Api(JSON.readTree(contract));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(operation(method.getKey(), path.getKey(), method.getValue()))));
        return all;
    }

    private Operation operation(String method, String path, JsonNode described) {
        var parameters = new ArrayList<Parameter>();
        described
                .path("parameters")
                .forEach(p -> parameters.add(new Parameter(
                        p.path("in").asText(),
                        p.path("name").asText(),
                        p.path("required").asBoolean(),
                        resolved(p.path("schema")))));
        var content = described.path("requestBody").path("content");
        var mediaTypes = new ArrayList<String>();
        content.fieldNames().forEachRemaining(mediaTypes::add);
        var body = resolved(content.path("application/json").path("schema"));
        var statuses = new TreeSet<String>();
        described.path("responses").fieldNames().forEachRemaining(statuses::add);
        var answersJson =
                described.path("responses").path("200").path("content").has("application/json");
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT), path, parameters, mediaTypes, statuses, answersJson, body);
    }

    /** The schema itself, where a reference or a list of one stands for it. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asText();
            return resolved(
                    contract.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1)));
        }
        return schema.has("allOf") ? resolved(schema.path("allOf").get(0)) : schema;
    }
}
