package org.dudao.authz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.junit.jupiter.api.Test;

/** every action in every state as everybody, and nobody decides on their own report. */
@QuarkusTest
class StatesTest extends InCountry {

    private static final String WITHOUT_ROUND =
            "delete from rectification_round; update rectification set round = 0, state = '%s'";

    private static final String DECIDED = "update inspection set state = '%s', submitted_at = now(),"
            + " accepted_by = gen_random_uuid(), accepted_name = '组长', accepted_at = now()";

    private static final Set<String> OPEN = Set.of("DRAFT", "RETURNED");

    /** How the database looks in a state; the fixtures' own state of the case is REPORTED. */
    private static final Map<String, String> ARRANGED = Map.ofEntries(
            Map.entry("rectification ISSUED", WITHOUT_ROUND.formatted("ISSUED")),
            Map.entry("rectification SIGNED", WITHOUT_ROUND.formatted("SIGNED")),
            Map.entry("rectification REPORTED", "update rectification set state = 'REPORTED'"),
            Map.entry(
                    "rectification RETURNED",
                    "update rectification set state = 'RETURNED'; update rectification_round set verdict = 'RETURNED',"
                            + " decided_at = now(), new_due_on = '2026-11-30', decided_by = gen_random_uuid()"),
            Map.entry(
                    "rectification ACCEPTED",
                    "update rectification set state = 'ACCEPTED'; update rectification_round set verdict = 'ACCEPTED',"
                            + " decided_at = now(), decided_by = gen_random_uuid()"),
            Map.entry("plate MAKING", "update plate set state = 'MAKING', mounted_on = null"),
            Map.entry("plate MOUNTED", "update plate set state = 'MOUNTED', mounted_on = '2026-11-02'"),
            Map.entry("plate REPLACED", "update plate set state = 'REPLACED'"),
            Map.entry("plate REMOVED", "update plate set state = 'REMOVED', removed_on = '2026-11-02'"),
            Map.entry(
                    "checklist DRAFT", "update checklist set state = 'DRAFT', published_at = null, retired_at = null"),
            Map.entry(
                    "checklist PUBLISHED",
                    "update checklist set state = 'PUBLISHED', published_at = now(), retired_at = null"),
            Map.entry(
                    "checklist RETIRED",
                    "update checklist set state = 'RETIRED', published_at = now(), retired_at = now()"),
            Map.entry(
                    "checklist DISCARDED",
                    "update checklist set state = 'DISCARDED', published_at = null, retired_at = null"),
            Map.entry(
                    "draw ANNOUNCED",
                    "update draw set state = 'ANNOUNCED', pool = null, pool_hash = null, prepared_by = null,"
                            + " prepared_name = null, prepared_at = null"),
            Map.entry("draw PREPARED", "update draw set state = 'PREPARED'"),
            Map.entry("draw DRAWN", "update draw set state = 'DRAWN'"),
            Map.entry(
                    "draw VOIDED",
                    "update draw set state = 'VOIDED', voided_by = announced_by, voided_name = announced_name,"
                            + " voided_at = now(), void_reason = '取消'"),
            Map.entry("inspection DRAFT", "update inspection set state = 'DRAFT', submitted_at = null"),
            Map.entry("inspection SUBMITTED", "update inspection set state = 'SUBMITTED', submitted_at = now()"),
            Map.entry("inspection UNDER_REVIEW", "update inspection set state = 'UNDER_REVIEW', submitted_at = now()"),
            Map.entry("inspection RETURNED", "update inspection set state = 'RETURNED', submitted_at = now()"),
            Map.entry("inspection ACCEPTED", DECIDED.formatted("ACCEPTED")),
            Map.entry("inspection ARCHIVED", DECIDED.formatted("ARCHIVED")));

    @Test
    void every_action_in_every_state_is_allowed_as_the_table_says() {
        var tried = 0;
        var wrong = new ArrayList<String>();
        for (var subject : matrix.states().entrySet()) {
            var actions = new TreeSet<String>();
            subject.getValue().values().forEach(actions::addAll);
            for (var state : subject.getValue().entrySet()) {
                for (var action : actions) {
                    for (var part : Part.values()) {
                        tried++;
                        attempt(subject.getKey(), state.getKey(), state.getValue(), action, part, wrong);
                    }
                }
            }
        }
        Figures.add("matrix", "transitions tried", tried);
        Figures.add("matrix", "transitions wrong", wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_states_are_those_of_the_database() {
        matrix.states().forEach((table, states) -> {
            var check = Sql.texts("select pg_get_constraintdef(oid) from pg_constraint where conrelid = '%s'::regclass"
                            .formatted(table)
                    + " and contype = 'c' and pg_get_constraintdef(oid) like '%(state = ANY%'");
            states.keySet().forEach(state -> assertThat(check.getFirst()).contains("'" + state + "'"));
            assertThat(check.getFirst().split("::text")).hasSize(states.size() + 1);
        });
    }

    @Test
    void nobody_decides_on_their_own_report() {
        var office = country.principal(Part.OFFICE);
        country.database.run("update rectification_round set reported_by = '%s'".formatted(office.person()));
        for (var action : List.of("rectificationAccept", "rectificationSendBack")) {
            var before = country.state();
            var answer = country.sender.send(valid(operations.get(action), Part.OFFICE));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("rectification.four-eyes");
            assertThat(country.state()).isEqualTo(before);
        }
        assertThatThrownBy(() -> Sql.run("update rectification_round set decided_by = reported_by,"
                        + " verdict = 'ACCEPTED', decided_at = now()"))
                .hasStackTraceContaining("rectification_round_four_eyes");
    }

    private void attempt(
            String subject, String state, List<String> next, String action, Part part, List<String> wrong) {
        var operation = operations.get(action);
        requests.arrange(operation, part);
        country.database.run("select 1; " + ARRANGED.get(subject + " " + state));
        var before = country.state();
        var answer = country.sender.send(valid(operation, part));
        var denied = Expected.of(part, matrix.cell(operation, part), Relation.OWN, false);
        // A repeat of what the same author submitted is answered, however far it is by now, and changes nothing.
        var repeat = action.equals("inspectionSubmit") && !OPEN.contains(state);
        // What nobody has submitted is its author's alone.
        var hidden = action.startsWith("inspectionReview") && state.equals("DRAFT");
        var right = !denied.granted()
                ? denied.meets(answer)
                : next.contains(action) || repeat ? answer.granted() : answer.status() == (hidden ? 404 : 409);
        var changed = !country.state().equals(before);
        if (!right || changed != (denied.granted() && next.contains(action))) {
            wrong.add("%s in %s as %s: %d %s".formatted(action, state, part, answer.status(), answer.text()));
        }
        country.restore();
    }
}
