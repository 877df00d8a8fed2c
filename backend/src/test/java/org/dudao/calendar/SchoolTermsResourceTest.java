package org.dudao.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolTermsResourceTest {

    private static final int LIXIA =
            (int) Sql.number("select id from division where code = '370102' and level = 'COUNTY'");
    private static final int JINAN =
            (int) Sql.number("select id from division where code = '370100' and level = 'CITY'");
    private static final int SHANDONG = 16;

    @Inject
    CalendarCache cache;

    private final Caller county = Caller.office(LIXIA);
    private final Caller city = Caller.office(JINAN);
    private final Caller province = Caller.office(SHANDONG);

    @AfterEach
    void nobody_has_published() {
        Sql.run("delete from school_terms");
        cache.forget();
    }

    @Test
    void county_comes_before_city_and_city_before_province() {
        terms(county, 2026).body("inForce", nullValue(), "editions", hasSize(0));
        publish(province, 2026, null, "2026-09-01").statusCode(200);
        terms(county, 2026).body("inForce.regionName", is("山东省"), "inForce.terms.firstFrom", is("2026-09-01"));
        publish(city, 2026, null, "2026-08-31").statusCode(200);
        terms(county, 2026).body("inForce.regionName", is("济南市"), "editions", hasSize(0));
        publish(county, 2026, null, "2026-09-02").statusCode(200);
        terms(county, 2026).body("inForce.regionName", is("历下区"), "inForce.terms.firstFrom", is("2026-09-02"));
        terms(city, 2026).body("inForce.terms.firstFrom", is("2026-08-31"));
        terms(Caller.office(Caller.LAOSHAN), 2026).body("inForce.regionName", is("山东省"));
        terms(county, 2025).body("inForce", nullValue());
    }

    @Test
    void a_correction_is_a_further_edition_and_the_first_stays_readable() {
        publish(county, 2026, null, "2026-09-01").body("inForce.edition", is(1));
        publish(county, 2026, 1, "2026-08-31")
                .statusCode(200)
                .body("inForce.edition", is(2), "inForce.terms.firstFrom", is("2026-08-31"))
                .body("editions.edition", is(List.of(2, 1)))
                .body("editions.terms.firstFrom", is(List.of("2026-08-31", "2026-09-01")));
        publish(county, 2026, null, "2026-09-01").statusCode(409).body("code", is("stale"));
        publish(county, 2026, 1, "2026-09-01").statusCode(409).body("code", is("stale"));
    }

    @Test
    void everybody_of_the_region_reads_them_and_the_office_alone_writes() {
        publish(county, 2026, null, "2026-09-01").statusCode(200);
        var scene = Scene.in(LIXIA);
        for (var reader : List.of(scene.inspector(), scene.principal())) {
            terms(reader, 2026).body("inForce.terms.secondUntil", is("2027-07-09"));
            publish(reader, 2026, 1, "2026-08-31").statusCode(403);
        }
    }

    @Test
    void terms_of_another_year_are_refused_in_words() {
        publish(county, 2027, null, "2026-09-01")
                .statusCode(422)
                .body("code", is("calendar.terms-outside"), "title", containsString("2027年8月1日"));
    }

    @Test
    void the_calendar_shows_terms_and_the_vacations_between() {
        publish(county, 2026, null, "2026-09-01");
        county.request()
                .get("/api/calendar?year=2027")
                .then()
                .statusCode(200)
                .body("terms.year", is(List.of(2026)))
                .body("vacations.kind", is(List.of("WINTER", "SUMMER")))
                .body("vacations.from", is(List.of("2027-01-23", "2027-07-10")))
                .body("vacations.until", is(List.of("2027-02-21", "2027-08-31")))
                .body("vacations.provisional", is(List.of(false, true)));
    }

    @Test
    void a_day_says_what_it_is_and_what_comes_next() {
        day("2026-11-06").body("schoolDay", is(false), "termsKnown", is(false), "nextSchoolDay", nullValue());
        publish(county, 2026, null, "2026-09-01");
        day("2026-11-06")
                .body("workingDay", is(true), "schoolDay", is(true), "term.number", is(1), "week", is(10))
                .body("nextWorkingDay", is("2026-11-09"), "nextSchoolDay", is("2026-11-09"));
        day("2026-10-01").body("workingDay", is(false), "name", is("国庆节"), "nextSchoolDay", is("2026-10-08"));
        day("2027-02-01").body("known", is(false), "vacation.kind", is("WINTER"), "nextSchoolDay", is("2027-02-22"));
    }

    private ValidatableResponse day(String day) {
        return county.request().get("/api/calendar-day?on=" + day).then().statusCode(200);
    }

    private static ValidatableResponse terms(Caller caller, int year) {
        return caller.request().get("/api/school-terms/" + year).then().statusCode(200);
    }

    private static ValidatableResponse publish(Caller caller, int year, @Nullable Integer edition, String firstFrom) {
        var body = new HashMap<String, Object>();
        body.put("source", "2026—2027学年度校历");
        body.put(
                "terms",
                Map.of(
                        "firstFrom", firstFrom,
                        "firstUntil", "2027-01-22",
                        "secondFrom", "2027-02-22",
                        "secondUntil", "2027-07-09"));
        if (edition != null) {
            body.put("edition", edition);
        }
        return caller.request().body(body).put("/api/school-terms/" + year).then();
    }
}
