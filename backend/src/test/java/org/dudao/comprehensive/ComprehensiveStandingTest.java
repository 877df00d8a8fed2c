package org.dudao.comprehensive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sheets;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ComprehensiveStandingTest {

    private static final int MOST = 3;

    /** 济南市历城区, whose numbers nobody else here goes by. */
    private static final int LICHENG = 1638;

    @Inject
    SessionFactory sessions;

    private final ComprehensiveScene scene = ComprehensiveScene.in(Caller.CHENGYANG);

    @Test
    @DisplayName("C6-09 the last one that stands counts, and the next is due after five years")
    void the_last_one_counts() {
        scene.listed("").body("items[0].cycle.state", is("NEVER"), "items[0].cycle.dueOn", nullValue());
        scene.held("2018-05-08", "2018-05-10");
        scene.listed("").body("items[0].cycle.state", is("OVERDUE"), "items[0].cycle.dueOn", is("2023-05-10"));
        var wrong = scene.held("2026-05-11", "2026-05-13");
        scene.listed("")
                .body("items[0].cycle.state", is("MET"), "items[0].cycle.earliestOn", is("2029-05-13"))
                .body("items[0].cycle.lastOn", is("2026-05-13"));
        scene.withdraw(wrong, 0).statusCode(200);
        scene.listed("").body("items[0].cycle.lastOn", is("2018-05-10"));
    }

    @Test
    @DisplayName("C6-11 one within the term of the present principal counts, one before it does not")
    void one_within_the_term_counts() {
        scene.listed("").body("items[0].term", nullValue());
        scene.held("2023-05-08", "2023-05-10");
        scene.principal("赵敏", "2024-08-01", "2027-03-31");
        scene.listed("")
                .body("items[0].term.principal", is("赵敏"), "items[0].term.state", is("ENDING"))
                .body("items[0].term.warnOn", is("2026-10-02"), "items[0].cycle.state", is("MET"));
        scene.held("2025-05-08", "2025-05-10");
        scene.listed("").body("items[0].term.state", is("HELD"), "items[0].term.heldOn", is("2025-05-10"));
        scene.principal("孙磊", "2026-09-01", "");
        scene.listed("").body("items[0].term.principal", is("孙磊"), "items[0].term.state", is("ENDLESS"));
    }

    @Test
    void the_list_is_narrowed_by_state_term_district_and_name() {
        scene.held("2022-05-08", "2022-05-10");
        scene.principal("赵敏", "2021-08-01", "2026-10-31");
        scene.listed("&state=COMING").body("items", hasSize(1));
        scene.listed("&state=MET").body("items", empty());
        scene.listed("&term=HELD").body("items", hasSize(1));
        scene.listed("&term=LAPSED").body("items", empty());
        scene.listed("&districtId=" + UUID.randomUUID()).body("items", empty());
        scene.listed("&q=没有这所学校").body("items", empty());
        scene.listed("&q=实验小学").body("items.schoolId", contains(scene.school().toString()));
    }

    @Test
    @DisplayName("C6-09 what is due first comes first, schools without any record last, page by page")
    void what_is_due_first_comes_first() {
        var second = Given.school(Caller.CHENGYANG);
        var third = Given.school(Caller.CHENGYANG);
        for (var school : new UUID[] {second, third}) {
            Given.assigned(Caller.CHENGYANG, school, scene.people().inspectorId());
        }
        scene.held("2024-05-08", "2024-05-10");
        Sql.run(
                "insert into comprehensive_inspection (id, version, region_id, school_id, first_day, last_day, leader,"
                        + " conclusion, recorded_by, recorded_name, recorded_at) values (gen_random_uuid(), 0, ?, ?,"
                        + " '2020-03-02', '2020-03-04', '王秀英', '办学规范', gen_random_uuid(), '陈华', now())",
                Caller.CHENGYANG,
                third);
        String cursor = scene.listed("&limit=2")
                .body(
                        "items.schoolId",
                        contains(third.toString(), scene.school().toString()))
                .extract()
                .path("nextCursor");
        scene.listed("&limit=2&cursor=" + cursor).body("items.schoolId", contains(second.toString()));
        assertThat(Statements.of(sessions, () -> scene.listed(""))).isBetween(1L, (long) MOST);
    }

    @Test
    void the_list_is_taken_along_as_it_is_seen() {
        scene.held("2022-05-08", "2022-05-10");
        scene.principal("赵敏", "2024-08-01", "2027-03-31");
        var sheet = Sheets.at(
                scene.people().office().request(),
                "/api/comprehensive-sheet?state=COMING&inspectorId="
                        + scene.people().inspectorId());
        assertThat(sheet.getFirst()).containsExactly("综合督导周期");
        assertThat(sheet.get(3).getFirst()).startsWith("筛选：责任督学：督学").endsWith("周期：该安排了");
        assertThat(sheet.getLast())
                .contains("该安排了", "2022-05-10", "2025-05-10", "2027-05-10", "赵敏", "2027-03-31", "任期将满，还没有");
    }

    @Test
    void a_division_counts_by_its_own_numbers() {
        var elsewhere = ComprehensiveScene.in(LICHENG);
        elsewhere.held("2023-01-09", "2023-01-11");
        elsewhere.listed("").body("items[0].cycle.state", is("MET"));
        Sql.run(
                "insert into setting (region_id, key, valid_from, value) values (?, 'comprehensive.due-years', '2026-01-01', 3)",
                LICHENG);
        elsewhere.listed("").body("items[0].cycle.state", is("OVERDUE"));
    }
}
