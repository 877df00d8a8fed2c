package org.dudao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dudao.edge.Cases.Case;
import org.dudao.edge.Wire.Answer;
import org.dudao.testing.Figures;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The catalogue of bad inputs, run in full: the right status and code, nothing internal, and no row changed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BadInputTest {

    private static final int ROWS_OF_THE_CATALOGUE = 160;
    private static final int SHOWN = 10;

    private static final Judge JUDGE = new Judge();
    private static final Tally TALLY = new Tally();

    private static final class Tally {
        private int rowsRun;
        private int inputs;
        private int wrong;
    }

    @TestFactory
    Stream<DynamicTest> every_row_is_answered_as_it_says() {
        var cases = new Cases(Api.running(), World.create());
        var tables = new Tables();
        return Row.all().stream()
                .filter(Row::runs)
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> run(row, cases, tables)));
    }

    @TestFactory
    Stream<DynamicTest> no_row_is_forgotten() {
        var rows = Row.all();
        return Stream.of(
                DynamicTest.dynamicTest(
                        "all rows are there",
                        () -> assertThat(rows.stream().map(Row::id).distinct()).hasSize(ROWS_OF_THE_CATALOGUE)),
                DynamicTest.dynamicTest(
                        "each is run, covered or explained",
                        () -> assertThat(rows)
                                .allMatch(row -> Stream.of(row.where(), row.coveredBy(), row.notApplicable())
                                                .filter(Objects::nonNull)
                                                .count()
                                        == 1)));
    }

    private static void run(Row row, Cases cases, Tables tables) throws IOException {
        var before = row.refuses() ? tables.fingerprint() : "";
        var faults = new ArrayList<String>();
        var inputs = 0;
        if ("socket".equals(row.where())) {
            for (var input : row.inputs()) {
                inputs++;
                var bytes = input.replace("{token}", cases.callers().office().token());
                look(row, "GET", start(input), input, Wire.sendRaw(bytes.getBytes(StandardCharsets.UTF_8)), faults);
            }
        } else {
            for (Case c : cases.of(row).toList()) {
                inputs++;
                look(row, c.request().method(), c.request().toString(), c.value(), Wire.send(c.request()), faults);
            }
        }
        TALLY.inputs += inputs;
        TALLY.wrong += faults.size();
        TALLY.rowsRun++;
        assertThat(inputs > 0 || row.noneYet() != null)
                .as("the row asks nothing")
                .isTrue();
        assertThat(faults.stream().limit(SHOWN))
                .as("%d of %d", faults.size(), inputs)
                .isEmpty();
        if (row.refuses()) {
            assertThat(tables.fingerprint()).isEqualTo(before);
        }
    }

    private static void look(Row row, String method, String sent, String value, Answer answer, List<String> faults) {
        var wrong = new ArrayList<>(row.bare() ? List.of() : JUDGE.faults(method, answer));
        if (!row.statuses().contains(answer.status())) {
            wrong.add("not " + row.statuses());
        } else if (!row.codes().isEmpty() && !row.codes().contains(Judge.code(answer))) {
            wrong.add("not " + row.codes());
        }
        if (row.contains() != null && !answer.body().contains(row.contains().replace("{}", value))) {
            wrong.add("lacks " + row.contains());
        }
        if (row.lacks() != null && (answer.body() + answer.headers()).contains(row.lacks())) {
            wrong.add("has " + row.lacks());
        }
        if (!wrong.isEmpty()) {
            faults.add("\n%s%n   -> %d %s%n   %s".formatted(sent, answer.status(), start(answer.body()), wrong));
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    @AfterAll
    static void figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rows", Row.all().stream().map(Row::id).distinct().count());
        figures.put("rows run", TALLY.rowsRun);
        figures.put("inputs run", TALLY.inputs);
        figures.put("wrong", TALLY.wrong);
        figures.put("5xx", JUDGE.failures());
        figures.put("bodies with leak", JUDGE.leaks());
        figures.put("answers without headers", JUDGE.withoutHeaders());
        Figures.record("bad-inputs", figures);
    }
}
