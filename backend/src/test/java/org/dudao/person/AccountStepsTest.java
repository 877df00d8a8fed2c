package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.TimerSweep;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.StandInKeycloak;
import org.dudao.testing.StandInKeycloak.Mood;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to an account that is in use: shut, opened again, ended, given a new secret. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AccountStepsTest {

    @Inject
    TimerSweep sweep;

    @Inject
    AccountRounds rounds;

    @Inject
    TestClock clock;

    private final AccountDesk desk = AccountDesk.fresh();
    private final Caller office = desk.office();
    private final Caller system = desk.system();
    private final UUID id = desk.id();
    private final String account = desk.account();

    @BeforeEach
    @AfterEach
    void well() {
        Mood.WELL.set();
        clock.reset();
    }

    @Test
    @DisplayName("A-17, K-10: a disabled account is refused with the next request, and let in again")
    void disabling_takes_effect_on_the_next_request() {
        var wang = desk.signedIn();
        wang.request().get("/api/me").then().statusCode(200);
        desk.step(system, "disable")
                .statusCode(200)
                .body("state", is("DISABLED"), "actions", contains("ENABLE", "END"));
        wang.request().get("/api/me").then().statusCode(403).body("code", is("account-shut"));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("enabled").asBoolean()).isFalse();
        assertThat(StandInKeycloak.user(account).path("signedOut").asInt()).isPositive();
        desk.step(system, "enable").statusCode(200);
        assertThat(StandInKeycloak.user(account).path("enabled").asBoolean()).isTrue();
        wang.request().get("/api/me").then().statusCode(200);
    }

    @Test
    void shutting_out_does_not_wait_for_the_identity_provider() {
        var wang = desk.signedIn();
        Mood.BROKEN.set();
        desk.step(office, "disable").statusCode(200);
        wang.request().get("/api/me").then().statusCode(403);
        desk.step(office, "enable").statusCode(503);
        wang.request().get("/api/me").then().statusCode(403);
        sweep.sweep();
        Mood.WELL.set();
        clock.set(TestClock.MONDAY.plusDays(1));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("enabled").asBoolean()).isFalse();
    }

    @Test
    void an_ended_account_loses_its_post_and_its_name_for_good() {
        var wang = desk.signedIn();
        desk.step(office, "end").statusCode(200).body("state", is("ENDED"), "actions", empty());
        wang.request().get("/api/me").then().statusCode(403).body("code", is("account-shut"));
        assertThat(Sql.texts("select valid_until from placement where person_id = '" + id + "'"))
                .containsExactly("2026-11-02");
        desk.open(office, UUID.randomUUID(), account, "王秀英").statusCode(409);
        desk.step(office, "enable").statusCode(409).body("code", is("account.not-now"));
    }

    @Test
    void a_new_secret_voids_the_password_and_what_was_signed_in() {
        desk.signedIn();
        var secret = desk.issueSecret(office).statusCode(200).extract().<String>path("secret");
        var there = StandInKeycloak.user(account);
        assertThat(there.path("secret").asText()).isEqualTo(secret);
        assertThat(there.path("requiredActions").toString()).contains("UPDATE_PASSWORD");
        assertThat(there.path("signedOut").asInt()).isPositive();
    }

    @Test
    void an_account_that_was_removed_by_hand_is_said_to_be_lost() {
        desk.open(office);
        StandInKeycloak.forgets(account);
        desk.issueSecret(office).statusCode(409).body("code", is("account.lost"));
    }

    @Test
    @DisplayName("B-07: a secret that was not used within 24 hours opens nothing")
    void secrets_run_out() {
        desk.open(office);
        clock.set(TestClock.MONDAY.plusDays(1));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("secret").asText()).isEmpty();
    }

    @Test
    void a_password_of_ones_own_does_not_run_out_with_the_secret() {
        desk.signedIn();
        clock.set(TestClock.MONDAY.plusDays(1));
        sweep.sweep();
        assertThat(StandInKeycloak.user(account).path("secret").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("B-04: who lost the phone sets up a new second factor")
    void the_second_factor_is_reset() {
        desk.signedIn();
        sweep.sweep();
        office.request().get("/api/accounts/" + id).then().body("secondFactor", is(true));
        desk.step(office, "second-factor-reset").statusCode(200).body("secondFactor", is(false));
        assertThat(StandInKeycloak.user(account).path("requiredActions").toString())
                .contains("CONFIGURE_TOTP");
    }

    @Test
    @DisplayName("B-06: an account unused for 90 days is disabled in the night")
    void dormant_accounts_are_disabled() {
        desk.signedIn().request().get("/api/me").then().statusCode(200);
        clock.set(LocalDate.of(2027, 1, 31));
        rounds.go();
        assertThat(desk.state()).containsExactly("ACTIVE");
        clock.set(LocalDate.of(2027, 2, 1));
        rounds.go();
        assertThat(desk.state()).containsExactly("DISABLED");
    }
}
