package org.dudao.district;

import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where schools go when their inspector goes, and who may be given any. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HandoverTest {

    private final Office office = Office.of(Caller.CHENGYANG);
    private final UUID leader = office.inspector();
    private final UUID member = office.inspector();
    private final UUID school = office.school();
    private final UUID other = office.school();

    private String districtOfBoth() {
        var district = office.district();
        office.place(district, MONDAY.minusDays(30), List.of(school, other)).statusCode(200);
        office.put(
                        "districts/" + district + "/members",
                        Map.of(
                                "version", office.version(district),
                                "inspectorIds", List.of(leader, member),
                                "leaderId", leader))
                .statusCode(200);
        office.assign(member, MONDAY.minusDays(30), school, other).statusCode(201);
        return district;
    }

    private io.restassured.response.ValidatableResponse duties(UUID inspector) {
        return office.get("duties?inspectorId=" + inspector).statusCode(200);
    }

    @Test
    @DisplayName("D6 the schools of who leaves go to the leader of the district")
    void the_leader_takes_over() {
        districtOfBoth();
        office.leave(member, MONDAY);
        duties(member).body("items", empty());
        duties(leader).body("items.schoolId", containsInAnyOrder(school.toString(), other.toString()));
        office.get("assignments?inspectorId=" + member).body("items.validUntil", contains("2026-11-01", "2026-11-01"));
    }

    @Test
    @DisplayName("C2-13 a leader who is recused from a school does not take it over")
    void a_recused_leader_does_not_take_over() {
        var district = districtOfBoth();
        office.post(
                        "recusals",
                        Map.of("inspectorId", leader, "schoolId", other, "ground", "OTHER", "from", "2026-11-02"))
                .statusCode(201);
        office.leave(member, MONDAY);
        duties(leader).body("items.schoolId", contains(school.toString()));
        office.get("duties?unassigned=true&districtId=" + district).body("items.schoolId", contains(other.toString()));
    }

    @Test
    void nobody_takes_over_from_the_leader() {
        districtOfBoth();
        office.assign(leader, MONDAY, school).statusCode(201);
        office.leave(leader, MONDAY.plusDays(1));
        duties(member).body("items.schoolId", not(hasItem(school.toString())));
    }

    @Test
    @DisplayName("C3-01 who has not passed the induction training is given no school")
    void training_comes_before_schools() {
        Sql.run("update inspector set awaits_induction = true where id = ?", member);
        office.assign(member, MONDAY, school)
                .statusCode(409)
                .body("code", is("district.not-inducted"), "facts.rule", is("C3-01"));
    }

    @Test
    @DisplayName("D6 who is suspended is given no school")
    void the_suspended_get_nothing_new() {
        Sql.run("update inspector set suspended_on = '2026-11-02' where id = ?", member);
        office.assign(member, MONDAY, school).statusCode(409).body("code", is("district.suspended"));
        office.assign(member, MONDAY.minusDays(1), school).statusCode(201);
    }

    @Test
    @DisplayName("C2-12 who has had a school for three years is advised to hand it on")
    void rotation_is_advised() {
        office.assign(member, MONDAY.minusYears(3), school).statusCode(201);
        office.assign(member, MONDAY.minusYears(3).plusDays(1), other).statusCode(201);
        var advice = "advice.find { it.rule == 'C2-12' }";
        office.assign(member, MONDAY, school)
                .statusCode(201)
                .body(advice + ".severity", is("WARN"), advice + ".facts.count", is(1), advice + ".facts.years", is(3));
        var mine = "items.find { it.inspectorId == '" + member + "' }." + advice;
        office.get("caseloads").statusCode(200).body(mine + ".facts.count", is(1));
    }
}
