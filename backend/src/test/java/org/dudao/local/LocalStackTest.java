package org.dudao.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dudao.testing.Await;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the long tests stand on stands. */
@Tag("hard")
class LocalStackTest {

    @Test
    void replicasAndDatabaseDieAndComeBack() throws Exception {
        try (var stack = LocalStack.start(2, false)) {
            var office = Caller.office(Caller.CHENGYANG);
            stack.replicas().forEach(replica -> comesBack(replica, office));

            stack.replica(0).kill();
            comesBack(stack.replica(1), office);
            stack.replica(0).restart();
            comesBack(stack.replica(0), office);

            stack.postgres().crash();
            stack.postgres().restart();
            stack.postgres().kill();
            stack.postgres().restart();
            assertThat(Sql.texts("show fsync")).containsExactly("on");
            assertThat(Sql.number("select count(*) from person where id = ?", office.person()))
                    .isOne();

            stack.replica(1).pause();
            comesBack(stack.replica(0), office);
            stack.replica(1).resume();
            comesBack(stack.replica(1), office);
        }
    }

    @Test
    void aBrowserSignsInOnceForAllReplicas() throws Exception {
        try (var stack = LocalStack.start(2, true)) {
            stack.plant();
            var office = stack.signIn("chenhua");
            assertThat(office.get("/api/me").path("name").asText()).isEqualTo("陈华");
            assertThat(office.at(stack.replica(1)).get("/api/me").path("name").asText())
                    .isEqualTo("陈华");
        }
    }

    /** Without a restart of the API, within seconds. */
    private static void comesBack(LocalApi replica, Caller office) {
        Await.until(
                Duration.ofSeconds(5),
                () -> given().auth()
                                .oauth2(office.token())
                                .get(replica.url() + "/api/me")
                                .statusCode()
                        == 200);
    }
}
