package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record holds, who may see it, and that nothing happens without one. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditTest {

    private static final String SCHOOL = """
            {"code": "%s", "name": "实验小学", "kind": "PRIMARY", "ownership": "PUBLIC", "phone": "13812345678"}""";

    @Inject
    DataSource runtime;

    @Test
    @DisplayName("C-05 a record says who, as what, from where, by which operation, on what, and what became of it")
    void a_write_leaves_one_whole_record() {
        var office = Caller.office(Caller.CHENGYANG);
        var id = school(office);
        var record = Trails.only(office);
        assertThat(record.at("/actor/account").asText()).isEqualTo(office.account());
        assertThat(record.at("/actor/person").asText())
                .isEqualTo(office.person().toString());
        assertThat(record.at("/actor/role").asText()).isEqualTo("OFFICE");
        assertThat(record.at("/actor/name").asText()).startsWith("OFFICE");
        assertThat(record.path("region").asInt()).isEqualTo(Caller.CHENGYANG);
        assertThat(record.path("at").asText()).matches("20\\d\\d-\\d\\d-\\d\\dT[\\d:.]{15}\\+08:00");
        assertThat(record.path("operation").asText()).isEqualTo("schoolCreate");
        assertThat(record.path("result").asText()).isEqualTo("DONE");
        assertThat(record.path("address").asText()).isEqualTo("127.0.0.1");
        assertThat(record.path("trace").asText()).hasSize(36);
        assertThat(record.at("/object/id").asText()).isEqualTo(id);
        assertThat(record.at("/object/version").asInt()).isZero();
        assertThat(record.at("/changes/0/fields/name").toString()).isEqualTo("[null,\"实验小学\"]");
    }

    @Test
    void a_change_tells_before_and_after_of_what_changed_and_nothing_else() {
        var id = school(Caller.office(Caller.CHENGYANG));
        var office = Caller.office(Caller.CHENGYANG);
        office.request()
                .body("{\"version\": 0, \"on\": \"2026-11-02\"}")
                .post("/api/schools/" + id + "/closure")
                .then()
                .statusCode(200);
        var record = Trails.only(office);
        assertThat(record.at("/object").toString())
                .isEqualTo("{\"type\":\"school\",\"id\":\"%s\",\"version\":1}".formatted(id));
        assertThat(record.at("/changes/0/fields").toString())
                .isEqualTo("{\"closedOn\":[null,\"2026-11-02\"],\"state\":[\"OPEN\",\"CLOSED\"]}");
    }

    @Test
    @DisplayName("C-11 a phone stands masked, what people wrote as a digest, a token nowhere")
    void nothing_that_is_nobody_elses_business() {
        var office = Caller.office(Caller.CHENGYANG);
        school(office);
        assertThat(Trails.only(office).at("/changes/0/fields/phone/1").asText()).isEqualTo("138****5678");
        var world = World.create();
        var texts = Sql.texts("select record from audit_record").toString();
        assertThat(texts)
                .doesNotContain("13812345678")
                .doesNotContain("消防通道堆放杂物")
                .doesNotContain(world.office().token().substring(0, 20));
        var visit = Trails.of(world.inspector());
        assertThat(visit.getFirst().at("/changes/0/fields/problems/1/sha256").asText())
                .hasSize(64);
    }

    @Test
    @DisplayName("C-05 a forged X-Forwarded-For is not believed")
    void the_address_is_the_one_that_called() {
        var office = Caller.office(Caller.CHENGYANG);
        office.request()
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .body(SCHOOL.formatted(code()))
                .post("/api/schools")
                .then()
                .statusCode(201);
        assertThat(Trails.only(office).toString()).contains("127.0.0.1").doesNotContain("6.6.6.6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\r\\n{\\\"seq\\\":1}", "\\\",\\\"result\\\":\\\"DENIED", "',null); drop table audit_record;--"
            })
    @DisplayName("C-12 what somebody types stays a value and never becomes a record")
    void names_do_not_break_out(String name) {
        var office = Caller.office(Caller.LAOSHAN);
        office.request()
                .body(SCHOOL.formatted(code()).replace("实验小学", name))
                .post("/api/schools")
                .then()
                .statusCode(201);
        var record = Trails.only(office);
        assertThat(record.path("result").asText()).isEqualTo("DONE");
        assertThat(record.at("/changes/0/fields/name/1").asText()).isNotBlank();
    }

    @Test
    @DisplayName("C-04 what is denied leaves one record with its reason")
    void denials_are_recorded() {
        var school = Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG));
        school.request()
                .body(SCHOOL.formatted(code()))
                .post("/api/schools")
                .then()
                .statusCode(403);
        var record = Trails.only(school);
        assertThat(record.path("operation").asText()).isEqualTo("schoolCreate");
        assertThat(record.path("result").asText()).isEqualTo("DENIED");
        assertThat(record.path("reason").asText()).isEqualTo("forbidden");
    }

    @Test
    void who_holds_no_placement_is_recorded_with_the_platform() {
        var nobody = Caller.unplaced();
        nobody.request().get("/api/schools").then().statusCode(403);
        var record = Trails.where("account = '" + nobody.person() + "'");
        assertThat(record).hasSize(1);
        assertThat(record.getFirst().path("region").asInt()).isZero();
        assertThat(record.getFirst().path("reason").asText()).isEqualTo("not-placed");
    }

    @Test
    void credentials_that_open_nothing_are_recorded() {
        var before = refused();
        io.restassured.RestAssured.given()
                .auth()
                .oauth2("no.token.atall")
                .get("/api/schools")
                .then()
                .statusCode(401);
        assertThat(refused()).isEqualTo(before + 1);
        io.restassured.RestAssured.get("/api/schools").then().statusCode(401);
        assertThat(refused()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("C-04 sensitive reads are recorded: files, people, the trail itself")
    void sensitive_reads_are_recorded() {
        var world = World.create();
        var reader = Caller.office(Caller.CHENGYANG);
        reader.request().get("/api/placements").then().statusCode(200);
        world.school()
                .request()
                .accept("*/*")
                .get("/api/files/" + world.ids().get("file"))
                .then()
                .statusCode(200);
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        auditor.request().get("/api/audit-records?limit=1").then().statusCode(200);
        assertThat(operations(Trails.of(reader))).containsExactly("placementList READ");
        assertThat(operations(Trails.of(auditor))).containsExactly("auditList READ");
        auditor.request()
                .get("/api/audit-records?object=" + world.ids().get("file"))
                .then()
                .body("items.operation", is(List.of("fileGet", "filePut")));
    }

    @Test
    void an_ordinary_read_and_a_refused_rule_leave_nothing() {
        var office = Caller.office(Caller.CHENGYANG);
        office.request().get("/api/schools").then().statusCode(200);
        office.request().body("{}").post("/api/schools").then().statusCode(400);
        assertThat(Trails.of(office)).isEmpty();
    }

    @Test
    @DisplayName("C-04, B-14 the first use of an account that was named in advance is recorded")
    void an_account_becomes_a_person() {
        var office = Caller.office(Caller.CHENGYANG);
        Sql.run("update person set subject = null, state = 'ABSENT' where id = ?", office.person());
        office.request().get("/api/me").then().statusCode(200);
        office.request().get("/api/me").then().statusCode(200);
        var record = Trails.only(office);
        assertThat(record.path("operation").asText()).isEqualTo("accountBind");
        assertThat(record.at("/object/id").asText()).isEqualTo(office.person().toString());
        assertThat(record.path("address").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("C-10 when the record cannot be written, nothing else is")
    void no_record_no_write() {
        var office = Caller.office(Caller.CHENGYANG);
        var code = code();
        Sql.run("revoke execute on function audit_append from app_rt");
        try {
            office.request()
                    .body(SCHOOL.formatted(code))
                    .post("/api/schools")
                    .then()
                    .statusCode(500);
        } finally {
            Sql.run("grant execute on function audit_append to app_rt");
        }
        assertThat(Sql.number("select count(*) from school where code = ?", code))
                .isZero();
    }

    @Test
    @DisplayName("C-10, D-12 when the chain cannot be reached for now, the answer says when to come back")
    void no_record_for_now() throws SQLException {
        var office = Caller.office(Caller.CHENGYANG);
        school(office);
        var code = code();
        try (var database = Sql.open()) {
            database.setAutoCommit(false);
            Sql.run(database, "select from audit_head where region_id = ? for update", Caller.CHENGYANG);
            office.request()
                    .body(SCHOOL.formatted(code))
                    .post("/api/schools")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue());
            office.request().get("/api/placements").then().statusCode(503).header("Retry-After", notNullValue());
            database.rollback();
        }
        assertThat(Sql.number("select count(*) from school where code = ?", code))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_record (region_id, seq, record, hash) values (1652, 99999, '{}', '')",
                "update audit_record set record = record",
                "delete from audit_record",
                "truncate audit_record",
                "update audit_head set seq = 0",
                "delete from audit_head",
                "insert into audit_head values (1, 0, '')",
                "delete from audit_signed_head",
                "alter table audit_record disable trigger all",
                "create or replace function audit_refuse() returns trigger language sql as 'select null'"
            })
    @DisplayName("C-08 the runtime user can only append")
    void the_runtime_user_cannot_touch_it(String sql) throws SQLException {
        try (var connection = runtime.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set record = record",
                "delete from audit_record",
                "truncate audit_record",
                "delete from audit_head",
                "truncate audit_signed_head"
            })
    @DisplayName("C-08, C-09 nobody removes anything, however old: not even who owns the tables")
    void the_owner_cannot_either(String sql) {
        assertThatThrownBy(() -> Sql.run(sql)).hasStackTraceContaining("only ever added to");
    }

    @Test
    void only_an_audit_administrator_sees_it_and_only_of_their_divisions() throws SQLException {
        school(Caller.office(Caller.LAOSHAN));
        school(Caller.office(Caller.CHENGYANG));
        Caller.office(Caller.CHENGYANG)
                .request()
                .get("/api/audit-records")
                .then()
                .statusCode(403);
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var regions = auditor.request()
                .get("/api/audit-records?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<Integer>>path("items.regionId");
        assertThat(regions).contains(Caller.CHENGYANG).doesNotContain(Caller.LAOSHAN);
        assertThat(chains(Caller.office(Caller.CHENGYANG))).isEmpty();
        assertThat(chains(auditor)).containsExactly(Caller.CHENGYANG);
    }

    @Test
    void only_who_watches_over_everybody_sees_the_platforms_chain() throws SQLException {
        Caller.unplaced().request().get("/api/schools").then().statusCode(403);
        Caller.office(Caller.LAOSHAN).request().get("/api/placements").then().statusCode(200);
        var ofCounty = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var ofCountry = Caller.administrator(1, "AUDIT_ADMIN");
        assertThat(chains(ofCounty)).isNotEmpty().containsOnly(Caller.CHENGYANG);
        assertThat(chains(ofCountry)).contains(0, Caller.CHENGYANG, Caller.LAOSHAN);
        var ofTheirOwn = verified(ofCounty);
        assertThat(ofTheirOwn.<Integer>path("chains")).isEqualTo(1);
        assertThat(ofTheirOwn.<List<?>>path("faults")).isEmpty();
        assertThat(verified(ofCountry).<Integer>path("chains")).isGreaterThan(2);
    }

    @Test
    void who_was_an_audit_administrator_until_yesterday_sees_nothing() throws SQLException {
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        school(Caller.office(Caller.CHENGYANG));
        assertThat(chains(auditor)).isNotEmpty();
        Sql.run(
                "update placement set valid_until = (now() at time zone 'Asia/Shanghai')::date - 1 where person_id = ?",
                auditor.person());
        assertThat(chains(auditor)).isEmpty();
    }

    @Test
    void a_search_finds_by_account_operation_object_result_period_and_text() {
        var office = Caller.office(Caller.CHENGYANG);
        var id = school(office);
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        for (var filter : List.of(
                "account=" + office.account(),
                "person=" + office.person(),
                "object=" + id,
                "operation=schoolCreate&account=" + office.account(),
                "result=DONE&account=" + office.account(),
                "from=" + today + "&until=" + today + "&q=" + id)) {
            auditor.request()
                    .get("/api/audit-records?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.objectId", is(List.of(id)));
        }
        auditor.request().get("/api/audit-records?until=2020-01-01").then().body("items.size()", is(0));
    }

    @Test
    void one_record_shows_its_changes_in_words_and_what_was_hashed() {
        var office = Caller.office(Caller.CHENGYANG);
        school(office);
        var auditor = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var id = Trails.only(office).path("id").asText();
        auditor.request()
                .get("/api/audit-records/" + id)
                .then()
                .statusCode(200)
                .body("row.operation", is("schoolCreate"), "row.operationWords", is("新增学校"))
                .body("changes[0].typeWords", is("学校"), "changes[0].kind", is("ADDED"))
                .body("changes[0].fields.words", hasItem("名称"))
                .body("changes[0].fields.find { it.field == 'phone' }.after", is("138****5678"));
        Caller.administrator(Caller.LAOSHAN, "AUDIT_ADMIN")
                .request()
                .get("/api/audit-records/" + id)
                .then()
                .statusCode(404);
    }

    /** Whose records the database itself lets that caller see. */
    private List<Integer> chains(Caller caller) throws SQLException {
        try (var connection = runtime.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select set_config('app.person', '%1$s', false), set_config('app.home', '%2$d', false),
                        set_config('app.regions', string_agg(below.id::text, ','), false)
                    from division here, division below
                    where here.id = %2$d and below.path like here.path || '%%' and below.level <> 'TOWNSHIP'""".formatted(caller.person(), caller.region()));
            var rows = statement.executeQuery("select distinct region_id from audit_record");
            var chains = new ArrayList<Integer>();
            while (rows.next()) {
                chains.add(rows.getInt(1));
            }
            return chains;
        }
    }

    private static ExtractableResponse<?> verified(Caller auditor) {
        return auditor.request()
                .put("/api/audit-verification")
                .then()
                .statusCode(200)
                .extract();
    }

    private static List<String> operations(List<JsonNode> records) {
        return records.stream()
                .map(record -> record.path("operation").asText() + " "
                        + record.path("result").asText())
                .toList();
    }

    private static long refused() {
        return Sql.number("select count(*) from audit_record where result = 'REFUSED'");
    }

    private static String school(Caller office) {
        return office.request()
                .body(SCHOOL.formatted(code()))
                .post("/api/schools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String code() {
        return "A" + UUID.randomUUID().toString().substring(0, 8);
    }
}
