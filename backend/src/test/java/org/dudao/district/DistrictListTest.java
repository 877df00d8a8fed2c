package org.dudao.district;

import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which districts have too much to do, and to which of them a school belonged when. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class DistrictListTest {

    /** A county of this test alone, so that all its districts stand on one page. */
    private static final int ZHANGQIU = 1641;

    private final Office office = Office.of(ZHANGQIU);

    @Test
    @DisplayName("C1-06 a district with more than about five schools for each inspector is on the list of the strained")
    void the_strained_are_listed() {
        var district = office.district();
        office.place(district, MONDAY, office.schools(5)).statusCode(200);
        var other = office.district();
        office.get("districts?strained=true").body("items.id", hasItem(district));
        office.staff(district, List.of(office.inspector())).statusCode(200);
        office.get("districts?strained=true").body("items.id", not(hasItem(district)));
        office.get("districts?strained=false").body("items.id", hasItem(district), "items.id", hasItem(other));
        office.place(other, MONDAY, List.of(office.school())).statusCode(200);
        office.get("districts?strained=true").body("items.find { it.id == '" + other + "' }.strained", is(true));
        Sql.run(
                "insert into setting (region_id, key, value, valid_from)"
                        + " values (?, 'district.schools-per-inspector', 4, '2026-11-01')",
                ZHANGQIU);
        office.get("districts?strained=true").body("items.id", hasItem(district));
        Sql.run("delete from setting where region_id = ?", ZHANGQIU);
    }

    @Test
    @DisplayName("C1-01 a school's page tells to which district it belonged from when to when")
    void the_districts_of_a_school() {
        var school = office.school();
        var path = "schools/" + school + "/districts";
        office.get(path).statusCode(200).body("items", empty());
        var first = office.district();
        var second = office.district();
        office.place(first, MONDAY.minusDays(20), List.of(school)).statusCode(200);
        office.place(second, MONDAY, List.of(school)).statusCode(200);
        office.get(path)
                .body("items.districtId", contains(second, first))
                .body("items.validFrom", contains("2026-11-02", "2026-10-13"))
                .body("items[0].validUntil", nullValue(), "items[1].validUntil", is("2026-11-01"));
        office.get("schools/" + UUID.randomUUID() + "/districts").statusCode(404);
        Office.of(Caller.LAOSHAN).get(path).statusCode(404);
        Caller.inspector(ZHANGQIU, Given.inspector(ZHANGQIU))
                .request()
                .get("/api/" + path)
                .then()
                .statusCode(404);
    }
}
