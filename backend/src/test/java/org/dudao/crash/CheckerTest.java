package org.dudao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.dudao.crash.Write.Outcome;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.Test;

/** A check that never fails proves nothing: it has to find what was planted. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CheckerTest {

    private static final List<Write> HISTORY = IntStream.range(0, 100)
            .mapToObj(i -> new Write("w" + i, i < 80 ? Outcome.ACKNOWLEDGED : Outcome.UNKNOWN))
            .toList();

    @Test
    void what_is_as_it_was_told_is_no_violation_and_what_nobody_knows_may_be_either_way() {
        var rows = HISTORY.stream().map(Write::key).limit(90).toList();
        assertThat(Checker.check(HISTORY, rows).count()).isZero();
    }

    @Test
    void every_loss_is_found() {
        var rows = HISTORY.stream().map(Write::key).skip(7).toList();
        assertThat(Checker.check(HISTORY, rows).lost()).containsExactly("w0", "w1", "w2", "w3", "w4", "w5", "w6");
    }

    @Test
    void every_double_is_found_though_nobody_knows_whether_it_was_written() {
        var rows = new ArrayList<>(HISTORY.stream().map(Write::key).toList());
        rows.addAll(List.of("w3", "w85", "w85"));
        assertThat(Checker.check(HISTORY, rows).doubled()).containsExactly("w3", "w85");
    }

    @Test
    void what_was_refused_or_never_asked_for_is_found() {
        var history = new ArrayList<>(HISTORY);
        history.add(new Write("refused", Outcome.REFUSED));
        var rows = new ArrayList<>(HISTORY.stream().map(Write::key).toList());
        rows.addAll(List.of("refused", "stranger"));
        assertThat(Checker.check(history, rows).invented()).containsExactly("refused", "stranger");
    }

    @Test
    void every_torn_transaction_is_found() {
        var world = World.create();
        var before = new HashSet<>(Halves.find());
        Sql.run("delete from timer where subject_id = ?::uuid", world.ids().get("rectification"));
        Sql.run(
                "delete from notification where subject_id = ?::uuid",
                world.ids().get("rectification"));
        Sql.run(
                "delete from school_import_line where import_id = ?::uuid",
                world.ids().get("school-import"));
        Sql.run(
                "update inspection set problems = '[]' where id = ?::uuid",
                world.ids().get("inspection"));
        Sql.run(
                "update finding set rectification_id = null where id = ?::uuid",
                world.ids().get("finding"));
        Sql.run(
                "insert into idempotency (person_id, key, digest) values (?, 'torn', '')",
                world.office().person());
        Sql.run(
                "update inspector set number = 'K' || number where id = ?",
                Given.inspector(world.office().region()));
        assertThat(Halves.find())
                .filteredOn(half -> !before.contains(half))
                .map(half -> half.replaceAll(":.*", ""))
                .contains(
                        "an order and its timer",
                        "an order and the message to the school",
                        "an uploaded list and its rows",
                        "a submitted visit and its findings",
                        "a finding and its order",
                        "a remembered answer and what it speaks of",
                        "a write and its record in the audit trail");
    }
}
