package org.dudao.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.district.Office;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DraftResourceTest {

    /** Statements to tell two inspectors of one school: three names, who they are, and a message each. */
    private static final int TELLING = 6;

    private static final String DAY = "2026-11-16";

    private final Office office = Office.of(Caller.CHENGYANG);
    private final Office second = Office.of(Caller.CHENGYANG);
    private final UUID wang = office.inspector();
    private final UUID li = office.inspector();
    private final UUID one = office.school();
    private final UUID two = office.school();

    @Inject
    SessionFactory sessions;

    private static Map<String, Object> wish(UUID school, @Nullable UUID inspector, @Nullable String reason) {
        var wish = new HashMap<String, Object>(Map.of("schoolId", school));
        if (inspector != null) {
            wish.put("inspectorId", inspector);
        }
        if (reason != null) {
            wish.put("reason", reason);
        }
        return wish;
    }

    private String draft(List<Map<String, Object>> moves) {
        return office.post("assignment-drafts", Map.of("title", "下学期调整", "effectiveOn", DAY, "moves", moves))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String swap() {
        office.assign(wang, MONDAY, one).statusCode(201);
        office.assign(li, MONDAY, two).statusCode(201);
        return draft(List.of(wish(one, li, null), wish(two, wang, null)));
    }

    private static Map<String, Object> version(int version) {
        return Map.of("version", version);
    }

    @Test
    @DisplayName("C1-08 many moves are prepared by one, approved by another, and take effect together on their day")
    void a_draft_takes_effect_on_its_day_when_a_second_person_approves() {
        var path = "assignment-drafts/" + swap();
        office.get(path)
                .statusCode(200)
                .body("state", is("DRAFT"), "actions", contains("CHANGE", "SUBMIT", "DISCARD"))
                .body("moves.find { it.schoolId == '" + one + "' }.fromId", is(wang.toString()))
                .body("trial.conflicts", empty(), "trial.loads.before", contains(1, 1))
                .body("trial.loads.after", contains(1, 1));
        office.post(path + "/submission", version(0))
                .statusCode(200)
                .body("state", is("SUBMITTED"), "actions", contains("WITHDRAW"));
        office.post(path + "/approval", version(1)).statusCode(403).body("code", is("reassignment.four-eyes"));
        second.get(path).body("actions", contains("WITHDRAW", "APPROVE", "SEND_BACK"));
        second.post(path + "/approval", version(1))
                .statusCode(200)
                .body("state", is("APPLIED"), "decidedName", notNullValue(), "actions", empty(), "trial", nullValue());
        office.get("assignments?schoolId=" + one)
                .body("items.inspectorId", contains(li.toString(), wang.toString()))
                .body("items.validFrom", contains(DAY, "2026-11-02"))
                .body("items[1].validUntil", is("2026-11-15"));
        office.get("duties?inspectorId=" + wang + "&day=" + DAY).body("items.schoolId", contains(two.toString()));
        office.get("duties?inspectorId=" + wang).body("items.schoolId", contains(one.toString()));
    }

    @Test
    void a_draft_goes_stale_and_says_which_move() {
        var path = "assignment-drafts/" + swap();
        office.post(path + "/submission", version(0)).statusCode(200);
        var third = office.inspector();
        office.assign(third, MONDAY.plusDays(1), one).statusCode(201);
        second.post(path + "/approval", version(1))
                .statusCode(409)
                .body("code", is("reassignment.stale"), "facts.count", is(1))
                .body("facts.schoolIds", contains(one.toString()), "title", containsString("现由"));
        second.get(path)
                .body("state", is("SUBMITTED"), "trial.conflicts.code", contains("reassignment.moved-meanwhile"));
        office.get("assignments?schoolId=" + two).body("items.inspectorId", contains(li.toString()));
        second.post(path + "/return", Map.of("version", 1, "note", "请按现状更新"))
                .statusCode(200)
                .body("state", is("DRAFT"), "note", is("请按现状更新"));
        var moves = List.of(wish(one, li, null), wish(two, wang, null));
        office.put(path, Map.of("version", 2, "title", "下学期调整", "effectiveOn", DAY, "moves", moves))
                .statusCode(200)
                .body("trial.conflicts", empty(), "moves[0].fromId", is(third.toString()));
    }

    @Test
    @DisplayName("C2-13 a draft against a recusal is refused whole")
    void recusals_refuse_the_draft() {
        office.post("recusals", Map.of("inspectorId", li, "schoolId", one, "ground", "OTHER", "from", "2026-11-02"))
                .statusCode(201);
        var path = "assignment-drafts/" + swap();
        office.get(path).body("trial.conflicts.code", contains("district.recused"));
        office.post(path + "/submission", version(0))
                .statusCode(409)
                .body("code", is("reassignment.not-feasible"), "facts.conflicts[0]", containsString("C2-13"));
        office.get(path).body("state", is("DRAFT"), "version", is(0));
    }

    @Test
    @DisplayName("C1-06 who would have too many needs a reason before the draft is submitted; it is kept")
    void reasons_come_before_submission() {
        office.assign(wang, MONDAY, office.schools(5), null).statusCode(201);
        var path = "assignment-drafts/" + draft(List.of(wish(one, wang, null)));
        office.get(path)
                .body(
                        "trial.overBefore",
                        is(0 + over()),
                        "trial.conflicts.code",
                        contains("reassignment.reason-missing"))
                .body("trial.advice.rule", hasItem("C1-06"));
        office.post(path + "/submission", version(0)).statusCode(409);
        var moves = List.of(wish(one, wang, "两校相邻"));
        office.put(path, Map.of("version", 0, "title", "加一所", "effectiveOn", DAY, "moves", moves))
                .statusCode(200);
        office.post(path + "/submission", version(1)).statusCode(200);
        second.post(path + "/approval", version(2)).statusCode(200);
        office.get("assignments?schoolId=" + one).body("items[0].overRatio", is(true), "items[0].reason", is("两校相邻"));
        var reason = "schools.find { it.schoolId == '" + one + "' }.reason";
        office.get("assignment-board?day=" + DAY).body(reason, is("两校相邻"));
        office.get("assignment-board").body(reason, nullValue());
    }

    private int over() {
        return office.get("caseloads?day=" + DAY)
                .extract()
                .<List<Object>>path("items.findAll { it.level == 'OVER' }")
                .size();
    }

    @Test
    void a_school_may_be_left_without_anybody_and_staying_is_no_move() {
        office.assign(wang, MONDAY, one, two).statusCode(201);
        var path = "assignment-drafts/" + draft(List.of(wish(one, null, null), wish(two, wang, null)));
        office.get(path).body("moves", hasSize(1), "moves[0].toId", nullValue());
        office.post(path + "/submission", version(0)).statusCode(200);
        second.post(path + "/approval", version(1)).statusCode(200);
        office.get("duties?inspectorId=" + wang + "&day=" + DAY).body("items.schoolId", contains(two.toString()));
    }

    @Test
    void steps_out_of_turn_are_refused() {
        var path = "assignment-drafts/" + draft(List.of());
        office.post(path + "/submission", version(0)).statusCode(409).body("code", is("reassignment.empty"));
        second.post(path + "/approval", version(0)).statusCode(409).body("code", is("reassignment.not-now"));
        office.post(path + "/discard", version(0)).statusCode(200).body("state", is("DISCARDED"));
        office.post(path + "/withdrawal", version(1)).statusCode(409);
        var other = "assignment-drafts/" + swap();
        office.post(other + "/submission", version(0)).statusCode(200);
        office.post(other + "/withdrawal", version(1)).statusCode(200).body("state", is("DRAFT"));
        second.put(other, Map.of("version", 2, "title", "改", "effectiveOn", DAY, "moves", List.of(wish(one, li, null))))
                .statusCode(200);
        office.post(other + "/submission", version(3)).statusCode(200);
        second.post(other + "/approval", version(4)).statusCode(403);
    }

    @Test
    void a_draft_is_the_divisions_own() {
        var id = swap();
        Office.of(Caller.LAOSHAN).get("assignment-drafts/" + id).statusCode(404);
        Office.of(Caller.LAOSHAN).get("assignment-drafts?limit=200").body("items.id", not(hasItem(id)));
        Office.of(Caller.QINGDAO).get("assignment-drafts/" + id).statusCode(200).body("actions", empty());
        office.post(
                        "assignment-drafts",
                        Map.of(
                                "title",
                                "外区学校",
                                "effectiveOn",
                                DAY,
                                "moves",
                                List.of(wish(Office.of(Caller.LAOSHAN).school(), wang, null))))
                .statusCode(404);
        new Office(Caller.inspector(Caller.CHENGYANG, wang))
                .get("assignment-drafts")
                .statusCode(403);
    }

    @Test
    void the_list_is_read_in_a_statement_or_two_however_many_there_are() {
        draft(List.of());
        var few = statements("assignment-drafts?limit=1");
        for (var i = 0; i < 5; i++) {
            draft(List.of());
        }
        assertThat(statements("assignment-drafts?limit=5")).isEqualTo(few).isLessThanOrEqualTo(3);
        office.get("assignment-drafts?limit=2&state=DRAFT").body("items", hasSize(2), "nextCursor", notNullValue());
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> office.get(path).statusCode(200));
    }

    @Test
    void of_many_moves_each_costs_only_that_its_two_inspectors_are_told() {
        assertThat(approval(12)).isLessThanOrEqualTo(approval(3) + 9 * TELLING);
    }

    /** How many statements it takes to hand so many schools on, with a dossier for each. */
    private long approval(int moves) {
        var schools = office.schools(moves);
        office.assign(office.inspector(), MONDAY, schools, "暂代").statusCode(201);
        var taker = office.inspector();
        var path = "assignment-drafts/"
                + draft(schools.stream()
                        .map(school -> wish(school, taker, "暂代"))
                        .toList());
        office.post(path + "/submission", version(0)).statusCode(200);
        var statements = Statements.of(
                sessions, () -> second.post(path + "/approval", version(1)).statusCode(200));
        office.get("handovers?open=true&inspectorId=" + taker).body("items", hasSize(moves));
        return statements;
    }

    @Test
    @DisplayName("C2-13 C2-12 the board knows who must not have which school and where rotation is due")
    void the_board_knows_conflicts_before_a_move() {
        office.assign(wang, MONDAY.minusYears(4), one).statusCode(201);
        office.post(
                        "recusals",
                        Map.of(
                                "inspectorId",
                                li,
                                "schoolId",
                                one,
                                "ground",
                                "RELATIVE",
                                "relativeName",
                                "李某",
                                "relation",
                                "兄弟",
                                "from",
                                "2026-11-02"))
                .statusCode(201);
        Sql.run("update inspector set suspended_on = '2026-11-01' where id = ?", li);
        var school = "schools.find { it.schoolId == '" + one + "' }";
        office.get("assignment-board")
                .statusCode(200)
                .body("limit", is(5), school + ".inspectorId", is(wang.toString()), school + ".rotationDue", is(true))
                .body("bars.find { it.schoolId == '" + one + "' }.ground", is("RELATIVE"))
                .body("inspectors.find { it.inspectorId == '" + li + "' }.takesSchools", is(false));
        office.get("assignment-board?day=2020-01-01").body(school + ".inspectorId", nullValue());
    }
}
