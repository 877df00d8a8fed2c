package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.StandInKeycloak;
import org.dudao.testing.StandInKeycloak.Mood;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AccountResourceTest {

    @Inject
    TimerSweep sweep;

    @Inject
    AccountRounds rounds;

    @Inject
    TestClock clock;

    final Caller office = Caller.office(Caller.CHENGYANG);
    final Caller system = Caller.administrator(Caller.CHENGYANG, "SYSTEM_ADMIN");
    final UUID id = UUID.randomUUID();
    final String account =
            "wang." + id.toString().replaceAll("[^a-f]", "x") + id.toString().substring(0, 8);

    @BeforeEach
    @AfterEach
    void well() {
        Mood.WELL.set();
        clock.reset();
    }

    @Test
    void an_account_is_opened_with_a_secret_for_one_sign_in() {
        open(office)
                .statusCode(200)
                .body("secret", matchesPattern("([A-Z][a-z][2-9][a-z]-?){4}"))
                .body("validUntil", is("2026-11-03T01:00:00Z"))
                .body("account.state", is("INVITED"))
                .body("account.actions", contains("ISSUE_SECRET", "RESET_SECOND_FACTOR", "DISABLE", "END"));
        var there = StandInKeycloak.user(account);
        assertThat(there.path("attributes").path("dudaoPerson").path(0).asText())
                .isEqualTo(id.toString());
        assertThat(there.path("requiredActions").toString()).contains("CONFIGURE_TOTP", "UPDATE_PASSWORD");
        assertThat(Sql.texts("select subject from person where id = '" + id + "'"))
                .containsExactly(there.path("id").asText());
    }

    @Test
    @DisplayName("B-07: the secret is answered and kept nowhere")
    void the_secret_is_in_no_table() {
        var secret = open(office).extract().<String>path("secret");
        assertThat(Sql.texts("select coalesce(string_agg(answer, ' '), '') from idempotency")
                        .getFirst())
                .doesNotContain(secret);
        assertThat(Sql.texts("select p::text from person p where id = '" + id + "'")
                        .getFirst())
                .doesNotContain(secret);
    }

    @Test
    void a_repeat_changes_nothing_but_the_secret() {
        var first = open(office).extract().<String>path("secret");
        var second = open(office).statusCode(200).extract().<String>path("secret");
        assertThat(second).isNotEqualTo(first);
        assertThat(StandInKeycloak.user(account).path("secret").asText()).isEqualTo(second);
        assertThat(Sql.number("select count(*) from person where account = ?", account))
                .isOne();
        open(office, id, account + "x", "王秀英").statusCode(409).body("code", is("account.not-now"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"BROKEN", "SILENT"})
    void without_the_identity_provider_nothing_is_half_done(Mood mood) {
        mood.set();
        open(office).statusCode(503).header("Retry-After", "30").body("code", is("identity-provider-unavailable"));
        assertThat(Sql.number("select count(*) from person where id = ?", id)).isZero();
        assertThat(StandInKeycloak.user(account)).isNull();
        Mood.WELL.set();
        open(office).statusCode(200);
    }

    @Test
    void what_a_lost_answer_left_behind_is_taken_up_again_even_under_another_id() {
        Mood.MUTE.set();
        open(office).statusCode(503);
        assertThat(StandInKeycloak.user(account)).isNotNull();
        Mood.WELL.set();
        var other = UUID.randomUUID();
        open(office, other, account, "王秀英").statusCode(200);
        assertThat(StandInKeycloak.user(account)
                        .path("attributes")
                        .path("dudaoPerson")
                        .path(0)
                        .asText())
                .isEqualTo(other.toString());
    }

    @Test
    void an_account_made_by_somebody_else_is_never_taken_over() {
        StandInKeycloak.knows(account);
        open(office).statusCode(409).body("code", is("account.name-taken"));
        open(office).statusCode(409);
        var neighbour = Caller.office(Caller.LAOSHAN);
        var theirs = UUID.randomUUID();
        open(neighbour, theirs, account + "b", "李").statusCode(200);
        open(office, UUID.randomUUID(), account + "b", "李").statusCode(409).body("code", is("person.account-taken"));
        open(office, theirs, account + "c", "李").statusCode(409).body("code", is("person.id-taken"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "admin, 王秀英, account.nobody",
        "Admin01, 王秀英, account.nobody",
        "adm1n, 王秀英, account.nobody",
        "test.2, 王秀英, account.nobody",
        "school01, 王秀英, account.nobody",
        "jiaoyuju_2026, 王秀英, account.nobody",
        "аdmin, 王秀英, account.mixed-script",
        "wangxiu, Wаng, account.mixed-script",
        "王秀英, 王秀英, account.form",
        "2wang, 王秀英, account.form",
        "wang xiu, 王秀英, account.form"
    })
    @DisplayName("B-05, T-07: an account bears its person's own name")
    void names_of_nobody_are_refused(String name, String person, String code) {
        open(office, UUID.randomUUID(), name, person).statusCode(422).body("code", is(code));
    }

    @Test
    @DisplayName("A-17, K-10: a disabled account is refused with the next request, and let in again")
    void disabling_takes_effect_on_the_next_request() {
        var wang = signedIn();
        wang.request().get("/api/me").then().statusCode(200);
        step(system, "disable").statusCode(200).body("state", is("DISABLED"), "actions", contains("ENABLE", "END"));
        wang.request().get("/api/me").then().statusCode(403).body("code", is("account-shut"));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("enabled").asBoolean()).isFalse();
        assertThat(StandInKeycloak.user(account).path("signedOut").asInt()).isPositive();
        step(system, "enable").statusCode(200);
        assertThat(StandInKeycloak.user(account).path("enabled").asBoolean()).isTrue();
        wang.request().get("/api/me").then().statusCode(200);
    }

    @Test
    void shutting_out_does_not_wait_for_the_identity_provider() {
        var wang = signedIn();
        Mood.BROKEN.set();
        step(office, "disable").statusCode(200);
        wang.request().get("/api/me").then().statusCode(403);
        step(office, "enable").statusCode(503);
        wang.request().get("/api/me").then().statusCode(403);
        sweep.sweep();
        Mood.WELL.set();
        clock.set(TestClock.MONDAY.plusDays(1));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("enabled").asBoolean()).isFalse();
    }

    @Test
    void an_ended_account_loses_its_post_and_its_name_for_good() {
        var wang = signedIn();
        step(office, "end").statusCode(200).body("state", is("ENDED"), "actions", empty());
        wang.request().get("/api/me").then().statusCode(403).body("code", is("account-shut"));
        assertThat(Sql.texts("select valid_until from placement where person_id = '" + id + "'"))
                .containsExactly("2026-11-02");
        open(office, UUID.randomUUID(), account, "王秀英").statusCode(409);
        step(office, "enable").statusCode(409).body("code", is("account.not-now"));
    }

    @Test
    void a_new_secret_voids_the_password_and_what_was_signed_in() {
        signedIn();
        var secret = issueSecret(office).statusCode(200).extract().<String>path("secret");
        var there = StandInKeycloak.user(account);
        assertThat(there.path("secret").asText()).isEqualTo(secret);
        assertThat(there.path("requiredActions").toString()).contains("UPDATE_PASSWORD");
        assertThat(there.path("signedOut").asInt()).isPositive();
    }

    @Test
    void an_account_that_was_removed_by_hand_is_said_to_be_lost() {
        open(office);
        StandInKeycloak.forgets(account);
        issueSecret(office).statusCode(409).body("code", is("account.lost"));
    }

    @Test
    @DisplayName("B-07: a secret that was not used within 24 hours opens nothing")
    void secrets_run_out() {
        open(office);
        clock.set(TestClock.MONDAY.plusDays(1));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("secret").asText()).isEmpty();
    }

    @Test
    void a_password_of_ones_own_does_not_run_out_with_the_secret() {
        signedIn();
        clock.set(TestClock.MONDAY.plusDays(1));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("secret").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("B-04: who lost the phone sets up a new second factor")
    void the_second_factor_is_reset() {
        signedIn();
        sweep.sweep();
        office.request().get("/api/accounts/" + id).then().body("secondFactor", is(true));
        step(office, "second-factor-reset").statusCode(200).body("secondFactor", is(false));
        assertThat(StandInKeycloak.user(account).path("requiredActions").toString())
                .contains("CONFIGURE_TOTP");
    }

    @Test
    @DisplayName("B-06: an account unused for 90 days is disabled in the night")
    void dormant_accounts_are_disabled() {
        signedIn().request().get("/api/me").then().statusCode(200);
        clock.set(LocalDate.of(2027, 1, 31));
        rounds.go();
        assertThat(state()).containsExactly("ACTIVE");
        clock.set(LocalDate.of(2027, 2, 1));
        rounds.go();
        assertThat(state()).containsExactly("DISABLED");
    }

    @Test
    void nobody_handles_their_own_account_and_no_office_that_of_an_administrator() {
        var security = Caller.administrator(Caller.CHENGYANG, "SECURITY_ADMIN");
        for (var whom : List.of(office.person(), security.person())) {
            office.request().get("/api/accounts/" + whom).then().statusCode(200).body("actions", empty());
            office.request()
                    .body("{\"version\": 0}")
                    .post("/api/accounts/" + whom + "/disable")
                    .then()
                    .statusCode(403)
                    .body("code", is("account.not-yours"));
        }
        system.request()
                .get("/api/accounts/" + security.person())
                .then()
                .body("actions", not(empty()), "role", is("SECURITY_ADMIN"));
    }

    @Test
    void security_and_audit_look_on_and_others_do_not() {
        open(office);
        for (var role : List.of("SECURITY_ADMIN", "AUDIT_ADMIN")) {
            var watcher = Caller.administrator(Caller.CHENGYANG, role);
            watcher.request()
                    .get("/api/accounts?q=" + account)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id.toString()), "items[0].actions", empty());
            open(watcher).statusCode(403).body("code", is("forbidden"));
        }
        Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG))
                .request()
                .get("/api/accounts")
                .then()
                .statusCode(403);
        Caller.office(Caller.LAOSHAN)
                .request()
                .get("/api/accounts/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void somebody_placed_in_advance_gets_an_account_under_the_same_name() {
        var person = office.request()
                .body("{\"account\": \"%s\", \"name\": \"王秀英\", \"role\": \"OFFICE\", \"validFrom\": \"2026-11-02\"}"
                        .formatted(account))
                .post("/api/placements")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("personId");
        office.request()
                .get("/api/accounts/" + person)
                .then()
                .body("state", is("ABSENT"), "actions", contains("OPEN", "END"), "role", is("OFFICE"));
        open(office, UUID.fromString(person), account, "王秀英")
                .statusCode(200)
                .body("account.state", is("INVITED"), "secret", notNullValue());
    }

    @Test
    @DisplayName("B-04: people of schools need no second factor unless the setting says so")
    void a_school_signs_in_with_a_password() {
        var person = office.request()
                .body("""
                        {"account": "%s", "name": "李校长", "role": "SCHOOL", "schoolId": "%s",
                         "validFrom": "2026-11-02"}""".formatted(account, Given.school(Caller.CHENGYANG)))
                .post("/api/placements")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("personId");
        open(office, UUID.fromString(person), account, "李校长").statusCode(200);
        assertThat(StandInKeycloak.user(account).path("requiredActions").toString())
                .doesNotContain("CONFIGURE_TOTP");
    }

    private Caller signedIn() {
        open(office).statusCode(200);
        office.request()
                .body("{\"account\": \"%s\", \"name\": \"王秀英\", \"role\": \"OFFICE\", \"validFrom\": \"2026-11-02\"}"
                        .formatted(account))
                .post("/api/placements")
                .then()
                .statusCode(201);
        StandInKeycloak.signInFirst(account);
        var subject = UUID.fromString(StandInKeycloak.user(account).path("id").asText());
        var wang = new Caller(subject, account, Caller.CHENGYANG);
        wang.request().get("/api/me").then().statusCode(200);
        assertThat(state()).containsExactly("ACTIVE");
        return wang;
    }

    private List<String> state() {
        return Sql.texts("select state from person where id = '" + id + "'");
    }

    private ValidatableResponse open(Caller by) {
        return open(by, id, account, "王秀英");
    }

    private static ValidatableResponse open(Caller by, UUID id, String account, String name) {
        return by.request()
                .body("{\"account\": \"%s\", \"name\": \"%s\"}".formatted(account, name))
                .put("/api/accounts/" + id)
                .then();
    }

    private ValidatableResponse step(Caller by, String step) {
        return by.request()
                .body(version(by))
                .post("/api/accounts/" + id + "/" + step)
                .then();
    }

    private ValidatableResponse issueSecret(Caller by) {
        return by.request()
                .body(version(by))
                .put("/api/accounts/" + id + "/secret")
                .then();
    }

    private String version(Caller by) {
        return "{\"version\": %d}"
                .formatted(
                        by.request().get("/api/accounts/" + id).then().extract().<Integer>path("version"));
    }
}
