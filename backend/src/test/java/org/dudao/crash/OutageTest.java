package org.dudao.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.local.LocalApi;
import org.dudao.local.LocalStack;
import org.dudao.testing.Await;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The line to the database is cut, and the database is away for a while. */
@Tag("hard")
class OutageTest {

    private static final Duration AWAY = Duration.ofSeconds(60);

    /** No commit but those of the requests: no job, and nothing that is noted at somebody's first request of a day. */
    private static final Map<String, String> ALONE = Map.of(
            "DUDAO_TIMERS_EVERY", "off",
            "DUDAO_AUDIT_SIGN_EVERY", "off",
            "DUDAO_FILES_EXAMINE_EVERY", "off");

    private static LocalStack stack;

    private Caller office;

    @BeforeAll
    static void start() throws Exception {
        stack = LocalStack.start(1, false);
    }

    @AfterAll
    static void stop() throws Exception {
        stack.close();
    }

    @BeforeEach
    void somebodyNew() {
        office = Caller.office(Caller.CHENGYANG);
    }

    /** */
    @Test
    void a_commit_whose_answer_was_lost_is_not_done_twice() throws Exception {
        var database = URI.create(stack.postgres().url().substring("jdbc:".length()));
        try (var cut = new CommitCut(database.getPort())) {
            var url = "jdbc:postgresql://127.0.0.1:" + cut.port() + database.getPath() + "?prepareThreshold=0";
            api().close();
            var alone = new HashMap<>(ALONE);
            alone.put("QUARKUS_DATASOURCE_JDBC_URL", url);
            api().restart(alone);
            assertThat(me().statusCode()).isEqualTo(200);
            for (var i = 0; i < 10; i++) {
                var number = "C" + UUID.randomUUID().toString().substring(0, 18);
                var key = UUID.randomUUID().toString();
                cut.cut(1);
                var lost = register(number, key);
                assertThat(cut.hasCut()).isTrue();
                assertThat(lost.statusCode()).isGreaterThanOrEqualTo(500);
                Await.until(Duration.ofSeconds(5), () -> register(number, key).statusCode() == 201);
                register(number, key).then().statusCode(201).header("Idempotency-Replayed", is("true"));
                assertThat(Sql.number("select count(*) from inspector where number = ?", number))
                        .isOne();
            }
        } finally {
            api().close();
            api().restart();
        }
    }

    /** */
    @Test
    void while_the_database_is_away_every_request_is_told_so_and_afterwards_all_goes_on() throws Exception {
        assertThat(me().statusCode()).isEqualTo(200);
        stack.postgres().stop();
        var back = Instant.now().plus(AWAY);
        while (Instant.now().isBefore(back)) {
            var answer = me();
            answer.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", is("unavailable"));
            assertThat(answer.header("Retry-After")).isNotNull();
            assertThat(answer.time()).isLessThan(10_000);
        }
        stack.postgres().restart();
        Await.until(Duration.ofSeconds(15), () -> me().statusCode() == 200);
    }

    private static LocalApi api() {
        return stack.replica(0);
    }

    private Response register(String number, String key) {
        return given().auth()
                .oauth2(office.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("number", number, "name", "张督学", "kind", "PART_TIME"))
                .post(api().url() + "/api/inspectors");
    }

    private Response me() {
        return given().auth().oauth2(office.token()).get(api().url() + "/api/me");
    }
}
