package org.dudao.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of {@code docs/random-draw.json}, computed by a program that shares nothing with this one. */
class DrawVectorTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @TestFactory
    Stream<DynamicTest> worked_examples_come_out_the_same() throws IOException {
        return JSON.readTree(Path.of("../docs/random-draw.json").toFile())
                .valueStream()
                .map(example -> DynamicTest.dynamicTest(example.path("name").asText(), () -> check(example)));
    }

    private static void check(JsonNode example) throws IOException {
        var pool = JSON.treeToValue(example.path("office"), Pool.class);
        var known = example.path("public");
        for (var number = 1; number <= pool.rows().size(); number++) {
            var row = known.at("/pool/rows/" + (number - 1));
            assertThat(pool.row(number).seal()).isEqualTo(row.path("seal").asText());
            assertThat(pool.row(number).label()).isEqualTo(row.path("label").asText());
            assertThat(PoolStanding.of(pool.row(number)))
                    .hasToString(row.path("standing").asText());
        }
        assertThat(pool.hash()).isEqualTo(known.path("poolHash").asText());
        var secret = known.path("secret").asText();
        assertThat(Digest.sha256(secret)).isEqualTo(known.path("commitment").asText());
        var said = known.path("said");
        var seed = Draw.seed(secret, said.isMissingNode() ? null : said.asText());
        assertThat(seed).isEqualTo(known.path("seed").asText());
        var picked = known.path("picked")
                .valueStream()
                .map(pick -> new Drawing.Pick(
                        pick.path("row").asInt(),
                        pick.path("inspectors")
                                .valueStream()
                                .map(inspector -> inspector.path("row").asInt())
                                .toList()))
                .toList();
        assertThat(Drawing.of(pool, seed).picks()).isEqualTo(picked);
    }
}
