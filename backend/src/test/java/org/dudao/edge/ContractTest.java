package org.dudao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** What the contract itself must say of everything that may be sent. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ContractTest {

    @Test
    void whatever_may_be_sent_has_a_bound() {
        var api = Api.running();
        var bodies = new Bodies(api);
        var unbounded = new ArrayList<String>();
        for (var operation : api.operations()) {
            var members = operation.takesJson()
                    ? bodies.places(operation.body()).stream()
                            .filter(place -> !isBounded(place.kind(), place.schema()))
                            .map(Bodies.Place::pointer)
                    : Stream.<String>of();
            var parameters = operation.parameters().stream()
                    .filter(p -> !isBounded(p.kind(), p.schema()))
                    .map(Api.Parameter::name);
            Stream.concat(members, parameters)
                    .map(name -> operation + " " + name)
                    .forEach(unbounded::add);
        }
        assertThat(unbounded).isEmpty();
    }

    @Test
    void every_operation_tells_of_floods_and_outages() {
        var api = Api.running();
        assertThat(api.operations())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.statuses()).contains("401", "403", "429", "503"));
    }

    private static boolean isBounded(Kind kind, JsonNode schema) {
        return switch (kind) {
            case TEXT, NAME, TIME -> schema.has("maxLength");
            case CODE ->
                schema.has("maxLength") || List.of("\\d{6}", "\\d{6}(\\d{3})?").contains(text(schema));
            case NUMBER ->
                schema.has("minimum")
                        && (schema.has("maximum")
                                || schema.path("format").asText().equals("int32"));
            case LIST -> schema.has("maxItems");
            case DAY, MOMENT, ID, CHOICE, FLAG, OBJECT -> true;
        };
    }

    private static String text(JsonNode schema) {
        return schema.path("pattern").asText();
    }
}
