package org.dudao.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectorTermTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    private UUID registered() {
        var number = "E" + UUID.randomUUID().toString().substring(0, 8);
        return UUID.fromString(office.request()
                .body(Map.of(
                        "number",
                        number,
                        "name",
                        "于" + number,
                        "kind",
                        "PART_TIME",
                        "termFrom",
                        "2024-02-01",
                        "termUntil",
                        LAST_DAY.toString()))
                .post("/api/inspectors")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    }

    private static long timers(UUID id) {
        return Sql.number("select count(*) from timer where subject_id = ?", id);
    }

    private long told(UUID id, String kind) {
        return Sql.number(
                "select count(*) from notification where subject_id = ? and kind = ? and person_id = ?",
                id,
                kind,
                office.person());
    }

    @Test
    @DisplayName("D6 the office is reminded once, ninety days before the last day")
    void the_office_is_reminded() {
        var id = registered();
        clock.set(LAST_DAY.minusDays(91));
        sweep.sweep();
        assertThat(told(id, "INSPECTOR_TERM_ENDING")).isZero();
        clock.set(LAST_DAY.minusDays(90));
        sweep.sweep();
        sweep.sweep();
        assertThat(told(id, "INSPECTOR_TERM_ENDING")).isOne();
    }

    @Test
    @DisplayName("D6 with the last day of the term the rights end, and the office is told")
    void the_term_ends_by_itself() {
        var id = registered();
        var inspector = Caller.inspector(Caller.CHENGYANG, id);
        clock.set(LAST_DAY);
        sweep.sweep();
        inspector.request().get("/api/me").then().statusCode(200);
        clock.set(LAST_DAY.plusDays(1));
        sweep.sweep();
        inspector.request().get("/api/me").then().statusCode(403).body("code", is("not-placed"));
        office.request().get("/api/inspectors/" + id).then().body("state", is("LEFT"));
        assertThat(told(id, "INSPECTOR_LEFT")).isOne();
        assertThat(timers(id)).isZero();
    }

    @Test
    void who_leaves_earlier_waits_for_no_clock() {
        var id = registered();
        assertThat(timers(id)).isEqualTo(2);
        office.request()
                .body(Map.of("version", 0, "on", "2026-11-02"))
                .post("/api/inspectors/" + id + "/departure")
                .then()
                .statusCode(200);
        assertThat(timers(id)).isZero();
    }

    @Test
    void a_term_without_end_has_no_clock() {
        var id = registered();
        var change = new HashMap<String, Object>(Map.of(
                "version",
                0,
                "number",
                "F" + id.toString().substring(0, 8),
                "name",
                "于敏",
                "kind",
                "FULL_TIME",
                "termFrom",
                "2024-02-01"));
        office.request().body(change).put("/api/inspectors/" + id).then().statusCode(200);
        assertThat(timers(id)).isZero();
    }
}
