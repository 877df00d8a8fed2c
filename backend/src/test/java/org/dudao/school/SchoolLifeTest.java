package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a school and what is known of it over the years. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolLifeTest {

    private static final String TODAY = "2026-11-02";

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final UUID school = Given.school(Caller.CHENGYANG);

    @Test
    void a_renamed_school_keeps_its_former_names_with_day_and_decision() {
        var former = office.request().get("/api/schools/" + school).jsonPath().getString("name");
        step("renaming", Map.of("version", 0, "name", "甲校", "on", "2026-11-03"))
                .statusCode(422)
                .body("code", is("school.closure-in-future"));
        step("renaming", Map.of("version", 0, "name", former, "on", TODAY))
                .statusCode(422)
                .body("code", is("school.same-name"));
        step("renaming", Map.of("version", 0, "name", "甲校", "on", "2026-10-01", "basis", "城教字〔2026〕12号"))
                .statusCode(200)
                .body("name", is("甲校"));
        step("renaming", Map.of("version", 1, "name", "乙校", "on", "2026-09-01"))
                .statusCode(422)
                .body("code", is("school.before-last-event"));
        step("renaming", Map.of("version", 1, "name", "乙校", "on", TODAY)).statusCode(200);
        record().body("events.formerName", contains(former, "甲校"))
                .body("events.name", contains("甲校", "乙校"))
                .body("events[0].basis", is("城教字〔2026〕12号"));
    }

    @Test
    void a_merged_school_is_closed_and_says_which_took_it_in() {
        var into = Given.school(Caller.CHENGYANG);
        step("merger", Map.of("version", 0, "intoId", school, "on", TODAY))
                .statusCode(422)
                .body("code", is("school.merged-elsewhere"));
        contact(Map.of("role", "PRINCIPAL")).statusCode(200);
        step("merger", Map.of("version", 0, "intoId", into, "on", TODAY))
                .statusCode(200)
                .body("state", is("CLOSED"), "actions", empty());
        record().body("events[0].kind", is("MERGED"), "events[0].intoId", is(into.toString()))
                .body("contacts[0].until", is(TODAY));
        contact(Map.of("role", "LIAISON")).statusCode(409).body("code", is("school.closed"));
        step("renaming", Map.of("version", 1, "name", "丙校", "on", TODAY)).statusCode(409);
    }

    @Test
    @DisplayName("001-06 a school has one liaison at a time: a new one takes over from the day before")
    void oneLiaison() {
        contact(Map.of("name", "前任")).statusCode(200).body("current", is(true));
        contact(Map.of("name", "后任", "from", "2026-10-01")).statusCode(200);
        record().body("contacts.name", contains("后任", "前任"))
                .body("contacts[1].until", is("2026-09-30"), "contacts[1].current", is(false));
        contact(Map.of("name", "更早", "from", "2026-09-10")).statusCode(409).body("code", is("school.contact-overlap"));
    }

    @Test
    @DisplayName("000-13 a school has as many assistants as it needs; an unusual rank is a hint, not a refusal")
    void assistants() {
        contact(Map.of("role", "ASSISTANT", "rank", "DEPUTY")).statusCode(200).body("rankUsual", is(true));
        contact(Map.of("role", "ASSISTANT", "rank", "STAFF")).statusCode(200).body("rankUsual", is(false));
        record().body("contacts.current", contains(true, true));
    }

    @Test
    void a_contact_is_changed_by_whoever_saw_the_last_version_and_has_a_term() {
        var id = id();
        var facts = Map.<String, Object>of("role", "PRINCIPAL", "rank", "HEAD", "termUntil", "2026-10-31");
        contact(id, facts).statusCode(200).body("termOver", is(true), "version", is(0));
        contact(id, facts).statusCode(409).body("code", is("stale"));
        contact(id, with(facts, "version", 0, "until", TODAY))
                .statusCode(200)
                .body("until", is(TODAY), "version", is(1));
        contact(id, with(facts, "version", 1, "until", "2026-08-01"))
                .statusCode(422)
                .body("code", is("period-backwards"));
    }

    @Test
    void what_open_schools_lack_is_counted_and_listed() {
        var before = lacking("LIAISON");
        contact(Map.of()).statusCode(200);
        assertThat(lacking("LIAISON")).isEqualTo(before - 1);
        var code = office.request().get("/api/schools/" + school).jsonPath().getString("code");
        listed("LIAISON", code).body("items", empty());
        for (var gap : List.of("CONTACT", "PRINCIPAL", "ASSISTANT", "EVALUATOR", "CHARTER", "FIGURES")) {
            listed(gap, code).body("items.code", contains(code));
        }
        var uncontacted = lacking("CONTACT");
        contact(Map.of("role", "PRINCIPAL", "name", "李建国", "rank", "HEAD")).statusCode(200);
        listed("CONTACT", code).body("items.code", contains(code));
        contact(Map.of("role", "ASSISTANT", "name", "赵敏", "rank", "DEPUTY")).statusCode(200);
        listed("CONTACT", code).body("items", empty());
        assertThat(lacking("CONTACT")).isEqualTo(uncontacted - 1);
        year(2026, Map.of("PUPILS", 300)).statusCode(200);
        listed("FIGURES", code).body("items", empty());
        step("closure", Map.of("version", 1, "on", TODAY)).statusCode(200);
        listed("CHARTER", code).body("items", empty());
    }

    @Test
    void the_figures_of_a_year_are_recorded_and_the_newest_pupils_are_the_enrolment() {
        year(2026, Map.of("PUPILS", 900, "GIRLS", 430, "TEACHERS", 60, "STAFF", 70))
                .statusCode(200);
        year(2025, Map.of("PUPILS", 800)).statusCode(200);
        office.request().get("/api/schools/" + school).then().body("enrolment", is(900));
        record().body("years.year", contains(2026, 2025)).body("years[0].figures.size()", is(4));
        year(2026, Map.of("PUPILS", 910)).statusCode(409).body("code", is("stale"));
        year(2026, 0, Map.of("PUPILS", 910)).statusCode(200).body("version", is(1));
        office.request().get("/api/schools/" + school).then().body("enrolment", is(910));
    }

    @Test
    void a_part_never_exceeds_its_whole_and_a_band_neither() {
        year(2026, Map.of("PUPILS", 100, "GIRLS", 101))
                .statusCode(422)
                .body("code", is("school.part-exceeds-whole"), "facts.part", is("GIRLS"));
        year(2026, Map.of("TEACHERS", 10, "DEGREE_BACHELOR", 6, "DEGREE_COLLEGE", 5))
                .statusCode(422)
                .body("facts.value", is(11));
        year(2026, Map.of("GIRLS", 101)).statusCode(200);
    }

    @Test
    @DisplayName("C1-07 a year counts as large by the number that was in force when it began")
    void largeByDay() {
        var county = 1653;
        var office = Caller.office(county);
        var there = Given.school(county);
        Sql.run("insert into setting values (?, 'school.large-enrolment', 1500, date '2025-08-01')", county);
        for (var year : List.of(2024, 2025)) {
            office.request()
                    .body(Map.of("figures", List.of(Map.of("figure", "PUPILS", "value", 1600))))
                    .put("/api/schools/%s/years/%d".formatted(there, year))
                    .then()
                    .statusCode(200)
                    .body("large", is(year == 2025));
        }
        office.request().get("/api/schools/" + there + "/record").then().body("years.large", contains(true, false));
    }

    @Test
    @DisplayName("004-19 one charter in each school, every version kept with its file")
    void charter() {
        charter(2, Map.of("fileId", file())).statusCode(422).body("facts.next", is(1));
        charter(1, Map.of("fileId", file(), "adoptedOn", "2020-09-01")).statusCode(200);
        charter(2, Map.of("fileId", file(), "note", "增加家校共育一章")).statusCode(200);
        charter(2, Map.of("fileId", file())).statusCode(409).body("code", is("stale"));
        charter(2, Map.of("fileId", file(), "version", 0)).statusCode(200).body("version", is(1));
        record().body("charters.number", contains(2, 1)).body("charters[0].file.name", is("章程.pdf"));
        var stranger = Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG));
        stranger.request().get("/api/schools/" + school + "/record").then().statusCode(404);
    }

    @Test
    void the_stage_of_schooling_finds_every_kind_that_has_it() {
        var code = "L" + UUID.randomUUID().toString().substring(0, 8);
        office.request()
                .body(Map.of("code", code, "name", "九年制", "kind", "NINE_YEAR", "ownership", "PUBLIC"))
                .post("/api/schools")
                .then()
                .statusCode(201);
        for (var stage : List.of("PRIMARY", "JUNIOR")) {
            office.request()
                    .get("/api/schools?q=" + code + "&stage=" + stage)
                    .then()
                    .body("items.code", contains(code));
        }
        office.request().get("/api/schools?q=" + code + "&stage=SENIOR").then().body("items", empty());
    }

    @Test
    void every_field_of_the_form_is_kept() {
        var all = new HashMap<String, Object>(Map.of(
                "code", "L" + UUID.randomUUID().toString().substring(0, 8),
                "name", "城阳区第一中学",
                "kind", "COMPLETE_SECONDARY",
                "ownership", "PRIVATE",
                "superior", "城阳区教育和体育局",
                "runMode", "集团化办学",
                "locationType", "TOWN",
                "grade", "省级规范化学校",
                "homepage", "https://school.example.cn/",
                "longitude", "120.396112"));
        all.putAll(Map.of("latitude", "36.307", "introduction", "创办于1952年。", "openedOn", "1952-09-01"));
        var created = office.request().body(all).post("/api/schools").then().statusCode(201);
        all.forEach((field, value) -> created.body(field, is(value)));
        for (var wrong : Map.of("homepage", "javascript:alert(1)", "longitude", "200.1", "latitude", "91")
                .entrySet()) {
            office.request()
                    .body(with(all, wrong.getKey(), wrong.getValue(), "code", "X1"))
                    .post("/api/schools")
                    .then()
                    .statusCode(400);
        }
    }

    private ValidatableResponse step(String name, Map<String, Object> body) {
        return office.request()
                .body(body)
                .post("/api/schools/%s/%s".formatted(school, name))
                .then();
    }

    private ValidatableResponse record() {
        return office.request().get("/api/schools/" + school + "/record").then().statusCode(200);
    }

    private ValidatableResponse contact(Map<String, Object> more) {
        return contact(id(), more);
    }

    private ValidatableResponse contact(String id, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("role", "LIAISON", "name", "王秀英", "rank", "MIDDLE", "from", "2026-09-01"));
        body.putAll(more);
        return office.request()
                .body(body)
                .put("/api/schools/%s/contacts/%s".formatted(school, id))
                .then();
    }

    private ValidatableResponse year(int year, Map<String, Integer> figures) {
        return year(year, null, figures);
    }

    private ValidatableResponse year(int year, Integer version, Map<String, Integer> figures) {
        var body = new HashMap<String, Object>();
        body.put(
                "figures",
                figures.entrySet().stream()
                        .map(figure -> Map.of("figure", figure.getKey(), "value", figure.getValue()))
                        .toList());
        if (version != null) {
            body.put("version", version);
        }
        return office.request()
                .body(body)
                .put("/api/schools/%s/years/%d".formatted(school, year))
                .then();
    }

    private ValidatableResponse charter(int number, Map<String, Object> more) {
        return office.request()
                .body(with(Map.of("adoptedOn", TODAY), more))
                .put("/api/schools/%s/charters/%d".formatted(school, number))
                .then();
    }

    private String file() {
        var id = id();
        office.request()
                .contentType("application/pdf")
                .body(("%PDF-1.4\n" + id + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII))
                .put("/api/files/" + id + "?name=章程.pdf")
                .then()
                .statusCode(201);
        return id;
    }

    private int lacking(String gap) {
        return office.request()
                .get("/api/school-gaps")
                .then()
                .statusCode(200)
                .extract()
                .path("gaps.find { it.gap == '%s' }.schools".formatted(gap));
    }

    private ValidatableResponse listed(String gap, String code) {
        return office.request()
                .get("/api/schools?lacks=%s&q=%s".formatted(gap, code))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> facts, Map<String, Object> more) {
        var all = new HashMap<>(facts);
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> with(
            Map<String, Object> facts, String a, Object first, String b, Object second) {
        return with(facts, Map.of(a, first, b, second));
    }

    private static String id() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }
}
