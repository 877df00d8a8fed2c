package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.dudao.testing.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record holds, and what leaves one. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditTest {

    @Test
    @DisplayName("C-05 a record says who, as what, from where, by which operation, on what, and what became of it")
    void a_write_leaves_one_whole_record() {
        var office = Caller.office(Caller.CHENGYANG);
        var id = NewSchool.by(office);
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
        var id = NewSchool.by(Caller.office(Caller.CHENGYANG));
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
        NewSchool.by(office);
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
                .body(NewSchool.body())
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
                .body(NewSchool.body().replace("实验小学", name))
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
        school.request().body(NewSchool.body()).post("/api/schools").then().statusCode(403);
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

    private static List<String> operations(List<JsonNode> records) {
        return records.stream()
                .map(record -> record.path("operation").asText() + " "
                        + record.path("result").asText())
                .toList();
    }

    private static long refused() {
        return Sql.number("select count(*) from audit_record where result = 'REFUSED'");
    }
}
