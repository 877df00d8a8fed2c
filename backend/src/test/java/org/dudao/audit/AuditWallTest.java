package org.dudao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing happens without a record, and none is ever changed or removed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AuditWallTest {

    @Inject
    DataSource runtime;

    @Test
    @DisplayName("C-10 when the record cannot be written, nothing else is")
    void no_record_no_write() {
        var office = Caller.office(Caller.CHENGYANG);
        var code = NewSchool.code();
        Sql.run("revoke execute on function audit_append from app_rt");
        try {
            office.request()
                    .body(NewSchool.body(code))
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
        NewSchool.by(office);
        var code = NewSchool.code();
        try (var database = Sql.open()) {
            database.setAutoCommit(false);
            Sql.run(database, "select from audit_head where region_id = ? for update", Caller.CHENGYANG);
            office.request()
                    .body(NewSchool.body(code))
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
}
