package org.dudao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One role for everybody, and posts that nobody gives to or takes from themselves (A-09, C-01). */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class GrantTest {

    static final Map<Role, Set<Role>> POLICY = Map.of(
            Role.OFFICE, Set.of(Role.OFFICE, Role.INSPECTOR, Role.SCHOOL),
            Role.INSPECTOR, Set.of(),
            Role.SCHOOL, Set.of(),
            Role.SYSTEM_ADMIN, Set.of(),
            Role.SECURITY_ADMIN, Set.of(Role.OFFICE, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
            Role.AUDIT_ADMIN, Set.of());

    final UUID school = Given.school(Caller.CHENGYANG);
    final UUID inspector = Given.inspector(Caller.CHENGYANG);

    @Test
    @DisplayName("C-01: nobody holds two roles")
    void roles_exclude_one_another() {
        var pairs = exclusions();
        var sql = exclusionsBySql();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("role pairs tried over the API", pairs.tried());
        figures.put("role pairs accepted over the API", pairs.accepted());
        figures.put("role pairs tried in SQL", sql.tried());
        figures.put("role pairs accepted in SQL", sql.accepted());
        Figures.record("roles", figures);
        assertThat(pairs.accepted() + sql.accepted()).isZero();
    }

    @Test
    @DisplayName("A-09: nobody ends their own post, nor one they may not give")
    void nobody_ends_their_own_post() {
        var security = caller(Role.SECURITY_ADMIN);
        end(security, postOf(security)).statusCode(403).body("code", is("placement.own"));
        var office = caller(Role.OFFICE);
        end(office, postOf(security)).statusCode(403).body("code", is("placement.not-yours"));
        end(caller(Role.AUDIT_ADMIN), postOf(office)).statusCode(403).body("code", is("forbidden"));
        end(security, postOf(office)).statusCode(200);
    }

    @Test
    void a_row_offers_what_the_reader_may_do_and_says_where_somebody_is_placed() {
        var office = caller(Role.OFFICE);
        var account = "new-" + UUID.randomUUID();
        grant(office, account, Role.SCHOOL).statusCode(201).body("placeName", is(schoolName()));
        office.request()
                .get("/api/placements?q=" + account)
                .then()
                .body("items[0].actions", contains("END"), "items[0].placeName", is(schoolName()));
        for (var watcher : List.of(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            caller(watcher)
                    .request()
                    .get("/api/placements?q=" + account)
                    .then()
                    .body("items[0].actions", empty(), "items[0].placeName", is((String) null));
        }
        office.request().get("/api/placements?q=" + office.account()).then().body("items[0].actions", empty());
    }

    @Test
    void what_is_over_stays_over() {
        var office = caller(Role.OFFICE);
        var other = caller(Role.OFFICE);
        Sql.run("update placement set valid_until = '2026-10-01' where person_id = ?", other.person());
        end(office, postOf(other)).statusCode(409).body("code", is("placement.over"));
    }

    @Test
    void the_page_learns_into_which_roles_it_may_place() {
        for (var role : Role.values()) {
            assertThat(caller(role).request().get("/api/me").then().extract().<List<String>>path("grants"))
                    .containsExactlyInAnyOrderElementsOf(
                            POLICY.get(role).stream().map(Role::name).toList());
        }
    }

    @Test
    @DisplayName("A-09: the database refuses a change of one's own post, whatever asks")
    void the_database_refuses_ones_own_post() {
        assertThat(Sql.texts("select count(*)::text from pg_policies where tablename = 'placement' and"
                        + " permissive = 'RESTRICTIVE' and policyname like 'never_ones_own%'"))
                .containsExactly("3");
    }

    private record Pairs(int tried, int accepted) {}

    /** C-01: whoever holds one role is asked to hold each other as well. */
    private Pairs exclusions() {
        var security = caller(Role.SECURITY_ADMIN);
        var office = caller(Role.OFFICE);
        var tried = 0;
        var accepted = 0;
        for (var held : Role.values()) {
            for (var wanted : Role.values()) {
                if (held != wanted) {
                    var person = caller(held);
                    var granter = POLICY.get(Role.OFFICE).contains(wanted) ? office : security;
                    var answer = grant(granter, person.account(), wanted);
                    answer.statusCode(409).body("code", is("role-exclusion"));
                    tried++;
                    accepted += answer.extract().statusCode() == 201 ? 1 : 0;
                }
            }
        }
        return new Pairs(tried, accepted);
    }

    private Pairs exclusionsBySql() {
        var tried = 0;
        for (var held : Role.values()) {
            for (var wanted : Role.values()) {
                if (held != wanted) {
                    var person = caller(held);
                    assertThatThrownBy(() -> Sql.run(
                                    "insert into placement (id, version, region_id, person_id, role, school_id,"
                                            + " inspector_id, valid_from) values (?, 0, ?, ?, ?, ?, ?, ?)",
                                    UUID.randomUUID(),
                                    Caller.CHENGYANG,
                                    person.person(),
                                    wanted.name(),
                                    wanted == Role.SCHOOL ? school : null,
                                    wanted == Role.INSPECTOR ? inspector : null,
                                    LocalDate.of(2026, 11, 2)))
                            .hasMessageContaining("placement_overlap");
                    tried++;
                }
            }
        }
        return new Pairs(tried, 0);
    }

    private Caller caller(Role role) {
        return switch (role) {
            case OFFICE -> Caller.office(Caller.CHENGYANG);
            case INSPECTOR -> Caller.inspector(Caller.CHENGYANG, inspector);
            case SCHOOL -> Caller.school(Caller.CHENGYANG, school);
            default -> Caller.administrator(Caller.CHENGYANG, role.name());
        };
    }

    private ValidatableResponse grant(Caller by, String account, Role role) {
        var subject = switch (role) {
            case SCHOOL -> ", \"schoolId\": \"" + school + "\"";
            case INSPECTOR -> ", \"inspectorId\": \"" + inspector + "\"";
            default -> "";
        };
        return by.request()
                .body("{\"account\": \"%s\", \"name\": \"王秀英\", \"role\": \"%s\", \"validFrom\": \"2026-11-02\"%s}"
                        .formatted(account, role, subject))
                .post("/api/placements")
                .then();
    }

    private String schoolName() {
        return Sql.texts("select name from school where id = '" + school + "'").getFirst();
    }

    private static String postOf(Caller caller) {
        return Sql.texts("select id::text from placement where person_id = '" + caller.person() + "'")
                .getFirst();
    }

    private static ValidatableResponse end(Caller by, String post) {
        return by.request()
                .body("{\"version\": 0, \"on\": \"2026-11-02\"}")
                .post("/api/placements/" + post + "/end")
                .then();
    }
}
