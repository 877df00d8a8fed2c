package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.TimeConfig;
import org.dudao.local.Guest;
import org.dudao.local.LocalStack;
import org.dudao.local.SignedIn;
import org.dudao.testing.Await;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One account's whole life, from its opening to its end, at the real Keycloak and the packaged product. */
@Tag("hard")
class AccountLifeTest {

    static final String ACCOUNT = "liu.hongtao";
    static final String PASSWORD = "Feng7!zheng-Ling";
    static final String NEXT_PASSWORD = "Yun3?shan-Haizi";
    static final List<String> DEFAULTS = List.of("admin", "administrator", "test", "guest", "user", "school01", "root");

    /** Too short, too simple, the account itself, or on the list of weak words; all of them typed by real people. */
    static final List<String> WEAK = List.of(
            "123456",
            "Abc123!",
            "abcdefghij",
            "ABCDEFGHIJ",
            "1234567890",
            "Abcdefghij",
            "abcdefgh1!",
            "ABCDEFGH1!",
            "Abcdefghi1",
            "Abcdefghi!",
            ACCOUNT,
            "Jyj@2026",
            "Jiaoyuju@2026",
            "Jiaoyuju@123",
            "Jiaoyuju@123456",
            "Jyj@123456",
            "Dudao@123456",
            "Dudaoshi@2026",
            "Duxue@123456",
            "Xuexiao@2026",
            "Laoshi@123456",
            "Xiaozhang@123",
            "Xiaozhang@2026",
            "Admin@123456",
            "Administrator@123",
            "Password@123",
            "Password@2026",
            "Passw0rd@123",
            "P@ssw0rd123!",
            "P@ssword2026!",
            "Welcome@123",
            "Welcome@2026",
            "Qwerty@123456",
            "Qwerty123!@#",
            "Qwertyuiop@123",
            "1qaz@WSX3edc",
            "1Qaz@wsx3Edc",
            "Zhongguo@2026",
            "Zhongguo@123",
            "Beijing@2026",
            "Shandong@2026",
            "Qingdao@2026",
            "Qingdao@123456",
            "Chengyang@2026",
            "Chengyang@123",
            "Chengyangjyj@2026",
            "Laoshan@123456",
            "Changeme@123",
            "Letmein@2026",
            "Teacher@2026",
            "Education@2026",
            "School@123456",
            "Office@123456",
            "System@123456",
            "Manager@2026",
            "Huawei@123456",
            "Iloveyou@1314",
            "Woaini@123456",
            "Woaizhongguo@123",
            "Guanliyuan@123",
            "Inspector@2026",
            "Zhangsan@2026",
            "Wang@123456",
            "Computer@2026");

    @Test
    void from_the_opening_to_the_end() throws Exception {
        try (var stack = LocalStack.start(1, true, Map.of("DUDAO_ACCOUNTS_SECOND_FACTOR", "STAFF"), Map.of())) {
            var origin = stack.replica(0).url();
            var office = stack.signIn("chenhua");
            var id = UUID.randomUUID().toString();
            var opened = office.put("/api/accounts/" + id, Map.of("account", ACCOUNT, "name", "刘洪涛"));
            assertThat(opened.path("account").path("state").asText()).isEqualTo("INVITED");
            var secret = opened.path("secret").asText();

            var liu = new Guest(origin);
            var page = liu.signIn(ACCOUNT, secret);
            String seed = null;
            var accepted = -1;
            while (page.asks("totp") || page.asks("password-new")) {
                if (page.asks("totp")) {
                    seed = page.value("totpSecret");
                    page = page.submit(Map.of("totp", Guest.code(seed, 0), "totpSecret", seed, "userLabel", "phone"));
                } else {
                    accepted = 0;
                    for (var weak : WEAK) {
                        page = choose(page, weak);
                        accepted += page.asks("password-new") ? 0 : 1;
                        assertThat(page.asks("password-new")).as(weak).isTrue();
                    }
                    page = choose(page, PASSWORD);
                }
            }
            assertThat(seed).as("staff had to set up a second factor").isNotNull();
            assertThat(accepted).isZero();
            assertThat(page.status()).as("signed in, but nobody yet").isEqualTo(403);

            office.post(
                    "/api/placements",
                    Map.of(
                            "account",
                            ACCOUNT,
                            "name",
                            "刘洪涛",
                            "role",
                            "OFFICE",
                            "validFrom",
                            LocalDate.now(TimeConfig.CHINA).toString()));
            assertThat(liu.get("/api/me").status()).isEqualTo(200);
            assertThat(state(office, id)).isEqualTo("ACTIVE");
            Await.until(
                    Duration.ofSeconds(30),
                    () -> account(office, id).path("secondFactor").asBoolean());

            var reused = new Guest(origin).signIn(ACCOUNT, secret).asks("password") ? 0 : 1;
            assertThat(reused).as("a secret opens once").isZero();
            var again = new Guest(origin);
            var asked = again.signIn(ACCOUNT, PASSWORD);
            assertThat(asked.asks("otp")).as("the second factor is asked for").isTrue();
            assertThat(asked.submit(Map.of("otp", Guest.code(seed, 1))).status())
                    .isEqualTo(200);

            step(office, id, "disable");
            var begun = System.nanoTime();
            assertThat(liu.get("/api/me").status()).isIn(401, 403);
            var revocation = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            assertThat(again.get("/api/me").status()).isIn(401, 403);
            Await.until(
                    Duration.ofSeconds(30),
                    () -> !new Guest(origin).signIn(ACCOUNT, PASSWORD).asks("otp"));
            step(office, id, "enable");

            var fresh = office.put("/api/accounts/" + id + "/secret", version(office, id))
                    .path("secret")
                    .asText();
            assertThat(new Guest(origin).signIn(ACCOUNT, PASSWORD).asks("otp")).isFalse();
            step(office, id, "second-factor-reset");
            var back = new Guest(origin);
            var changed = back.signIn(ACCOUNT, fresh);
            while (changed.asks("totp") || changed.asks("password-new")) {
                changed = changed.asks("totp")
                        ? changed.submit(Map.of(
                                "totp", Guest.code(changed.value("totpSecret"), 0),
                                "totpSecret", changed.value("totpSecret"),
                                "userLabel", "new phone"))
                        : choose(changed, NEXT_PASSWORD);
            }
            assertThat(changed.status()).isEqualTo(200);

            step(office, id, "end");
            assertThat(back.get("/api/me").status()).isIn(401, 403);
            assertThat(state(office, id)).isEqualTo("ENDED");

            var alive = DEFAULTS.stream()
                    .filter(name -> !new Guest(origin).signIn(name, name).asks("password"))
                    .count();
            var figures = new LinkedHashMap<String, Object>();
            figures.put("weak passwords tried", WEAK.size());
            figures.put("weak passwords accepted", accepted);
            figures.put("one-time secrets accepted twice", reused);
            figures.put("revocation ms", revocation);
            figures.put("default accounts tried", DEFAULTS.size());
            figures.put("default accounts alive", alive);
            Figures.record("accounts", figures);
            assertThat(alive).isZero();
        }
    }

    private static Guest.Page choose(Guest.Page page, String password) {
        return page.submit(Map.of("password-new", password, "password-confirm", password));
    }

    private static JsonNode account(SignedIn office, String id) throws Exception {
        return office.get("/api/accounts/" + id);
    }

    private static String state(SignedIn office, String id) throws Exception {
        return account(office, id).path("state").asText();
    }

    private static Map<String, Integer> version(SignedIn office, String id) throws Exception {
        return Map.of("version", account(office, id).path("version").asInt());
    }

    private static void step(SignedIn office, String id, String step) throws Exception {
        office.post("/api/accounts/" + id + "/" + step, version(office, id));
    }
}
