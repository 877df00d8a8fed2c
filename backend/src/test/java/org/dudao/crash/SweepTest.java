package org.dudao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.local.LocalApi;
import org.dudao.local.LocalStack;
import org.dudao.testing.Await;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** D-06, X-16, X-17: nobody swept for days, then two replicas do, and one after the other they die and stand still. */
@Tag("hard")
class SweepTest {

    private static final int DUE = 800;
    private static final int CLOSED = 100;
    private static final int REPORTED_MEANWHILE = 20;
    private static final int ROUNDS = 3;
    private static final Map<String, String> OFF = Map.of("DUDAO_TIMERS_EVERY", "off");
    private static final Map<String, String> ON = Map.of("DUDAO_TIMERS_EVERY", "1s");

    /** As the product would have written them, had that many visits each found the same problem. */
    private static final String MORE_OF = """
            with copy as (
                insert into finding (id, version, region_id, school_id, inspection_id, item, grade, description, found_on, state)
                select gen_random_uuid(), 0, region_id, school_id, inspection_id, item, grade, description, found_on, state
                from finding, generate_series(1, ?) where rectification_id = ? returning id),
            ordered as (
                insert into rectification (id, version, region_id, school_id, finding_id, inspection_id, inspector_ids,
                    item, grade, problem, state, issued_on, due, due_on, original_due_on, round)
                select gen_random_uuid(), 0, r.region_id, r.school_id, copy.id, r.inspection_id, r.inspector_ids,
                    r.item, r.grade, r.problem, r.state, r.issued_on, r.due, r.due_on, r.original_due_on, 0
                from copy, rectification r where r.id = ? returning id, region_id, due_on)
            insert into timer (id, version, region_id, kind, subject_id, fire_at)
            select gen_random_uuid(), 0, region_id, 'rectification.overdue', id, (due_on + 1)::timestamptz from ordered""";

    private static final String TO_BE_TOLD = """
            select count(*) from rectification where school_id = ? and due_on < current_date
                and (state in ('ISSUED', 'SIGNED', 'RETURNED') or announced_due_on is not null)""";
    private static final String OFFICES = "select count(*) from placement where region_id = ? and role = 'OFFICE'";
    private static final String NOTICES = """
            select count(*) from notification where school_id = ? and kind = 'RECTIFICATION_OVERDUE'""";
    private static final String NOTICES_ONCE = """
            select count(distinct (subject_id, person_id)) from notification
            where school_id = ? and kind = 'RECTIFICATION_OVERDUE'""";
    private static final String NOTICES_OF_CLOSED = """
            select count(*) from notification n join rectification r on r.id = n.subject_id
            where r.school_id = ? and n.kind = 'RECTIFICATION_OVERDUE' and r.announced_due_on is null""";

    private final Random random = new Random(7);
    private int kills;
    private long expected;
    private long told;
    private long doubled;

    @Test
    void everybody_is_told_once_of_what_is_still_open() throws Exception {
        try (var stack = LocalStack.start(2, false, OFF, Map.of())) {
            RestAssured.baseURI = "http://localhost";
            // It would hide a sweep that tells twice.
            Sql.run("alter table notification drop constraint notification_once");
            for (var round = 0; round < ROUNDS; round++) {
                RestAssured.port = port(stack.replica(0));
                sweepOver(stack, daysWithoutSweep());
            }
        } finally {
            RestAssured.reset();
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("kills", kills);
        figures.put("notices expected", expected);
        figures.put("missing", expected - (told - doubled));
        figures.put("doubled", doubled);
        Figures.record("sweep", figures);
        System.out.println("sweep " + figures);
        assertThat(doubled).isZero();
        assertThat(told).isEqualTo(expected);
    }

    /** A school with many orders that fell due while nothing was running, and some that were reported in time. */
    private Scene daysWithoutSweep() {
        var scene = Scene.in(Caller.CHENGYANG);
        var first = scene.rectification();
        scene.signed(first).statusCode(200);
        Sql.run(MORE_OF, DUE, first, first);
        Sql.run("""
                update rectification set due_on = current_date - 10, original_due_on = current_date - 10,
                    issued_on = current_date - 20, due = jsonb_set(due, '{on}', to_jsonb((current_date - 10)::text))
                where school_id = ?""", scene.schoolId());
        Sql.run("update timer set fire_at = now() - interval '9 days' where kind = 'rectification.overdue'");
        open(scene).stream().limit(CLOSED).forEach(id -> scene.reported(id).statusCode(200));
        return scene;
    }

    private void sweepOver(LocalStack stack, Scene scene) throws Exception {
        for (var replica : stack.replicas()) {
            replica.close();
            replica.restart(ON);
        }
        var dying = stack.replica(random.nextInt(2));
        var pausing = stack.replica(dying == stack.replica(0) ? 1 : 0);
        awaitTimersBelow(DUE - CLOSED - 1);
        kill(dying);
        RestAssured.port = port(pausing);
        open(scene).stream()
                .limit(REPORTED_MEANWHILE)
                .forEach(id -> scene.reported(id).statusCode(200));
        awaitTimersBelow(DUE / 2);
        pausing.pause();
        dying.restart(ON);
        awaitTimersBelow(2);
        pausing.resume();
        awaitTimersBelow(1);
        dying.close();
        pausing.close();
        count(scene);
        for (var replica : stack.replicas()) {
            replica.restart();
        }
    }

    private void kill(LocalApi replica) {
        replica.kill();
        kills++;
    }

    private void count(Scene scene) {
        var school = scene.schoolId();
        // The school, its inspector, and whoever works in the office.
        var people = 2 + Sql.number(OFFICES, Caller.CHENGYANG);
        expected += Sql.number(TO_BE_TOLD, school) * people;
        var notices = Sql.number(NOTICES, school);
        told += notices;
        doubled += notices - Sql.number(NOTICES_ONCE, school);
        assertThat(Sql.number(NOTICES_OF_CLOSED, school)).isZero();
    }

    private static int port(LocalApi replica) {
        return URI.create(replica.url()).getPort();
    }

    private static List<UUID> open(Scene scene) {
        return new ArrayList<>(
                Sql.texts("select id from rectification where state in ('ISSUED', 'SIGNED') and school_id = '"
                                + scene.schoolId() + "'")
                        .stream()
                        .map(UUID::fromString)
                        .toList());
    }

    private static void awaitTimersBelow(int count) {
        Await.until(
                Duration.ofSeconds(90),
                () -> Sql.number("select count(*) from timer where kind = 'rectification.overdue'") < count);
    }
}
