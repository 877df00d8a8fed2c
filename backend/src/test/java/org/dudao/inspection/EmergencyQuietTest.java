package org.dudao.inspection;

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

/** Each day is begun at nine in the morning. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EmergencyQuietTest {

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final UUID record = UUID.randomUUID();

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "001-16 a day without another report: the inspector is reminded once; a day later the leader is told once")
    void nobody_reports_again() {
        var zone = Zone.of(scene);
        var report = reported("一名学生受伤");
        sweep.sweep();
        assertThat(told(scene.inspector(), "EMERGENCY_QUIET", report)).isZero();
        on(3);
        sweep.sweep();
        assertThat(told(scene.inspector(), "EMERGENCY_QUIET", report)).isOne();
        assertThat(told(zone.leader(), "EMERGENCY_SILENT", report)).isZero();
        on(4);
        on(6);
        assertThat(told(scene.inspector(), "EMERGENCY_QUIET", report)).isOne();
        assertThat(told(zone.leader(), "EMERGENCY_SILENT", report)).isOne();
        assertThat(told(scene.office(), "EMERGENCY_SILENT", report)).isZero();
    }

    @Test
    @DisplayName("001-16 where nobody leads the district the office is told")
    void without_a_leader() {
        var report = reported("一名学生受伤");
        on(3);
        on(4);
        assertThat(told(scene.office(), "EMERGENCY_SILENT", report)).isOne();
    }

    @Test
    @DisplayName("001-16 another report begins another day")
    void somebody_reports_again() {
        var first = reported("一名学生受伤");
        on(3);
        var second = reported("已送医");
        on(4);
        assertThat(told(scene.office(), "EMERGENCY_SILENT", first)).isZero();
        assertThat(told(scene.inspector(), "EMERGENCY_QUIET", second)).isOne();
        on(5);
        assertThat(told(scene.office(), "EMERGENCY_SILENT", second)).isOne();
        assertThat(told(scene.office(), "EMERGENCY_SILENT", first)).isZero();
    }

    @Test
    void a_repeat_of_a_report_begins_nothing_anew() {
        var report = reported("一名学生受伤");
        clock.set(LocalDate.of(2026, 11, 3));
        send(report, "一名学生受伤");
        sweep.sweep();
        assertThat(told(scene.inspector(), "EMERGENCY_QUIET", report)).isOne();
    }

    @Test
    @DisplayName("D1 the record ends the waiting, and a report after it begins none")
    void the_record_is_there() {
        var report = reported("一名学生受伤");
        var whole = scene.visit();
        whole.putAll(Map.of("version", 0, "occasion", Map.of("kind", "EMERGENCY")));
        scene.put(record, whole).statusCode(200);
        scene.submit(record, 1).statusCode(200);
        var after = reported("已返校");
        assertThat(Sql.number("select count(*) from timer where subject_id = ? and kind like 'emergency.%'", record))
                .isZero();
        on(3);
        on(4);
        for (var one : new UUID[] {report, after}) {
            assertThat(told(scene.inspector(), "EMERGENCY_QUIET", one)).isZero();
            assertThat(told(scene.office(), "EMERGENCY_SILENT", one)).isZero();
        }
    }

    private void on(int november) {
        clock.set(LocalDate.of(2026, 11, november));
        sweep.sweep();
    }

    private UUID reported(String text) {
        var report = UUID.randomUUID();
        send(report, text);
        return report;
    }

    private void send(UUID report, String text) {
        scene.inspector()
                .request()
                .body(Map.of("inspectionId", record, "schoolId", scene.schoolId(), "arrivedAt", "09:10", "text", text))
                .put("/api/emergency-reports/{id}", report)
                .then()
                .statusCode(200);
    }

    private static long told(Caller caller, String kind, UUID about) {
        return Sql.number(
                "select count(*) from notification where person_id = ? and kind = ? and subject_id = ?",
                caller.person(),
                kind,
                about);
    }
}
