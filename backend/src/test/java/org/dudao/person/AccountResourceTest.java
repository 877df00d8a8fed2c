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
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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

/** How an account is opened, under which name and by whom. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AccountResourceTest {

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
    void an_account_is_opened_with_a_secret_for_one_sign_in() {
        desk.open(office)
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
        var secret = desk.open(office).extract().<String>path("secret");
        assertThat(Sql.texts("select coalesce(string_agg(answer, ' '), '') from idempotency")
                        .getFirst())
                .doesNotContain(secret);
        assertThat(Sql.texts("select p::text from person p where id = '" + id + "'")
                        .getFirst())
                .doesNotContain(secret);
    }

    @Test
    void a_repeat_changes_nothing_but_the_secret() {
        var first = desk.open(office).extract().<String>path("secret");
        var second = desk.open(office).statusCode(200).extract().<String>path("secret");
        assertThat(second).isNotEqualTo(first);
        assertThat(StandInKeycloak.user(account).path("secret").asText()).isEqualTo(second);
        assertThat(Sql.number("select count(*) from person where account = ?", account))
                .isOne();
        desk.open(office, id, account + "x", "王秀英").statusCode(409).body("code", is("account.not-now"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"BROKEN", "SILENT"})
    void without_the_identity_provider_nothing_is_half_done(Mood mood) {
        mood.set();
        desk.open(office).statusCode(503).header("Retry-After", "30").body("code", is("identity-provider-unavailable"));
        assertThat(Sql.number("select count(*) from person where id = ?", id)).isZero();
        assertThat(StandInKeycloak.user(account)).isNull();
        Mood.WELL.set();
        desk.open(office).statusCode(200);
    }

    @Test
    void what_a_lost_answer_left_behind_is_taken_up_again_even_under_another_id() {
        Mood.MUTE.set();
        desk.open(office).statusCode(503);
        assertThat(StandInKeycloak.user(account)).isNotNull();
        Mood.WELL.set();
        var other = UUID.randomUUID();
        desk.open(office, other, account, "王秀英").statusCode(200);
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
        desk.open(office).statusCode(409).body("code", is("account.name-taken"));
        desk.open(office).statusCode(409);
        var neighbour = Caller.office(Caller.LAOSHAN);
        var theirs = UUID.randomUUID();
        desk.open(neighbour, theirs, account + "b", "李").statusCode(200);
        desk.open(office, UUID.randomUUID(), account + "b", "李")
                .statusCode(409)
                .body("code", is("person.account-taken"));
        desk.open(office, theirs, account + "c", "李").statusCode(409).body("code", is("person.id-taken"));
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
        desk.open(office, UUID.randomUUID(), name, person).statusCode(422).body("code", is(code));
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
        desk.open(office);
        for (var role : List.of("SECURITY_ADMIN", "AUDIT_ADMIN")) {
            var watcher = Caller.administrator(Caller.CHENGYANG, role);
            watcher.request()
                    .get("/api/accounts?q=" + account)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id.toString()), "items[0].actions", empty());
            desk.open(watcher).statusCode(403).body("code", is("forbidden"));
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
        desk.open(office, UUID.fromString(person), account, "王秀英")
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
        desk.open(office, UUID.fromString(person), account, "李校长").statusCode(200);
        assertThat(StandInKeycloak.user(account).path("requiredActions").toString())
                .doesNotContain("CONFIGURE_TOTP");
    }
}
