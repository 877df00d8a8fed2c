package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told of a plan, and when. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PlanNewsTest {

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final PlanScene scene = PlanScene.in(Caller.CHENGYANG, 3);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName("D7 what nobody decides about in five working days is told to the office, but not to who wrote it")
    void late_examinations_are_told() {
        var id = scene.november();
        scene.submit(id).statusCode(200);
        assertThat(told("PLAN_SUBMITTED", id, scene.leader())).isOne();
        clock.set(LocalDate.of(2026, 11, 9));
        sweep.sweep();
        assertThat(told("PLAN_UNEXAMINED", id, scene.leader())).isZero();
        clock.set(LocalDate.of(2026, 11, 10));
        sweep.sweep();
        assertThat(told("PLAN_UNEXAMINED", id, scene.leader())).isOne();
        assertThat(told("PLAN_UNEXAMINED", id, scene.inspector())).isZero();
        scene.act(scene.leader(), id, "return", Map.of("opinion", "请修改")).statusCode(200);
        assertThat(told("PLAN_RETURNED", id, scene.inspector())).isOne();
    }

    @Test
    @DisplayName("003-43 who has a plan in force is asked for the next one, unless it is begun already")
    void the_next_plan_is_asked_for() {
        var id = scene.issued();
        var other = PlanScene.in(Caller.CHENGYANG, 1);
        var ahead = other.issued();
        other.begin(other.inspector(), PlanScene.month(2026, 12)).statusCode(201);
        assertThat(told("PLAN_ISSUED", id, scene.inspector())).isOne();
        clock.set(LocalDate.of(2026, 12, 1));
        sweep.sweep();
        assertThat(told("PLAN_NEXT_DUE", id, scene.inspector())).isOne();
        assertThat(told("PLAN_NEXT_DUE", ahead, other.inspector())).isZero();
    }

    private static long told(String kind, String plan, Caller caller) {
        return Sql.number(
                "select count(*) from notification where kind = ? and subject_id = ? and person_id = ?",
                kind,
                UUID.fromString(plan),
                caller.person());
    }
}
