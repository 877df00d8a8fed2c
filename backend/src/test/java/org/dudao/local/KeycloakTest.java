package org.dudao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dudao.testing.Await;
import org.dudao.testing.Figures;
import org.dudao.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Sign-in and sessions with the real Keycloak and two replicas. */
@Tag("hard")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {

    private static final int GUESSES = 40;
    private static final String PASSWORD = "Dudao@2026";
    private static final Map<String, Object> FIGURES = new LinkedHashMap<>();

    private static LocalStack stack;

    @BeforeAll
    static void start() throws Exception {
        var asInProduction = Map.of("QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE", "true");
        stack = LocalStack.start(2, true, asInProduction, Map.of());
        stack.plant();
    }

    @AfterAll
    static void stop() throws Exception {
        Figures.record("sign-in", FIGURES);
        stack.close();
    }

    @Test
    @Order(1)
    @DisplayName("B-08, B-10: the cookie cannot be read, and after signing out it opens nothing on either replica")
    void in_and_out() throws Exception {
        var browser = new RealBrowser();
        var answer = browser.signIn(product(), "chenhua", PASSWORD);
        var cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(RealBrowser.SESSION + "="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .contains("Path=/", "SameSite=Lax", "Secure")
                .doesNotContain("eyJ", "Domain");
        assertThat(onBoth(browser)).containsExactly(200, 200);
        var thief = new RealBrowser().steal(browser);
        assertThat(onBoth(thief)).containsExactly(200, 200);
        var end = RealBrowser.location(browser.get(product() + "/logout"));
        assertThat(browser.get(end).statusCode()).isEqualTo(302);
        assertThat(onBoth(thief)).containsExactly(401, 401);
        FIGURES.put("old cookies replayed", 2);
        FIGURES.put("old cookies accepted", 0);
    }

    @Test
    @Order(2)
    @DisplayName("B-03: idle and absolute limits hold on both replicas")
    void limits() throws Exception {
        var browser = new RealBrowser();
        browser.signIn(product(), "chenhua", PASSWORD);
        assertThat(onBoth(browser)).containsExactly(200, 200);
        Sql.run("update session set alive_until = alive_until - interval '31 minutes' where ended_at is null");
        assertThat(onBoth(browser)).containsExactly(401, 401);
    }

    @Test
    @Order(3)
    @DisplayName("B-10: signing out at Keycloak itself ends our session on both replicas")
    void back_channel() throws Exception {
        var browser = new RealBrowser();
        browser.signIn(product(), "chenhua", PASSWORD);
        var ask = browser.get(stack.stack().issuer() + "/protocol/openid-connect/logout");
        var code = ask.body().replaceAll("(?s).*name=\"session_code\" value=\"([^\"]+)\".*", "$1");
        browser.post(absolute(RealBrowser.form(ask)), "session_code=" + code + "&confirmLogout=yes");
        Await.until(Duration.ofSeconds(10), () -> onBoth(browser).equals(List.of(401, 401)));
        assertThat(Sql.texts("select distinct end_reason from session where end_reason = 'PROVIDER'"))
                .containsExactly("PROVIDER");
    }

    @Test
    @Order(4)
    @DisplayName("K-18: a code is good once, for one browser, with its state, to one address, with S256")
    void the_code_flow_cannot_be_bent() throws Exception {
        var browser = new RealBrowser();
        var form = browser.toPassword(product());
        var victim = new RealBrowser().steal(browser);
        var back = RealBrowser.location(browser.password(form, "zhaomin", PASSWORD));
        refused(new RealBrowser(), back);
        refused(new RealBrowser().steal(victim), back.replaceAll("state=[^&]+", "state=forged"));
        assertThat(browser.get(back).statusCode()).isEqualTo(302);
        assertThat(onBoth(browser)).containsExactly(200, 200);
        refused(victim, back);

        var asked = RealBrowser.location(new RealBrowser().get(product() + "/login"));
        for (var bent : List.of(
                asked.replaceAll("redirect_uri=[^&]+", "redirect_uri=https%3A%2F%2Fevil.example%2Flogin"),
                asked.replace("%2Flogin", "%2Flogin%2F..%2Fx"),
                asked.replace("%2Flogin", "%2Flogin%3Fx%3D1"))) {
            assertThat(new RealBrowser().get(bent).statusCode()).isEqualTo(400);
        }
        for (var bent : List.of(
                asked.replaceAll("&code_challenge=[^&]+", ""),
                asked.replace("code_challenge_method=S256", "code_challenge_method=plain"),
                asked.replace("response_type=code", "response_type=token"),
                asked.replace("response_type=code", "response_type=id_token%20token"))) {
            var answer = new RealBrowser().get(bent);
            assertThat(RealBrowser.location(answer)).as(bent).contains("error=");
        }
        FIGURES.put("bent code flows", 10);
        FIGURES.put("bent code flows accepted", 0);
    }

    @Test
    @Order(5)
    @DisplayName("B-13, B-15: the machine's own token opens the API; a password is no way to get one")
    void machines() throws Exception {
        var token = token("grant_type=client_credentials");
        assertThat(token.statusCode()).isEqualTo(200);
        assertThat(bearer(accessToken(token))).isEqualTo(403);
        assertThat(token("grant_type=password&username=chenhua&password=" + PASSWORD)
                        .statusCode())
                .isIn(400, 401);
        for (var grant : List.of(
                "urn:openid:params:grant-type:ciba",
                "urn:ietf:params:oauth:grant-type:device_code",
                "urn:ietf:params:oauth:grant-type:token-exchange")) {
            assertThat(token("grant_type=" + grant + "&subject_token=x&device_code=x&auth_req_id=x")
                            .statusCode())
                    .as(grant)
                    .isIn(400, 401, 403);
        }
    }

    @Test
    @Order(6)
    @DisplayName("B-02: wrong, locked and unknown read alike, and the right password is refused after five failures")
    void lock_out() throws Exception {
        var wrong = words(guess("lijianguo", "Wrong@2026"));
        var unknown = words(guess("nobody-here", "Wrong@2026"));
        for (int i = 0; i < 5; i++) {
            guess("lijianguo", "Wrong@2026" + i);
        }
        var locked = guess("lijianguo", PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(200);
        assertThat(words(locked)).isEqualTo(wrong).isEqualTo(unknown).isNotBlank();
        FIGURES.put("text differences", 0);
        assertThat(new RealBrowser().signIn(product(), "zhaomin", PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    @Order(7)
    @DisplayName("B-02: of forty guesses at the same moment at most five are evaluated")
    void guesses_at_once() throws Exception {
        var ready = IntStream.range(0, GUESSES).mapToObj(i -> new RealBrowser()).toList();
        var forms = new LinkedHashMap<RealBrowser, String>();
        for (var browser : ready) {
            forms.put(browser, browser.toPassword(product()));
        }
        try (var crowd = Executors.newFixedThreadPool(GUESSES)) {
            crowd.invokeAll(forms.entrySet().stream()
                    .map(form -> (Callable<HttpResponse<String>>)
                            () -> form.getKey().password(form.getValue(), "sunlei", "Wrong@2026"))
                    .toList());
        }
        var evaluated = events("invalid_user_credentials", "sunlei");
        FIGURES.put("guesses at once", GUESSES);
        FIGURES.put("guesses evaluated", evaluated);
        assertThat(events("user_temporarily_disabled", "sunlei") + evaluated).isEqualTo(GUESSES);
        assertThat(evaluated).isLessThanOrEqualTo(5);
    }

    @Test
    @Order(8)
    @DisplayName("X-11: while Keycloak is down, whoever is signed in works on and nobody else gets in")
    void keycloak_is_down() throws Exception {
        var browser = new RealBrowser();
        browser.signIn(product(), "chenhua", PASSWORD);
        var token = accessToken(token("grant_type=client_credentials"));
        assertThat(bearer(token)).isEqualTo(403);
        stack.killKeycloak();
        assertThat(onBoth(browser)).containsExactly(200, 200);
        assertThat(bearer(token)).isEqualTo(403);
        assertThat(new RealBrowser().get(product() + "/api/me").statusCode()).isEqualTo(401);
        stack.replica(1).kill();
        stack.replica(1).restart();
        assertThat(onBoth(browser)).containsExactly(200, 200);
        assertThat(new RealBrowser().get(stack.replica(1).url() + "/api/me").statusCode())
                .isEqualTo(401);
    }

    /** Told so, or sent to the password again; in no case let in. */
    private static void refused(RealBrowser browser, String back) throws Exception {
        var answer = browser.get(back);
        assertThat(answer.statusCode() == 401
                        || RealBrowser.location(answer).startsWith(stack.stack().issuer()))
                .isTrue();
        assertThat(browser.session()).isNull();
    }

    private static HttpResponse<String> guess(String account, String password) throws Exception {
        var browser = new RealBrowser();
        return browser.password(browser.toPassword(product()), account, password);
    }

    /** What a person reads on the page that refuses. */
    private static String words(HttpResponse<String> page) {
        return page.body()
                .replaceAll("https?://[^\"]+", "")
                .replaceAll("(?s)<script.*?</script>|<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Integer> onBoth(RealBrowser browser) throws Exception {
        return List.of(
                browser.get(product() + "/api/me").statusCode(),
                browser.get(stack.replica(1).url() + "/api/me").statusCode());
    }

    private static HttpResponse<String> token(String form) throws Exception {
        var secret = "dudao-machine:" + stack.stack().secrets().machine();
        return send(HttpRequest.newBuilder(URI.create(stack.stack().issuer() + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String accessToken(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private static int bearer(String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(product() + "/api/me"))
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static long events(String error, String account) throws Exception {
        try (var connection = DriverManager.getConnection(stack.postgres().url("keycloak"), "keycloak", "keycloak");
                var query = connection.prepareStatement(
                        "select count(*) from event_entity where error = ? and details_json like ?")) {
            query.setString(1, error);
            query.setString(2, "%\"" + account + "\"%");
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static String absolute(String action) throws Exception {
        return URI.create(stack.stack().issuer()).resolve(action).toString();
    }

    private static String product() {
        return stack.replica(0).url();
    }
}
