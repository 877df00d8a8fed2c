package org.dudao.setting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SettingResourceTest {

    private static final int PINGYIN =
            (int) Sql.number("select id from division where code = '370124' and level = 'COUNTY'");
    private static final int JINAN =
            (int) Sql.number("select id from division where code = '370100' and level = 'CITY'");
    private static final String TERM = "inspector.part-time-term-years";
    private static final String LARGE = "school.large-enrolment";

    private final Caller county = Caller.office(PINGYIN);
    private final Caller city = Caller.office(JINAN);

    @AfterEach
    void nothing_is_set() {
        Sql.run("delete from setting where region_id in (?, ?)", PINGYIN, JINAN);
    }

    @Test
    @DisplayName("C2-09 the term of part-time inspectors is a setting with its rule, bounds and source")
    void the_term_of_inspectors_is_two_years_where_the_office_says_so() {
        one(county, TERM, "value", 3);
        one(county, TERM, "regionName", null);
        set(county, TERM, 2, "2026-11-02", "本县聘期两年")
                .statusCode(201)
                .header("Location", startsWith("/api/settings/"))
                .body("value", is(2), "enteredName", startsWith("OFFICE"), "enteredAt", notNullValue());
        settings(county)
                .body("items.find { it.key == '" + TERM + "' }.value", is(2))
                .body("items.find { it.key == '" + TERM + "' }.rule", is("C2-09"))
                .body("items.find { it.key == '" + TERM + "' }.regionName", is("平阴县"))
                .body("items.find { it.key == '" + TERM + "' }.since", is("2026-11-02"))
                .body("items.find { it.key == '" + TERM + "' }.values.reason", contains("本县聘期两年"));
    }

    @Test
    void below_counts_what_the_nearest_division_set_until_it_goes_by_the_one_above_again() {
        set(city, LARGE, 1800, "2026-11-02", "全市标准").statusCode(201);
        one(county, LARGE, "value", 1800);
        one(county, LARGE, "regionName", "济南市");
        set(county, LARGE, 1500, "2026-11-02", "本县标准").statusCode(201);
        one(county, LARGE, "value", 1500);
        one(city, LARGE, "value", 1800);
        set(county, LARGE, null, "2026-11-02", "执行全市标准").statusCode(409).body("code", is("setting.day-taken"));
        Sql.run("update setting set valid_from = '2026-10-01' where region_id = ?", PINGYIN);
        set(county, LARGE, null, "2026-11-02", "执行全市标准").statusCode(201).body("value", nullValue());
        one(county, LARGE, "value", 1800);
        settings(county).body("items.find { it.key == '" + LARGE + "' }.values", hasSize(3));
    }

    @Test
    void a_number_holds_from_its_day_on_and_until_then_may_be_taken_back() {
        var id = set(county, TERM, 2, "2027-01-01", "明年起")
                .statusCode(201)
                .body("mayWithdraw", is(true))
                .extract()
                .<String>path("id");
        one(county, TERM, "value", 3);
        withdraw(county, "settings", id, 1).statusCode(409).body("code", is("stale"));
        withdraw(city, "settings", id, 0).statusCode(403).body("code", is("read-only"));
        withdraw(county, "settings", id, 0)
                .statusCode(200)
                .body("withdrawalReason", is("暂缓"), "withdrawnName", startsWith("OFFICE"), "mayWithdraw", is(false));
        withdraw(county, "settings", id, 1).statusCode(409).body("code", is("setting.withdrawn"));
        set(county, TERM, 4, "2027-01-01", "另议").statusCode(201);
        var holds = set(county, TERM, 2, "2026-11-02", "即日起").extract().<String>path("id");
        withdraw(county, "settings", holds, 0).statusCode(422).body("code", is("setting.in-force"));
    }

    @Test
    void bounds_days_and_keys_are_looked_at() {
        set(county, "appointment.publicity-days", 5, "2026-11-02", "从速")
                .statusCode(422)
                .body("code", is("setting.out-of-bounds"), "facts.least", is(7), "facts.rule", is("C2-06"))
                .body("title", is("请填写7至30个工作日（C2-06）。"));
        set(county, TERM, 2, "2026-11-01", "昨天").statusCode(422).body("code", is("setting.in-the-past"));
        set(county, "no.such", 2, "2026-11-02", "无").statusCode(422).body("code", is("setting.unknown"));
        set(county, TERM, 2, "2026-11-02", " ").statusCode(400);
    }

    @Test
    @DisplayName("B-03: what protects the product is the security administrator's, and the business is not")
    void each_number_has_its_keeper() {
        var security = Caller.administrator(PINGYIN, "SECURITY_ADMIN");
        set(county, "session.hours", 4, "2026-11-02", "无").statusCode(403).body("code", is("setting.not-yours"));
        set(security, TERM, 2, "2026-11-02", "无").statusCode(403).body("code", is("forbidden"));
        send(security, "security-settings", TERM, 2, "2026-11-02", "无")
                .statusCode(403)
                .body("code", is("setting.not-yours"));
        send(county, "security-settings", "session.hours", 4, "2026-11-02", "无").statusCode(403);
        var id = send(security, "security-settings", "session.hours", 4, "2026-12-01", "等保要求")
                .statusCode(201)
                .extract()
                .<String>path("id");
        withdraw(security, "security-settings", id, 0).statusCode(200);
        settings(security)
                .body("items.findAll { it.mayChange }.keeper.unique()", contains("SECURITY_ADMIN"))
                .body("items.key", hasItem(TERM));
        settings(Caller.administrator(PINGYIN, "AUDIT_ADMIN")).body("items.findAll { it.mayChange }", empty());
        Caller.inspector(PINGYIN, Given.inspector(PINGYIN))
                .request()
                .get("/api/settings")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("B-04: a division may ask for more second factors than the installation, never for fewer")
    void a_second_factor_is_a_choice() {
        var security = Caller.administrator(PINGYIN, "SECURITY_ADMIN");
        var key = "account.second-factor";
        settings(security)
                .body("items.find { it.key == '" + key + "' }.choices", contains("学校以外的人员", "所有人员"))
                .body("items.find { it.key == '" + key + "' }.least", is(1));
        send(security, "security-settings", key, 0, "2026-11-02", "省事").statusCode(422);
        send(security, "security-settings", key, 2, "2026-11-02", "等保要求").statusCode(201);
    }

    @Test
    @DisplayName("C1-07 before the threshold of large schools is changed, how many schools become large is shown")
    void what_would_change_is_counted() {
        for (var pupils : new int[] {900, 1600, 1900, 2400}) {
            Sql.run(
                    "insert into school (id, version, region_id, code, name, kind, ownership, state, enrolment)"
                            + " values (?, 0, ?, ?, '实验小学', 'PRIMARY', 'PUBLIC', 'OPEN', ?)",
                    UUID.randomUUID(),
                    PINGYIN,
                    "S-" + pupils,
                    pupils);
        }
        county.request()
                .get("/api/setting-effect?key={key}&value=1500", LARGE)
                .then()
                .statusCode(200)
                .body("before", is(2000), "after", is(1500))
                .body("lines.words", contains("大规模学校"), "lines.before", contains(1), "lines.after", contains(3));
        county.request()
                .get("/api/setting-effect?key={key}&value=2", TERM)
                .then()
                .statusCode(200)
                .body("lines", empty());
        for (var wrong : List.of("no.such&value=2", LARGE + "&value=1000000")) {
            county.request().get("/api/setting-effect?key=" + wrong).then().statusCode(400);
        }
        Sql.run("delete from school where region_id = ?", PINGYIN);
    }

    private static ValidatableResponse set(Caller by, String key, @Nullable Integer value, String from, String reason) {
        return send(by, "settings", key, value, from, reason);
    }

    private static ValidatableResponse send(
            Caller by, String to, String key, @Nullable Integer value, String from, String reason) {
        var body = new HashMap<String, Object>(Map.of("key", key, "validFrom", from, "reason", reason));
        if (value != null) {
            body.put("value", value);
        }
        return by.request().body(body).post("/api/" + to).then();
    }

    private static ValidatableResponse withdraw(Caller by, String of, String id, int version) {
        return by.request()
                .body(Map.of("version", version, "reason", "暂缓"))
                .post("/api/" + of + "/{id}/withdrawal", id)
                .then();
    }

    private static ValidatableResponse settings(Caller by) {
        return by.request().get("/api/settings").then().statusCode(200);
    }

    private static void one(Caller by, String key, String field, @Nullable Object wanted) {
        settings(by).body("items.find { it.key == '" + key + "' }." + field, is(wanted));
    }
}
