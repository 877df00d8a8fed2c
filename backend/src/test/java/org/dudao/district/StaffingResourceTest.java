package org.dudao.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.testing.TestClock.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class StaffingResourceTest {

    private static final int LICANG = 1651;
    private static final int JIMO = 1653;
    private static final int LAIXI = 1656;
    private static final int SHINAN = 1647;

    @Inject
    SessionFactory sessions;

    /** Schools dealt out in turn: the i-th to inspector i mod n and district i mod m. */
    private static List<UUID> deal(Office office, int schools, List<UUID> inspectors, List<String> districts) {
        var all = office.schools(schools);
        for (var i = 0; i < inspectors.size(); i++) {
            office.assign(inspectors.get(i), MONDAY, every(all, inspectors.size(), i), null)
                    .statusCode(201);
        }
        for (var i = 0; i < districts.size(); i++) {
            office.place(districts.get(i), MONDAY, every(all, districts.size(), i))
                    .statusCode(200);
            office.staff(districts.get(i), every(inspectors, districts.size(), i))
                    .statusCode(200);
        }
        return all;
    }

    private static <T> List<T> every(List<T> all, int step, int start) {
        var some = new ArrayList<T>();
        for (var i = start; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    private static List<UUID> inspectors(Office office, int count) {
        var inspectors = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            inspectors.add(office.inspector());
        }
        return inspectors;
    }

    private static List<String> districts(Office office, int count) {
        var districts = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            districts.add(office.district());
        }
        return districts;
    }

    private long queries(Office office, String path) {
        return Statements.of(sessions, () -> office.get(path).statusCode(200));
    }

    @Test
    @DisplayName("C1-01 to C1-08 92 schools, 19 inspectors and 5 districts: 4.84, and nothing to say")
    void the_real_county_is_staffed_by_nineteen_inspectors() {
        var licang = Office.of(LICANG);
        var all = deal(licang, 92, inspectors(licang, 19), districts(licang, 5));
        licang.get("staffing-ratio")
                .statusCode(200)
                .body("regionName", is("李沧区"), "day", is("2026-11-02"), "schools", is(92), "inspectors", is(19))
                .body("ratio", is(4.84f), "unassigned", is(0), "advice", empty())
                .body("districts.schools", containsInAnyOrder(19, 19, 18, 18, 18))
                .body("districts.inspectors", containsInAnyOrder(4, 4, 4, 4, 3))
                .body("districts.advice.flatten()", empty())
                .body("inspectorLoads.count", everyItem(lessThanOrEqualTo(5)));
        licang.get("staffing-ratio?day=2026-11-01")
                .body("unassigned", is(92), "unassignedSchools", hasSize(92))
                .body("advice.rule", contains("C1-03", "C1-08"), "advice.severity", contains("REPORT", "REPORT"));
        assertThat(queries(licang, "staffing-ratio")).isLessThanOrEqualTo(5);
        assertThat(queries(licang, "caseloads")).isLessThanOrEqualTo(4);
        assertThat(queries(licang, "duties?limit=200")).isLessThanOrEqualTo(2);
        assertThat(queries(licang, "duties?limit=1")).isEqualTo(queries(licang, "duties?limit=200"));
        var first = licang.get("duties?limit=50").extract();
        var second = licang.get("duties?limit=50&cursor=" + first.path("nextCursor"))
                .body("nextCursor", nullValue())
                .extract();
        assertThat(first.<List<String>>path("items.schoolId"))
                .doesNotContainAnyElementsOf(second.path("items.schoolId"))
                .hasSize(50);
        assertThat(second.<List<String>>path("items.schoolId")).hasSize(all.size() - 50);
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_county() {
        var shinan = Office.of(SHINAN);
        queries(shinan, "caseloads");
        var empty = queries(shinan, "staffing-ratio");
        var emptyLoads = queries(shinan, "caseloads");
        deal(shinan, 12, inspectors(shinan, 4), districts(shinan, 3));
        assertThat(queries(shinan, "staffing-ratio")).isEqualTo(empty);
        assertThat(queries(shinan, "caseloads")).isEqualTo(emptyLoads);
    }

    @Test
    @DisplayName("C1-06 C1-07 C1-08 every soft rule that is broken has its words")
    void a_county_short_of_inspectors_is_told_what_is_missing() {
        var jimo = Office.of(JIMO);
        var busy = jimo.inspector();
        var large = jimo.largeSchool();
        jimo.assign(busy, MONDAY, jimo.schools(5), null).statusCode(201);
        jimo.assign(busy, MONDAY, List.of(large), "督学不足").statusCode(201);
        var forgotten = jimo.school();
        jimo.get("staffing-ratio")
                .body("ratio", is(7.0f), "unassigned", is(1))
                .body("unassignedSchools.schoolId", contains(forgotten.toString()))
                .body("advice.rule", contains("C1-03", "C1-06", "C1-07", "C1-08"))
                .body("advice.severity", contains("REPORT", "WARN", "WARN", "REPORT"))
                .body("advice[1].words", is("7所学校至少需要2名督学，现有1名。"))
                .body("inspectorLoads[0].level", is("OVER"))
                .body("inspectorLoads[0].advice.rule", contains("C1-06", "C1-07"));
        jimo.get("caseloads")
                .body("items", hasSize(1))
                .body("items[0].count", is(6), "items[0].limit", is(5), "items[0].level", is("OVER"))
                .body("items[0].schools.find { it.large }.schoolId", is(large.toString()));
        jimo.caller()
                .request()
                .header("Accept-Language", "en")
                .get("/api/staffing-ratio")
                .then()
                .body("advice[3].words", is("1 schools have no responsible inspector."));
    }

    @Test
    void an_office_above_asks_for_one_of_its_counties() {
        var laixi = Office.of(LAIXI);
        var inspector = laixi.inspector();
        laixi.assign(inspector, MONDAY, laixi.school()).statusCode(201);
        var city = Office.of(Caller.QINGDAO);
        city.get("staffing-ratio?region=370285").statusCode(200).body("regionName", is("莱西市"), "schools", is(1));
        city.get("caseloads?region=370285").body("items.inspectorId", contains(inspector.toString()));
        city.get("staffing-ratio?region=110101").statusCode(404);
        laixi.get("staffing-ratio?region=370285").statusCode(200);
        laixi.get("staffing-ratio?region=370214").statusCode(404);
        laixi.get("caseloads?region=999999").statusCode(404);
        laixi.get("caseloads?region=abc").statusCode(400);
        laixi.get("caseloads?day=yesterday").statusCode(400);
    }

    @Test
    void a_division_without_anybody_has_no_ratio() {
        Office.of(Caller.QINGDAO)
                .get("staffing-ratio")
                .body("schools", is(0), "inspectors", is(0), "ratio", is(0), "advice", empty());
    }

    @Test
    void the_whole_picture_is_for_the_office() {
        var office = Office.of(Caller.CHENGYANG);
        var school = office.school();
        var inspector = office.inspector();
        office.assign(inspector, MONDAY, school).statusCode(201);
        var own = new Office(Caller.inspector(Caller.CHENGYANG, inspector));
        own.get("staffing-ratio").statusCode(403);
        own.get("caseloads").statusCode(403);
        own.get("duties").body("items.schoolId", contains(school.toString()));
        own.get("duties?unassigned=false").body("items", hasSize(1));
        new Office(Caller.inspector(Caller.CHENGYANG, office.inspector()))
                .get("duties")
                .body("items", empty());
        new Office(Caller.school(Caller.CHENGYANG, school)).get("duties").statusCode(403);
        Office.of(Caller.LAOSHAN).get("duties?inspectorId=" + inspector).body("items", empty());
    }
}
