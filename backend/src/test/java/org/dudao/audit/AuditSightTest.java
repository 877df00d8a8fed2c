package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** Who sees which records, and finds them how. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditSightTest {

    @Inject
    DataSource runtime;

    @Test
    void only_an_audit_administrator_sees_it_and_only_of_their_divisions() throws SQLException {
        NewSchool.by(Caller.office(Caller.LAOSHAN));
        NewSchool.by(Caller.office(Caller.CHENGYANG));
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
        NewSchool.by(Caller.office(Caller.CHENGYANG));
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
        NewSchool.by(Caller.office(Caller.CHENGYANG));
        assertThat(chains(auditor)).isNotEmpty();
        Sql.run(
                "update placement set valid_until = (now() at time zone 'Asia/Shanghai')::date - 1 where person_id = ?",
                auditor.person());
        assertThat(chains(auditor)).isEmpty();
    }

    @Test
    void a_search_finds_by_account_operation_object_result_period_and_text() {
        var office = Caller.office(Caller.CHENGYANG);
        var id = NewSchool.by(office);
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
        NewSchool.by(office);
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
}
