package org.dudao.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.local.SigningKey;
import org.dudao.testing.Await;
import org.dudao.testing.Browser;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Forgery;
import org.dudao.testing.Issuer;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The door for machines, tried with every trick of security 4.7 (B-13). */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class TokenTest {

    private static final AtomicInteger ACCEPTED = new AtomicInteger();

    final Caller office = Caller.office(Caller.CHENGYANG);

    @AfterAll
    static void tell() {
        Figures.add("sessions", "accepted", ACCEPTED.get());
    }

    @Test
    void a_token_as_the_identity_provider_signs_it_is_good() {
        assertThat(status(office.token())).isEqualTo(200);
    }

    @TestFactory
    @DisplayName("K-01 to K-12: no forged token is accepted, and none makes us call anybody it names")
    Stream<DynamicTest> forged_tokens() {
        var forged = new Forgery(office).all();
        Figures.add("sessions", "forged tokens", forged.size());
        assertThat(forged).hasSizeGreaterThanOrEqualTo(30);
        return forged.entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    var status = status(token.getValue());
                    if (status == 200) {
                        ACCEPTED.incrementAndGet();
                    }
                    assertThat(status).isIn(400, 401, 431);
                }));
    }

    @Test
    @DisplayName("K-03 whoever is named in jku and x5u is not asked")
    void nobody_else_is_asked() throws Exception {
        try (var stranger = new java.net.ServerSocket(0, 0, java.net.InetAddress.getLoopbackAddress())) {
            stranger.setSoTimeout(1);
            for (var token : new Forgery(office).naming("http://127.0.0.1:" + stranger.getLocalPort() + "/keys")) {
                assertThat(status(token)).isEqualTo(401);
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(stranger::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    @DisplayName("X-12 a thousand unknown key ids make us ask for keys at most once in ten seconds")
    void a_flood_of_unknown_keys() {
        var forgery = new Forgery(office);
        var before = keyFetches();
        var began = System.nanoTime();
        IntStream.range(0, 1_000)
                .forEach(i -> assertThat(status(forgery.withKeyId("k" + i))).isEqualTo(401));
        var tens = (System.nanoTime() - began) / 10_000_000_000L + 1;
        Figures.add("sessions", "unknown key ids", 1_000);
        Figures.add("sessions", "key fetches", keyFetches() - before);
        assertThat(keyFetches() - before).isLessThanOrEqualTo((int) tens);
    }

    @Test
    @DisplayName("X-12 a key that the provider newly publishes is believed within a minute, and not before")
    void a_new_key() throws Exception {
        var next = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var token = SigningKey.claims(office.person().toString(), office.account(), 600)
                .jws()
                .keyId("next")
                .sign(next.getPrivate());
        assertThat(status(token)).isEqualTo(401);
        given().body(Issuer.jwk("next", (RSAKey) next.getPublic()))
                .contentType("application/json")
                .post(System.getProperty(Issuer.URL) + "/new-key")
                .then()
                .statusCode(200);
        Await.until(Duration.ofSeconds(60), () -> status(token) == 200);
        assertThat(status(office.token())).isEqualTo(200);
    }

    @Test
    @DisplayName("K-10 a good token of somebody without a post may do nothing")
    void unplaced() {
        given().auth()
                .oauth2(Caller.unplaced().token())
                .get("/api/me")
                .then()
                .statusCode(403)
                .body("code", is("not-placed"));
    }

    @Test
    @DisplayName("K-11 roles in a token are nobody's business: ours come from our own table")
    void roles_come_from_the_database() {
        var token = lifted(office);
        given().auth().oauth2(token).get("/api/me").then().statusCode(200).body("role", is("OFFICE"));
        var nobody = Caller.unplaced();
        assertThat(status(lifted(nobody))).isEqualTo(403);
    }

    @Test
    @DisplayName("K-13 a token in the address opens nothing")
    void token_in_the_query() {
        assertThat(given().get("/api/me?access_token=" + office.token()).statusCode())
                .isIn(400, 401);
    }

    @Test
    @DisplayName("K-14 nobody comes through both doors at once")
    void cookie_and_token() {
        var browser = Browser.signedIn(Caller.office(Caller.LAOSHAN));
        browser.request()
                .header("Authorization", "Bearer " + office.token())
                .get("/api/me")
                .then()
                .statusCode(400)
                .body("code", is("two-credentials"));
    }

    private static String lifted(Caller caller) {
        return SigningKey.sign(SigningKey.claims(caller.person().toString(), caller.account(), 600)
                .claim("realm_access", Map.of("roles", List.of("admin", "OFFICE"))));
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/me").statusCode();
    }

    private static int keyFetches() {
        return given().get(System.getProperty(Issuer.URL) + "/key-fetches")
                .jsonPath()
                .getInt("count");
    }
}
