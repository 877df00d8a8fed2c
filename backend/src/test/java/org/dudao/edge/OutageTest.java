package org.dudao.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D-12: what the database cannot do now is answered with 503 and a time, and passes by itself. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class OutageTest {

    @Inject
    AgroalDataSource database;

    final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    @DisplayName("No connection within three seconds: 503, and the next request is served again")
    void an_exhausted_pool_is_an_outage_that_passes() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            var size = database.getConfiguration().connectionPoolConfiguration().maxSize();
            for (var i = 0; i < size; i++) {
                taken.add(database.getConnection());
            }
            unavailable(office.request().get("/api/districts").then());
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        office.request().get("/api/districts").then().statusCode(200);
    }

    @Test
    @DisplayName("A row that somebody holds for longer than three seconds: 503, nothing changed")
    void a_lock_is_not_waited_for_long() throws SQLException {
        var id = office.request()
                .body("{\"name\": \"被锁住的责任区\"}")
                .post("/api/districts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (var other = DriverManager.getConnection(System.getProperty("dudao.test.superuser-url"))) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from district where id = '" + id + "' for update");
            unavailable(office.request()
                    .body("{\"version\": 0, \"name\": \"改了名的责任区\"}")
                    .put("/api/districts/" + id)
                    .then());
            other.rollback();
        }
        office.request().get("/api/districts/" + id).then().body("name", is("被锁住的责任区"));
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", is("unavailable"));
        assertThat(answer.extract().time()).isLessThan(9_000);
    }
}
