package org.dudao.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The proposed list is shown to everybody before anybody is approved (C2-06). */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AppointmentPublicityTest {

    @Inject
    TimerSweep sweep;

    @Inject
    TestClock clock;

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    @DisplayName("C2-06 the publicity over the autumn holidays ends where the working calendar says, and says why")
    void the_publicity_is_explained() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy.recommend("BACHELOR", 20);
        candidacy.examine(true);
        candidacy.propose(null);
        candidacy.publicise(LocalDate.of(2026, 9, 30), 6).statusCode(422).body("facts.rule", is("C2-06"));
        candidacy
                .publicise(LocalDate.of(2026, 9, 30), 7)
                .statusCode(200)
                .body("publicity.until", is("2026-10-15"), "publicity.over", is(true))
                .body("publicity.skipped.name", hasItem("国庆节"), "publicity.provisional", is(false))
                .body("publicity.words", containsString("含国庆节"));
    }

    @Test
    @DisplayName("C2-06 nobody is approved before the publicity is over and every objection answered")
    void approval_waits() {
        var candidacy = Candidacy.publicised(office, "PART_TIME");
        candidacy.object("2026-10-20").statusCode(422).body("code", is("appointment.objection-outside"));
        candidacy.object("2026-10-31").statusCode(422);
        candidacy.object("2026-10-30").statusCode(200).body("objections.number", contains(1));
        candidacy
                .approve("SUPERVISION_BODY", "2026-10-30", null)
                .statusCode(409)
                .body("facts.unmet.code", contains("publicity", "objections"))
                .body("title", containsString("2026年10月30日"));
        candidacy.answer(2).statusCode(404);
        candidacy.answer(1).statusCode(200).body("objections[0].answeredOn", is("2026-11-02"));
        candidacy
                .approve("SUPERVISION_BODY", "2026-10-31", null)
                .statusCode(200)
                .body("state", is("APPROVED"));
    }

    @Test
    @DisplayName("C2-06 the office hears when the publicity is over")
    void the_office_is_told_of_the_end_of_the_publicity() {
        var candidacy = Candidacy.opened(office, "PART_TIME");
        candidacy.recommend("BACHELOR", 20);
        candidacy.examine(true);
        candidacy.propose(null);
        candidacy.publicise(TestClock.MONDAY, 7).statusCode(200).body("publicity.until", is("2026-11-11"));
        clock.set(LocalDate.of(2026, 11, 11));
        sweep.sweep();
        assertThat(told(candidacy)).isZero();
        clock.set(LocalDate.of(2026, 11, 12));
        sweep.sweep();
        assertThat(told(candidacy)).isOne();
    }

    private long told(Candidacy candidacy) {
        return Sql.number(
                "select count(*) from notification where subject_id = ? and kind = 'PUBLICITY_OVER' and person_id = ?",
                UUID.fromString(candidacy.id()),
                office.person());
    }
}
