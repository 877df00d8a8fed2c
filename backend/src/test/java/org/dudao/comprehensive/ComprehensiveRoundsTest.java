package org.dudao.comprehensive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ComprehensiveRoundsTest {

    @Inject
    ComprehensiveRounds rounds;

    @Inject
    TestClock clock;

    private final ComprehensiveScene scene = ComprehensiveScene.in(Caller.LAOSHAN);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    private void roundOn(String day) {
        clock.set(LocalDate.parse(day));
        rounds.go(Caller.LAOSHAN);
    }

    @Test
    @DisplayName("C6-09 the office is told once after four years and once after five")
    void the_office_is_told_once() {
        scene.held("2022-11-08", "2022-11-10");
        roundOn("2026-11-09");
        assertThat(scene.told("COMING")).isZero();
        roundOn("2026-11-10");
        roundOn("2026-11-11");
        assertThat(scene.told("COMING")).isOne();
        roundOn("2027-11-10");
        assertThat(scene.told("OVERDUE")).isZero();
        roundOn("2027-11-11");
        roundOn("2027-11-12");
        assertThat(scene.told("OVERDUE")).isOne();
        assertThat(scene.told("COMING")).isOne();
    }

    @Test
    @DisplayName("C6-09 after the next one it is told anew when that one is four years old")
    void the_next_cycle_is_another_occasion() {
        scene.held("2022-10-08", "2022-10-10");
        roundOn("2026-11-02");
        scene.held("2026-10-20", "2026-10-21");
        roundOn("2026-11-03");
        assertThat(scene.told("COMING")).isOne();
        roundOn("2030-10-21");
        assertThat(scene.told("COMING")).isEqualTo(2);
    }

    @Test
    @DisplayName("C6-11 the office is told once, 180 days before a principal's term ends without one")
    void a_term_is_told_once() {
        scene.principal("赵敏", "2024-08-01", "2027-07-31");
        roundOn("2027-01-31");
        assertThat(scene.told("TERM_ENDING")).isZero();
        roundOn("2027-02-01");
        roundOn("2027-02-02");
        assertThat(scene.told("TERM_ENDING")).isOne();
        assertThat(scene.told("COMING")).isZero();
    }

    @Test
    @DisplayName("C6-11 a term with a comprehensive inspection in it is told of to nobody")
    void a_term_that_is_served_is_quiet() {
        scene.principal("赵敏", "2024-08-01", "2027-07-31");
        scene.held("2026-03-09", "2026-03-11");
        roundOn("2027-02-01");
        assertThat(scene.told("TERM_ENDING")).isZero();
    }

    @Test
    void who_comes_to_the_office_later_is_not_told_of_what_went_before() {
        scene.held("2022-10-08", "2022-10-10");
        roundOn("2026-11-02");
        var newcomer = Caller.office(Caller.LAOSHAN);
        roundOn("2026-11-03");
        assertThat(Sql.number(
                        "select count(*) from notification where person_id = ? and subject_id = ?",
                        newcomer.person(),
                        scene.school()))
                .isZero();
    }
}
