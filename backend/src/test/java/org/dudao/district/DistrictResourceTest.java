package org.dudao.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DistrictResourceTest {

    private static final String PERIODS = "select count(*) from district_school where school_id = ?";

    private final Office office = Office.of(Caller.CHENGYANG);

    @Test
    void a_district_is_founded_renamed_and_read() {
        var name = "第一责任区" + UUID.randomUUID();
        var id = office.district(name)
                .statusCode(201)
                .header("Location", containsString("/api/districts/"))
                .body("name", is(name), "version", is(0), "actions", contains("CHANGE", "DISSOLVE"))
                .extract()
                .<String>path("id");
        office.put("districts/" + id, Map.of("version", 0, "name", name + "甲"))
                .statusCode(200)
                .body("name", is(name + "甲"), "version", is(1));
        office.put("districts/" + id, Map.of("version", 0, "name", name))
                .statusCode(409)
                .body("code", is("stale"));
        office.district(name + "甲").statusCode(409).body("code", is("district.name-taken"));
    }

    @Test
    @DisplayName("C1-01 a school moved to a district leaves its former one the day before")
    void a_school_moves_and_the_past_stays() {
        var first = office.district();
        var second = office.district();
        var stays = office.school();
        var moves = office.school();
        office.place(first, MONDAY.minusDays(20), List.of(stays, moves))
                .statusCode(200)
                .body("schools", hasSize(2), "version", is(1));
        office.place(second, MONDAY, List.of(moves))
                .statusCode(200)
                .body("schools.schoolId", contains(moves.toString()), "schools[0].since", is("2026-11-02"));
        office.get("districts/" + first).body("schools.schoolId", contains(stays.toString()));
        office.get("duties?districtId=" + first + "&day=2026-11-01").body("items", hasSize(2));
        office.get("duties?districtId=" + second + "&day=2026-11-01").body("items", empty());
        office.get("duties?districtId=" + second + "&day=2026-11-02").body("items", hasSize(1));
    }

    @Test
    void a_move_on_the_same_day_replaces_and_leaves_no_empty_period() {
        var school = office.school();
        office.place(office.district(), MONDAY, List.of(school)).statusCode(200);
        office.place(office.district(), MONDAY, List.of(school)).statusCode(200);
        assertThat(Sql.number(PERIODS, school)).isEqualTo(1);
    }

    @Test
    void the_list_is_complete_who_is_not_on_it_leaves() {
        var district = office.district();
        var schools = office.schools(3);
        office.place(district, MONDAY.minusDays(5), schools).body("schools", hasSize(3));
        office.place(district, MONDAY, schools.subList(0, 1))
                .body("schools.schoolId", contains(schools.getFirst().toString()))
                .body("schools[0].since", is("2026-10-28"));
        office.place(district, MONDAY, List.of()).body("schools", empty());
        office.get("duties?districtId=" + district + "&day=2026-11-01").body("items", hasSize(3));
    }

    @Test
    void a_school_that_left_and_is_wanted_back_before_that_day_never_left() {
        var district = office.district();
        var school = office.school();
        office.place(district, MONDAY.minusDays(5), List.of(school)).statusCode(200);
        office.place(district, MONDAY.plusDays(5), List.of()).statusCode(200);
        office.place(district, MONDAY, List.of(school)).statusCode(200).body("schools[0].since", is("2026-10-28"));
        assertThat(Sql.number(PERIODS, school)).isEqualTo(1);
    }

    @Test
    void a_retroactive_move_does_not_cut_into_what_begins_later() {
        var school = office.school();
        var later = office.district();
        office.place(later, MONDAY.plusDays(10), List.of(school)).statusCode(200);
        office.place(office.district(), MONDAY, List.of(school))
                .statusCode(409)
                .body("code", is("district.later-period"), "facts.from", is("2026-11-12"));
        office.place(later, MONDAY, List.of()).statusCode(409).body("code", is("district.later-period"));
    }

    @Test
    void only_open_schools_of_the_division_are_placed() {
        var district = office.district();
        var closed = office.school();
        Sql.run("update school set state = 'CLOSED', closed_on = '2026-08-31' where id = ?", closed);
        office.place(district, MONDAY, List.of(closed)).statusCode(409).body("code", is("district.school-closed"));
        office.place(district, MONDAY, List.of(Given.school(Caller.LAOSHAN))).statusCode(404);
    }

    @Test
    void two_changes_of_the_list_do_not_pass_each_other_unseen() {
        var district = office.district();
        var list = Map.of("version", 0, "schoolIds", List.of(office.school()), "from", "2026-11-02");
        office.put("districts/" + district + "/schools", list).statusCode(200).body("version", is(1));
        office.put("districts/" + district + "/schools", list).statusCode(409).body("code", is("stale"));
    }

    @Test
    void the_leader_is_a_member() {
        var district = office.district();
        var leader = office.inspector();
        var member = office.inspector();
        var path = "districts/" + district + "/members";
        office.put(path, Map.of("version", 0, "inspectorIds", List.of(leader, member), "leaderId", leader))
                .statusCode(200)
                .body("leaderId", is(leader.toString()), "version", is(1))
                .body("members.inspectorId", containsInAnyOrder(leader.toString(), member.toString()))
                .body("members.find { it.leader }.inspectorId", is(leader.toString()));
        office.put(path, Map.of("version", 1, "inspectorIds", List.of(member), "leaderId", leader))
                .statusCode(422)
                .body("code", is("district.leader-not-member"));
        office.leave(leader, MONDAY);
        office.get("districts/" + district)
                .body("members.inspectorId", contains(member.toString()), "leaderId", nullValue());
        office.put(path, Map.of("version", 2, "inspectorIds", List.of(leader)))
                .statusCode(409)
                .body("code", is("district.not-in-office"));
        office.put(path, Map.of("version", 2, "inspectorIds", List.of(UUID.randomUUID())))
                .statusCode(404);
    }

    @Test
    @DisplayName("C1-02 C1-04 more than twenty schools or fewer than two inspectors are a warning, not a wall")
    void a_district_too_large_or_too_thinly_staffed_says_so() {
        var district = office.district();
        office.staff(district, List.of(office.inspector()));
        office.place(district, MONDAY, office.schools(21))
                .statusCode(200)
                .body("advice.rule", contains("C1-02", "C1-04"), "advice.severity", contains("WARN", "WARN"))
                .body("advice[0].facts.count", is(21), "advice[0].words", containsString("20所以内"));
    }

    @Test
    void a_district_is_told_as_it_was_on_any_day_and_version_by_version() {
        var district = office.district();
        var path = "districts/" + district;
        var leader = office.inspector();
        var liaison = office.inspector();
        var schools = office.schools(3);
        office.place(district, MONDAY.minusDays(10), schools.subList(0, 2)).statusCode(200);
        office.put(
                        path + "/members",
                        Map.of(
                                "version",
                                office.version(district),
                                "inspectorIds",
                                List.of(leader, liaison),
                                "leaderId",
                                leader,
                                "liaisonId",
                                liaison,
                                "from",
                                "2026-10-30"))
                .statusCode(200)
                .body("members.post", contains("LEADER", "LIAISON"), "liaisonId", is(liaison.toString()));
        office.place(district, MONDAY, schools.subList(1, 3)).statusCode(200);
        office.staff(district, List.of(liaison)).statusCode(200).body("members.post", contains("MEMBER"));

        office.get(path + "?day=2026-10-29").body("schools", hasSize(2), "members", empty());
        office.get(path + "?day=2026-10-31")
                .body("schools", hasSize(2), "members", hasSize(2), "leaderId", is(leader.toString()));
        office.get(path).body("schools", hasSize(2), "members", hasSize(1), "leaderId", nullValue());
        office.get(path + "/versions")
                .statusCode(200)
                .body("items.validFrom", contains("2026-11-02", "2026-10-30", "2026-10-23"))
                .body("items.schools", contains(2, 2, 2), "items.inspectors", contains(1, 2, 0))
                .body("items.joined", contains(1, 0, 2), "items.left", contains(1, 0, 0))
                .body("items[1].validUntil", is("2026-11-01"), "items[0].validUntil", nullValue())
                .body("items[1].leaderName", containsString("督学"));
    }

    @Test
    void nobody_leads_and_is_the_liaison_as_well() {
        var district = office.district();
        var one = office.inspector();
        office.put(
                        "districts/" + district + "/members",
                        Map.of("version", 0, "inspectorIds", List.of(one), "leaderId", one, "liaisonId", one))
                .statusCode(422)
                .body("code", is("district.leader-not-member"));
    }

    @Test
    void a_planned_change_of_inspectors_is_not_cut_into() {
        var district = office.district();
        var path = "districts/" + district + "/members";
        var one = office.inspector();
        office.put(path, Map.of("version", 0, "inspectorIds", List.of(one), "from", "2026-12-01"))
                .statusCode(200)
                .body("members", empty());
        office.put(path, Map.of("version", 1, "inspectorIds", List.of()))
                .statusCode(409)
                .body("code", is("district.later-members"), "facts.from", is("2026-12-01"));
    }

    @Test
    void a_district_is_dissolved_when_its_schools_have_gone() {
        var name = "撤并区" + UUID.randomUUID();
        var id = office.district(name).extract().<String>path("id");
        office.place(id, MONDAY, List.of(office.school())).statusCode(200);
        var end = Map.of("version", 1, "on", "2026-11-30");
        office.post("districts/" + id + "/dissolution", end)
                .statusCode(409)
                .body("code", is("district.has-schools"), "facts.count", is(1));
        office.place(id, MONDAY.plusDays(20), List.of()).statusCode(200);
        office.post("districts/" + id + "/dissolution", Map.of("version", 2, "on", "2026-11-30"))
                .statusCode(200)
                .body("validUntil", is("2026-11-30"), "actions", empty());
        office.get("districts?limit=200&day=2026-11-30").body("items.id", hasItem(id));
        office.get("districts?limit=200&day=2026-12-01").body("items.id", not(hasItem(id)));
        office.place(id, MONDAY.plusDays(40), List.of(office.school()))
                .statusCode(409)
                .body("code", is("district.dissolved"));
        office.district(name).statusCode(409).body("code", is("district.name-taken"));
        office.post("districts", Map.of("name", name, "from", "2026-12-01")).statusCode(201);
    }

    @Test
    @DisplayName("C1-05 a senior secondary school in a county's district is advised to go to the city's")
    void the_level_of_a_district_decides_the_kinds_of_school() {
        var senior = office.school();
        Sql.run("update school set kind = 'SENIOR' where id = ?", senior);
        var county = office.district();
        office.place(county, MONDAY, List.of(senior, office.school()))
                .body("level", is("COUNTY"))
                .body("advice.find { it.rule == 'C1-05' }.facts.count", is(1));
        office.put("districts/" + county, Map.of("version", 1, "name", "高中区" + county, "level", "CITY"))
                .statusCode(200)
                .body("level", is("CITY"), "advice.find { it.rule == 'C1-05' }.facts.count", is(1));
    }

    @Test
    void the_list_counts_schools_and_inspectors_by_name() {
        var pingdu = Office.of(1655);
        for (var name : List.of("乙区", "甲区", "丙区")) {
            var id = pingdu.district(name).extract().<String>path("id");
            var leader = pingdu.inspector();
            pingdu.place(id, MONDAY, pingdu.schools(2)).statusCode(200);
            var members = Map.of("version", 1, "inspectorIds", List.of(leader), "leaderId", leader);
            pingdu.put("districts/" + id + "/members", members).statusCode(200);
        }
        var cursor = pingdu.get("districts?limit=2")
                .body("items.schools", contains(2, 2), "items.inspectors", contains(1, 1))
                .body("items[0].leaderName", containsString("督学"))
                .extract()
                .<String>path("nextCursor");
        pingdu.get("districts?limit=2&cursor=" + cursor).body("items", hasSize(1), "nextCursor", nullValue());
    }

    @Test
    void others_see_nothing_and_change_nothing() {
        var district = office.district();
        var neighbour = Office.of(Caller.LAOSHAN);
        neighbour.get("districts/" + district).statusCode(404);
        neighbour.get("districts?limit=200").body("items.id", not(hasItem(district)));
        var city = Office.of(Caller.QINGDAO);
        city.get("districts/" + district).statusCode(200).body("actions", empty());
        city.place(district, MONDAY, List.of()).statusCode(403).body("code", is("read-only"));
        var inspector = new Office(Caller.inspector(Caller.CHENGYANG, office.inspector()));
        inspector.get("districts/" + district).statusCode(200).body("actions", empty());
        inspector.district("私设责任区").statusCode(403);
        new Office(Caller.school(Caller.CHENGYANG, office.school()))
                .get("districts")
                .statusCode(403);
    }
}
