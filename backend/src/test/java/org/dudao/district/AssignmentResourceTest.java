package org.dudao.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AssignmentResourceTest {

    private final Office office = Office.of(Caller.CHENGYANG);

    @Inject
    Responsibilities responsibilities;

    @Test
    void nobody_answers_for_a_school_that_has_closed() {
        var school = Given.school(Caller.CHENGYANG);
        var clerk = Caller.office(Caller.CHENGYANG);
        Given.assigned(Caller.CHENGYANG, school, Given.inspector(Caller.CHENGYANG));
        clerk.request()
                .body("{\"version\": 0, \"on\": \"2026-11-02\"}")
                .post("/api/schools/" + school + "/closure")
                .then()
                .statusCode(200);
        clerk.request()
                .get("/api/assignments?schoolId=" + school)
                .then()
                .statusCode(200)
                .body("items.validUntil", is(List.of("2026-11-01")));
    }

    @Test
    @DisplayName("C1-06 five schools are assigned without a word")
    void five_schools_are_assigned_without_a_word() {
        var inspector = office.inspector();
        office.assign(inspector, MONDAY, office.schools(5), null)
                .statusCode(201)
                .header("Location", containsString("/api/assignments"))
                .body("items", hasSize(5), "advice", empty())
                .body("items[0].overRatio", is(false), "items[0].actions", contains("END"))
                .body("items[0].validFrom", is("2026-11-02"), "items[0].validUntil", nullValue());
    }

    @Test
    @DisplayName("C1-06 the sixth school needs a reason and is marked")
    void the_sixth_school_needs_a_reason_and_is_marked() {
        var inspector = office.inspector();
        office.assign(inspector, MONDAY, office.schools(5), null).statusCode(201);
        var sixth = office.school();
        office.assign(inspector, MONDAY, List.of(sixth), " ")
                .statusCode(422)
                .body("code", is("district.reason-required"), "title", containsString("6所"))
                .body("facts.count", is(6), "facts.limit", is(5), "facts.rule", is("C1-06"));
        office.assign(inspector, MONDAY, List.of(sixth), "本街道督学暂缺")
                .statusCode(201)
                .body("items[0].overRatio", is(true), "items[0].reason", is("本街道督学暂缺"))
                .body("advice.rule", contains("C1-06"), "advice[0].words", containsString("负责6所学校"));
        office.get("duties?inspectorId=" + inspector)
                .body("items.overRatio", contains(false, false, false, false, false, true));
    }

    @Test
    @DisplayName("C1-06 the limit is a setting of the division from a day on")
    void the_limit_is_the_one_in_force_on_the_day() {
        var jiaozhou = Office.of(1654);
        Sql.run("insert into setting values (1654, 'district.schools-per-inspector', 2, date '2026-12-01')");
        var inspector = jiaozhou.inspector();
        jiaozhou.assign(inspector, MONDAY, jiaozhou.schools(3), null).statusCode(201);
        jiaozhou.assign(inspector, MONDAY.plusMonths(1), jiaozhou.school())
                .statusCode(422)
                .body("facts.count", is(4), "facts.limit", is(2));
    }

    @Test
    @DisplayName("C1-07 a large school shares its inspector only with a reason, whichever came first")
    void a_large_school_shares_its_inspector_only_with_a_reason() {
        var first = office.inspector();
        office.assign(first, MONDAY, office.largeSchool()).statusCode(201).body("advice", empty());
        office.assign(first, MONDAY, office.school())
                .statusCode(422)
                .body("facts.count", is(2), "facts.limit", is(1), "facts.rule", is("C1-07"));
        var second = office.inspector();
        office.assign(second, MONDAY, office.school()).statusCode(201);
        office.assign(second, MONDAY, office.largeSchool()).statusCode(422).body("facts.rule", is("C1-07"));
        office.assign(second, MONDAY, List.of(office.largeSchool()), "同一校区")
                .statusCode(201)
                .body("items[0].overRatio", is(true), "advice.rule", contains("C1-07"));
    }

    @Test
    @DisplayName("C1-08 beside the responsible inspector others have roles of their own; they count for nobody's load")
    void a_school_may_have_inspectors_in_other_roles() {
        var school = office.school();
        var responsible = office.inspector();
        var deputy = office.inspector();
        office.assign(responsible, MONDAY, school).statusCode(201);
        for (var role : List.of("DEPUTY", "PROFESSIONAL", "ADMINISTRATIVE")) {
            office.post("assignments", beside(deputy, role, school))
                    .statusCode(201)
                    .body("items[0].role", is(role), "items[0].overRatio", is(false), "advice", empty());
        }
        office.get("duties?inspectorId=" + deputy).body("items", empty());
        office.get("duties?inspectorId=" + responsible).body("items", hasSize(1));
        office.get("assignments?schoolId=" + school + "&role=DEPUTY").body("items", hasSize(1));
        assertThat(responsible(school, 0)).isEqualTo(responsible);
        new Office(Caller.inspector(Caller.CHENGYANG, deputy)).get("duties").body("items", hasSize(1));
        var other = office.inspector();
        office.post("assignments", beside(other, "DEPUTY", school)).statusCode(201);
        office.get("assignments?schoolId=" + school + "&day=2026-11-02")
                .body("items.findAll { it.role == 'DEPUTY' }.inspectorId", contains(other.toString()))
                .body("items", hasSize(4));
    }

    private static Map<String, Object> beside(UUID inspector, String role, UUID school) {
        return Map.of("inspectorId", inspector, "role", role, "schoolIds", List.of(school), "from", "2026-11-02");
    }

    @Test
    void a_school_that_changes_hands_leaves_the_former_inspector_the_day_before() {
        var school = office.school();
        var former = office.inspector();
        var next = office.inspector();
        office.assign(former, MONDAY, school).statusCode(201);
        office.assign(next, MONDAY.plusDays(10), school).statusCode(201);
        office.get("assignments?schoolId=" + school)
                .body("items.inspectorId", contains(next.toString(), former.toString()))
                .body("items[1].validUntil", is("2026-11-11"));
        assertThat(responsible(school, 0)).isEqualTo(former);
        assertThat(responsible(school, 9)).isEqualTo(former);
        assertThat(responsible(school, 10)).isEqualTo(next);
        assertThat(CallerScope.asSystem(() -> responsibilities.inspectorOf(school, MONDAY.minusDays(1))))
                .isEmpty();
        assertThat(CallerScope.asSystem(() -> responsibilities.answersFor(former, school, MONDAY.plusDays(10))))
                .isFalse();
        office.get("assignments?inspectorId=" + former + "&day=2026-11-12").body("items", empty());
        office.get("assignments?inspectorId=" + former + "&day=2026-11-11").body("items", hasSize(1));
    }

    private UUID responsible(UUID school, int daysLater) {
        return CallerScope.asSystem(() -> responsibilities.inspectorOf(school, MONDAY.plusDays(daysLater)))
                .orElseThrow();
    }

    @Test
    void a_change_on_the_same_day_replaces_and_leaves_no_empty_period() {
        var school = office.school();
        office.assign(office.inspector(), MONDAY, school).statusCode(201);
        var right = office.inspector();
        office.assign(right, MONDAY, school).statusCode(201);
        office.get("assignments?schoolId=" + school).body("items.inspectorId", contains(right.toString()));
    }

    @Test
    void what_the_inspector_has_already_stays_one_assignment() {
        var school = office.school();
        var inspector = office.inspector();
        var id = office.assign(inspector, MONDAY, school).extract().<String>path("items[0].id");
        office.assign(inspector, MONDAY.plusDays(3), school, school)
                .statusCode(201)
                .body("items.id", contains(id), "items[0].validFrom", is("2026-11-02"));
    }

    @Test
    void a_retroactive_change_does_not_cut_into_what_begins_later() {
        var school = office.school();
        office.assign(office.inspector(), MONDAY.plusDays(10), school).statusCode(201);
        office.assign(office.inspector(), MONDAY, school)
                .statusCode(409)
                .body("code", is("district.later-period"), "title", containsString("2026年11月12日"));
    }

    @Test
    void the_same_order_sent_twice_assigns_once() {
        var school = office.school();
        var wanted = Map.of("inspectorId", office.inspector(), "schoolIds", List.of(school), "from", "2026-11-02");
        var key = UUID.randomUUID().toString();
        var first = office.caller()
                .request()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/assignments");
        office.caller()
                .request()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/assignments")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("items.id", contains(first.<String>path("items[0].id")));
        office.get("assignments?schoolId=" + school).body("items", hasSize(1));
    }

    @Test
    void only_inspectors_in_office_and_open_schools_are_assigned() {
        var inspector = office.inspector();
        office.leave(inspector, MONDAY.plusDays(3));
        office.assign(inspector, MONDAY.plusDays(3), office.school())
                .statusCode(409)
                .body("code", is("district.not-in-office"));
        office.assign(inspector, MONDAY.plusDays(2), office.school()).statusCode(201);
        var expired = office.inspector();
        Sql.run("update inspector set term_from = '2023-09-01', term_until = '2026-08-31' where id = ?", expired);
        office.assign(expired, MONDAY, office.school()).statusCode(409).body("code", is("district.not-in-office"));
        var closed = office.school();
        Sql.run("update school set state = 'CLOSED', closed_on = '2026-08-31' where id = ?", closed);
        office.assign(office.inspector(), MONDAY, closed).statusCode(409).body("code", is("district.school-closed"));
    }

    @Test
    void a_school_or_inspector_next_door_does_not_exist_here() {
        office.assign(office.inspector(), MONDAY, Given.school(Caller.LAOSHAN)).statusCode(404);
        office.assign(Given.inspector(Caller.LAOSHAN), MONDAY, office.school()).statusCode(404);
        var city = Office.of(Caller.QINGDAO);
        city.assign(office.inspector(), MONDAY, office.school()).statusCode(403).body("code", is("read-only"));
        city.assign(office.inspector(), MONDAY, Given.school(Caller.LAOSHAN))
                .statusCode(422)
                .body("code", is("district.other-region"));
    }

    @Test
    void an_assignment_ends_with_a_day_and_is_not_prolonged() {
        var school = office.school();
        var id = office.assign(office.inspector(), MONDAY, school).extract().<String>path("items[0].id");
        office.post("assignments/" + id + "/end", Map.of("version", 0, "on", "2026-11-01"))
                .statusCode(422)
                .body("code", is("period-backwards"));
        office.post("assignments/" + id + "/end", Map.of("version", 0, "on", "2026-11-06"))
                .statusCode(200)
                .body("validUntil", is("2026-11-06"), "version", is(1));
        office.post("assignments/" + id + "/end", Map.of("version", 0, "on", "2026-11-05"))
                .statusCode(409)
                .body("code", is("stale"));
        office.post("assignments/" + id + "/end", Map.of("version", 1, "on", "2026-11-09"))
                .statusCode(409)
                .body("code", is("district.ended-already"));
        office.get("duties?day=2026-11-06&unassigned=true&q=" + code(school)).body("items", empty());
        office.get("duties?day=2026-11-07&unassigned=true&q=" + code(school)).body("items", hasSize(1));
    }

    private String code(UUID school) {
        return office.get("assignments?schoolId=" + school)
                .extract()
                .<String>path("items[0].schoolName")
                .replace("实验小学", "");
    }

    @Test
    void others_see_nothing_and_change_nothing() {
        var school = office.school();
        var inspector = office.inspector();
        var id = office.assign(inspector, MONDAY, school).extract().<String>path("items[0].id");
        var path = "assignments?schoolId=" + school;
        Office.of(Caller.LAOSHAN).get(path).body("items", empty());
        Office.of(Caller.LAOSHAN)
                .post("assignments/" + id + "/end", Map.of("version", 0, "on", "2026-11-06"))
                .statusCode(404);
        Office.of(Caller.QINGDAO).get(path).body("items", hasSize(1), "items[0].actions", empty());
        new Office(Caller.inspector(Caller.CHENGYANG, office.inspector()))
                .get(path)
                .body("items", empty());
        var own = new Office(Caller.inspector(Caller.CHENGYANG, inspector));
        own.get(path).body("items", hasSize(1), "items[0].actions", empty());
        own.assign(inspector, MONDAY, office.school()).statusCode(403);
        new Office(Caller.school(Caller.CHENGYANG, school)).get(path).statusCode(403);
    }

    @Test
    @DisplayName("C1-08 after a departure the schools wait for somebody else")
    void a_departure_leaves_the_schools_without_an_inspector() {
        var inspector = office.inspector();
        var now = office.school();
        var later = office.school();
        office.assign(inspector, MONDAY.minusDays(30), now).statusCode(201);
        office.assign(inspector, MONDAY.plusDays(5), later).statusCode(201);
        var district = office.district();
        office.staff(district, List.of(inspector)).statusCode(200).body("members", hasSize(1));
        office.leave(inspector, MONDAY);
        office.get("districts/" + district).body("members", empty());
        office.get("assignments?inspectorId=" + inspector)
                .body("items.schoolId", contains(now.toString()), "items[0].validUntil", is("2026-11-01"));
        assertThat(CallerScope.asSystem(() -> responsibilities.inspectorOf(now, MONDAY)))
                .isEmpty();
        assertThat(responsible(now, -1)).isEqualTo(inspector);
    }
}
