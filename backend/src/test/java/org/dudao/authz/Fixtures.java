package org.dudao.authz;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a valid request needs ({@code authz-fixtures.yaml}), explained there. */
record Fixtures(
        Map<String, Map<String, String>> world,
        List<String> single,
        List<String> reference,
        List<String> witnesses,
        List<String> colleagues,
        List<String> administration,
        List<String> named,
        List<String> inherited,
        List<String> published,
        Map<String, String> ids,
        List<String> awaited,
        Map<String, Fixture> requests) {

    private static final Fixture NOTHING =
            new Fixture(null, null, false, false, null, null, null, null, null, null, null, null);

    /**
     * One operation's valid request.
     *
     * @param id the table whose row the path names; of two ids, one table for each
     * @param names what else stands in the path
     * @param creates whether the row is made under an id that the sender chooses
     * @param quiet whether it changes nothing although it is no GET
     * @param also what else may stand in the body, each time over the first
     * @param given SQL that puts the rows into the state that the operation expects
     * @param at where the answer says how many rows it holds
     */
    record Fixture(
            @Nullable List<String> id,
            @Nullable Map<String, String> names,
            boolean creates,
            boolean quiet,
            @Nullable String query,
            @Nullable JsonNode body,
            @Nullable List<ObjectNode> also,
            @Nullable String type,
            @Nullable String text,
            @Nullable String given,
            @Nullable String at,
            @Nullable Map<Part, Integer> sees) {

        String content() {
            return type == null ? "application/json" : type;
        }

        @Nullable
        String sent() {
            return body == null ? text : body.toString();
        }
    }

    static Fixtures read() {
        return Matrix.read("/authz-fixtures.yaml", new TypeReference<>() {});
    }

    Fixture of(Operation operation) {
        return requests.getOrDefault(operation.id(), NOTHING);
    }
}
