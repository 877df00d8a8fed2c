package org.dudao.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.dudao.kernel.RateLimits.Kind;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I-08: the buckets are emptied here, since the tests' own limits are out of reach. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RateLimitTest {

    private static final int FAR_BELOW_NOTHING = 100_000_000;

    @Inject
    RateLimits limits;

    @Inject
    Start start;

    final Caller office = Caller.office(Caller.CHENGYANG);
    final Caller colleague = Caller.office(Caller.CHENGYANG);

    @Test
    void whoever_asks_too_often_waits_and_nobody_else_does() {
        empty(Kind.REQUESTS, office);
        refused(office.request().get("/api/me").then(), "requests");
        colleague.request().get("/api/me").then().statusCode(200).header("RateLimit", startsWith("\"requests\";r="));
    }

    @Test
    void writes_are_counted_apart_from_reads() {
        empty(Kind.WRITES, office);
        refused(office.request().body("{}").post("/api/districts").then(), "writes");
        office.request().get("/api/districts").then().statusCode(200);
    }

    @Test
    void workbooks_and_uploads_have_their_own_limits() {
        empty(Kind.EXPORTS, office);
        empty(Kind.UPLOADS, office);
        refused(office.request().get("/api/school-import-template").then(), "exports");
        refused(
                office.request()
                        .contentType("text/csv")
                        .body("a".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .post("/api/school-imports?fileName=a.csv")
                        .then(),
                "uploads");
        office.request().get("/api/schools").then().statusCode(200);
    }

    @Test
    @DisplayName("Guesses at tokens and readers of the public page are counted by address, which nobody can forge")
    void strangers_are_counted_by_address() {
        var bucket = limits.bucket(Kind.ANONYMOUS, "127.0.0.1");
        bucket.consumeIgnoringRateLimits(FAR_BELOW_NOTHING);
        try {
            refused(given().header("X-Forwarded-For", "9.9.9.9").get("/api/me").then(), "anonymous");
            refused(given().get("/api/public/schools/0123456789abcdef").then(), "anonymous");
            given().auth()
                    .oauth2("a.b.c")
                    .get("/api/me")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", Integer::valueOf, org.hamcrest.Matchers.greaterThan(0));
            office.request().get("/api/me").then().statusCode(200);
        } finally {
            bucket.addTokens(FAR_BELOW_NOTHING);
        }
    }

    @Test
    @DisplayName("O-01 the tests run under the same kind of database user as production")
    void the_database_user_is_harmless() throws SQLException {
        assertThat(start.role()).isEqualTo(new StartCheck.DatabaseRole("app_rt", false, false, false));
    }

    private void empty(Kind kind, Caller caller) {
        limits.bucket(kind, caller.person().toString()).consumeIgnoringRateLimits(FAR_BELOW_NOTHING);
    }

    private static void refused(ValidatableResponse answer, String policy) {
        answer.statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::valueOf, org.hamcrest.Matchers.greaterThan(0))
                .header("RateLimit-Policy", startsWith("\"" + policy + "\""))
                .body("code", is("rate-limited"));
    }
}
