package org.dudao.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.testing.Browser;
import org.dudao.testing.Caller;
import org.dudao.testing.Connections;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the sign-in page to the last request, with a small identity provider beside the product. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SessionTest {

    private static final String SET = "update session set %s where subject = ?";

    @Inject
    Connections connections;

    final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    @DisplayName("B-08 the browser holds a random value in a cookie that scripts cannot read, and no token")
    void the_cookie() {
        var browser = new Browser("Mozilla/5.0 (iPhone) Safari/605");
        var answer = browser.signIn(office);
        assertThat(answer.statusCode()).isEqualTo(302);
        var cookie = answer.detailedCookie(Browser.SESSION);
        assertThat(cookie.getValue()).hasSize(43);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(8 * 3600);
        assertThat(answer.getCookies()).doesNotContainKey("q_session");
        assertThat(answer.getHeaders().toString()).doesNotContain("eyJ");
        browser.request().get("/api/me").then().statusCode(200).body("account", is(office.account()));
    }

    @Test
    @DisplayName("B-09 a session's id is new at each sign-in, and the database cannot give it away")
    void ids_are_random_and_stored_as_digest() {
        var keys = new HashSet<String>();
        IntStream.range(0, 10_000).forEach(i -> keys.add(SessionKey.draw().value()));
        Figures.add("sessions", "session ids", 10_000);
        Figures.add("sessions", "reused ids", 10_000 - keys.size());
        assertThat(keys).hasSize(10_000);

        var first = Browser.signedIn(office).session();
        var second = Browser.signedIn(office).session();
        assertThat(first).isNotEqualTo(second);
        assertThat(Sql.number(
                        "select count(*) from session where subject = ? and position(?::bytea in key) > 0",
                        office.person().toString(),
                        first.getBytes()))
                .isZero();
    }

    @Test
    @DisplayName("K-17 an id that was there before the sign-in opens nothing after it")
    void no_fixation() {
        var planted = "A".repeat(43);
        var browser = new Browser("Firefox/144.0");
        browser.carry(planted);
        browser.signIn(office);
        assertThat(browser.session()).isNotEqualTo(planted);
        refused(planted);
    }

    @Test
    @DisplayName("a session costs the database no more trips than a token does")
    void one_trip() {
        var browser = Browser.signedIn(office);
        var byCookie = connections.takenBy(
                () -> browser.request().get("/api/me").then().statusCode(200));
        var byToken =
                connections.takenBy(() -> office.request().get("/api/me").then().statusCode(200));
        Figures.add("sessions", "connections per request by cookie", byCookie);
        Figures.add("sessions", "connections per request by token", byToken);
        assertThat(byCookie).isEqualTo(byToken);
    }

    @Test
    @DisplayName("B-03 half an hour without use ends a session; polling in the background is no use")
    void idle() {
        var browser = Browser.signedIn(office);
        set("seen_at = seen_at - interval '29 minutes', alive_until = alive_until - interval '29 minutes'");
        browser.request()
                .header("X-Dudao-Background", "1")
                .get("/api/notifications/count")
                .then()
                .statusCode(200);
        assertThat(minutesLeft()).isEqualTo(1);
        browser.request().get("/api/me").then().statusCode(200);
        assertThat(minutesLeft()).isEqualTo(30);
        set("alive_until = alive_until - interval '31 minutes'");
        refused(browser.session());
    }

    @Test
    @DisplayName("B-03 eight hours end a session however much it is used")
    void absolute() {
        var browser = Browser.signedIn(office);
        set("""
                seen_at = seen_at - interval '2 minutes', started_at = started_at - interval '7 hours 59 minutes',
                expires_at = expires_at - interval '7 hours 59 minutes', alive_until = expires_at - interval '7 hours 59 minutes'""");
        browser.request().get("/api/me").then().statusCode(200);
        assertThat(minutesLeft()).isEqualTo(1);
        set("expires_at = expires_at - interval '1 minute', alive_until = expires_at - interval '1 minute'");
        refused(browser.session());
    }

    @Test
    @DisplayName("B-11 the fourth sign-in ends the oldest session, also when many come at once")
    void three_at_a_time() {
        var browsers = Stream.generate(() -> Browser.signedIn(office)).limit(4).toList();
        refused(browsers.getFirst().session());
        browsers.stream()
                .skip(1)
                .forEach(browser -> browser.request().get("/api/me").then().statusCode(200));
        var crowd = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Browser.signedIn(office))
                .toList();
        assertThat(crowd.stream()
                        .filter(browser -> browser.request().get("/api/me").statusCode() == 200)
                        .count())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("B-10 after signing out the old cookie opens nothing")
    void signing_out() {
        var browser = Browser.signedIn(office);
        var old = browser.session();
        var answer = browser.go("/logout");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).contains("/end?", "id_token_hint=");
        assertThat(answer.getHeader("Clear-Site-Data")).contains("cache");
        assertThat(browser.session()).isNull();
        refused(old);
        assertThat(Sql.texts("select id_token from session where subject = '" + office.person() + "'"))
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("B-11 somebody sees where they are signed in and ends one, the others, or all")
    void own_sessions() {
        var phone = Browser.signedIn(office);
        var desk = Browser.signedIn(office);
        var other = Browser.signedIn(office);
        var sessions =
                desk.request().get("/api/sessions").then().statusCode(200).body("items", hasSize(3));
        sessions.body("items.current", contains(false, true, false));
        sessions.body("items[1].device", is("Chrome · Windows"), "items[1].address", is("127.0.0.1"));
        var phones = sessions.extract().<String>path("items[2].id");
        end(desk, "/api/sessions/" + phones + "/end", 1);
        refused(phone.session());
        end(desk, "/api/sessions/end-others", 1);
        refused(other.session());
        end(desk, "/api/sessions/end-all", 1);
        refused(desk.session());
    }

    @Test
    void somebody_elses_session_is_unknown() {
        var id = Browser.signedIn(office)
                .request()
                .get("/api/sessions")
                .then()
                .extract()
                .<String>path("items[0].id");
        Caller.office(Caller.CHENGYANG)
                .request()
                .post("/api/sessions/" + id + "/end")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("B-11 the office and the security administrator end the sessions of their own people only")
    void sessions_of_others() {
        var inspector = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var path = "/api/people/" + inspector.person() + "/sessions";
        for (var role : new String[] {"OFFICE", "SECURITY_ADMIN"}) {
            var browser = Browser.signedIn(inspector);
            var boss = Caller.administrator(Caller.CHENGYANG, role);
            boss.request()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1), "items[0].current", is(false), "nextCursor", nullValue());
            boss.request().post(path + "/end").then().statusCode(200).body("count", is(1));
            refused(browser.session());
        }
        var browser = Browser.signedIn(inspector);
        Caller.office(Caller.LAOSHAN).request().post(path + "/end").then().statusCode(404);
        Caller.office(Caller.QINGDAO).request().get(path).then().statusCode(200);
        Caller.office(Caller.QINGDAO)
                .request()
                .post(path + "/end")
                .then()
                .statusCode(403)
                .body("code", is("read-only"));
        inspector.request().post(path + "/end").then().statusCode(403);
        browser.request().get("/api/me").then().statusCode(200);
    }

    @Test
    @DisplayName("B-11 one of somebody's sessions is ended, the others go on")
    void one_session_of_somebody() {
        var wang = Caller.administrator(Caller.CHENGYANG, "AUDIT_ADMIN");
        var stays = Browser.signedIn(wang);
        var goes = Browser.signedIn(wang);
        var boss = Caller.administrator(Caller.CHENGYANG, "SECURITY_ADMIN");
        var path = "/api/people/" + wang.person() + "/sessions/";
        var id = boss.request().get(path).then().extract().<String>path("items[0].id");
        Caller.office(Caller.QINGDAO)
                .request()
                .post(path + id + "/end")
                .then()
                .statusCode(403)
                .body("code", is("read-only"));
        boss.request()
                .post("/api/people/" + boss.person() + "/sessions/" + id + "/end")
                .then()
                .statusCode(404);
        boss.request().post(path + id + "/end").then().statusCode(200).body("count", is(1));
        refused(goes.session());
        stays.request().get("/api/me").then().statusCode(200);
        boss.request().post(path + id + "/end").then().statusCode(404);
    }

    @Test
    @DisplayName("B-10 a post that is over ends the sessions of who held it")
    void the_end_of_a_post() {
        var wang = Caller.office(Caller.CHENGYANG);
        var browser = Browser.signedIn(wang);
        var placement = Sql.texts("select id from placement where person_id = '" + wang.person() + "'");
        office.request()
                .body("{\"version\": 0, \"on\": \"2026-11-01\"}")
                .post("/api/placements/" + placement.getFirst() + "/end")
                .then()
                .statusCode(200);
        refused(browser.session());
    }

    @Test
    void who_is_placed_nowhere_is_signed_in_and_may_do_nothing() {
        var nobody = Caller.unplaced();
        Browser.signedIn(nobody).request().get("/api/me").then().statusCode(403).body("code", is("not-placed"));
    }

    private void set(String change) {
        Sql.run(SET.formatted(change), office.person().toString());
    }

    private long minutesLeft() {
        return Sql.number(
                "select round(extract(epoch from alive_until - timestamptz '2026-11-02 09:00+08') / 60)"
                        + " from session where subject = ?",
                office.person().toString());
    }

    private static void end(Browser browser, String path, int count) {
        browser.request().post(path).then().statusCode(200).body("count", is(count));
    }

    private static void refused(String session) {
        given().cookie(Browser.SESSION, session)
                .get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("authentication-required"));
    }
}
