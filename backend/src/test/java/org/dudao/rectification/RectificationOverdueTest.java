package org.dudao.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.dudao.inspection.Scene;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.DomainEvent;
import org.dudao.kernel.TimerFired;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RectificationOverdueTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @Inject
    TimerSweep sweep;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Heard heard;

    @Inject
    TestClock clock;

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private UUID id;

    @BeforeEach
    void a_rectification_has_been_issued() {
        id = scene.rectification();
    }

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    void the_last_day_is_still_in_time() {
        clock.set(LAST_DAY);
        sweep.sweep();
        assertThat(heard.about(id)).isEmpty();
        shown(false, 0);
        clock.set(LAST_DAY.plusDays(1));
        shown(true, -1);
    }

    @Test
    void it_is_announced_once_however_often_the_clock_is_looked_at() {
        clock.set(LAST_DAY.plusDays(1));
        sweep.sweep();
        sweep.sweep();
        assertThat(heard.about(id)).containsExactly(LAST_DAY);
        for (var caller : List.of(scene.principal(), scene.inspector(), scene.office())) {
            assertThat(told(caller)).isOne();
        }
    }

    @Test
    void it_is_announced_once_by_however_many_replicas() throws Exception {
        var others = List.of(scene.rectification(), scene.rectification(), scene.rectification());
        clock.set(LAST_DAY.plusDays(1));
        Callable<Object> replica = Executors.callable(sweep::sweep);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (var done : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }
        assertThat(heard.about(id)).containsExactly(LAST_DAY);
        assertThat(others).allSatisfy(other -> assertThat(heard.about(other)).containsExactly(LAST_DAY));
        assertThat(told(scene.principal())).isEqualTo(4);
    }

    @Test
    void a_timer_that_rings_again_after_a_crash_announces_nothing_new() {
        clock.set(LAST_DAY.plusDays(1));
        sweep.sweep();
        rings();
        assertThat(heard.about(id)).containsExactly(LAST_DAY);
    }

    @Test
    void whoever_has_it_open_may_still_report_after_the_announcement() {
        scene.signed(id).statusCode(200);
        clock.set(LAST_DAY.plusDays(1));
        sweep.sweep();
        scene.principal()
                .request()
                .get("/api/rectifications/{id}", id)
                .then()
                .body("version", is(1), "overdue", is(true));
        scene.reported(id).statusCode(200).body("overdue", is(false), "daysLeft", is(0));
    }

    @Test
    void a_report_stops_the_clock() {
        scene.signed(id).statusCode(200);
        scene.reported(id).statusCode(200);
        assertThat(timers()).isZero();
        clock.set(LAST_DAY.plusDays(1));
        sweep.sweep();
        rings();
        assertThat(heard.about(id)).isEmpty();
        shown(false, 0);
    }

    @Test
    void a_return_sets_the_clock_again() {
        scene.signed(id).statusCode(200);
        clock.set(LAST_DAY.plusDays(1));
        sweep.sweep();
        scene.reported(id).statusCode(200);
        scene.returned(id, "2026-11-30").statusCode(200);
        assertThat(timers()).isOne();
        clock.set(LocalDate.of(2026, 12, 1));
        sweep.sweep();
        sweep.sweep();
        assertThat(heard.about(id)).containsExactly(LAST_DAY, LocalDate.of(2026, 11, 30));
        assertThat(told(scene.principal())).isEqualTo(2);
    }

    @Test
    void acceptance_leaves_no_clock_behind() {
        scene.signed(id).statusCode(200);
        scene.reported(id).statusCode(200);
        scene.accepted(id).statusCode(200);
        assertThat(timers()).isZero();
    }

    @Test
    void a_refused_report_leaves_the_clock_running() {
        scene.reported(id).statusCode(409);
        assertThat(timers()).isOne();
    }

    @Test
    void reading_changes_no_clock() {
        var before = fireAt();
        for (var caller : List.of(scene.principal(), scene.inspector(), scene.office())) {
            caller.request().get("/api/rectifications/{id}", id).then().statusCode(200);
            caller.request().get("/api/rectifications").then().statusCode(200);
            caller.request().get("/api/notifications").then().statusCode(200);
            caller.request().post("/api/notifications/reading").then().statusCode(200);
        }
        assertThat(fireAt()).isEqualTo(before);
        scene.office()
                .request()
                .get("/api/rectifications/{id}", id)
                .then()
                .body("version", is(0), "state", is("ISSUED"));
    }

    private void rings() {
        CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            events.fire(new TimerFired("rectification.overdue", id));
            return true;
        }));
    }

    private void shown(boolean overdue, int daysLeft) {
        scene.office()
                .request()
                .get("/api/rectifications/{id}", id)
                .then()
                .statusCode(200)
                .body("overdue", is(overdue), "daysLeft", is(daysLeft));
    }

    private long timers() {
        return Sql.number("select count(*) from timer where subject_id = ?", id);
    }

    private long fireAt() {
        return Sql.number("select extract(epoch from fire_at) from timer where subject_id = ?", id);
    }

    private static long told(Caller caller) {
        return Sql.number(
                "select count(*) from notification where person_id = ? and kind = 'RECTIFICATION_OVERDUE'",
                caller.person());
    }

    /** Another feature that listens. */
    @ApplicationScoped
    static class Heard {

        private final List<RectificationOverdue> overdue = new CopyOnWriteArrayList<>();

        void on(@Observes RectificationOverdue event) {
            overdue.add(event);
        }

        List<LocalDate> about(UUID id) {
            return overdue.stream()
                    .filter(event -> event.about().id().equals(id))
                    .map(RectificationOverdue::dueOn)
                    .toList();
        }
    }
}
