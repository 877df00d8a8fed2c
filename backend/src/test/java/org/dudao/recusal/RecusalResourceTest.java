package org.dudao.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Statements;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RecusalResourceTest {

    @Inject
    Recusals recusals;

    @Inject
    SessionFactory sessions;

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final UUID inspector = Given.inspector(Caller.CHENGYANG);
    private final UUID school = Given.school(Caller.CHENGYANG);

    private Map<String, Object> relative() {
        return new HashMap<>(Map.of(
                "inspectorId", inspector,
                "schoolId", school,
                "ground", "RELATIVE",
                "relativeName", "张华",
                "relation", "配偶",
                "from", "2026-11-02"));
    }

    private ValidatableResponse declare(Map<String, Object> recusal) {
        return office.request().body(recusal).post("/api/recusals").then();
    }

    private ValidatableResponse assign(UUID who, UUID... schools) {
        return office.request()
                .body(Map.of("inspectorId", who, "schoolIds", List.of(schools), "from", "2026-11-02"))
                .post("/api/assignments")
                .then();
    }

    @Test
    @DisplayName("C2-13 a school whose head is a relative is not assigned, and the refusal says why")
    void a_relative_of_the_head_stays_away() {
        declare(relative()).statusCode(201).body("inspectorId", is(inspector.toString()), "relation", is("配偶"));
        assign(inspector, Given.school(Caller.CHENGYANG), school)
                .statusCode(409)
                .body("code", is("district.recused"), "facts.rule", is("C2-13"), "facts.ground", is("RELATIVE"));
        assign(Given.inspector(Caller.CHENGYANG), school).statusCode(201);
        assign(inspector, Given.school(Caller.CHENGYANG)).statusCode(201);
    }

    @Test
    @DisplayName("C2-13 other circumstances count, on application of the school too")
    void the_school_may_ask_for_it() {
        for (var ground : List.of("FORMER_POST", "ASKED_BY_SCHOOL", "OTHER")) {
            var wanted = Map.of("inspectorId", inspector, "schoolId", school, "ground", ground, "from", "2026-11-02");
            declare(new HashMap<>(wanted)).statusCode(201);
        }
        assign(inspector, school).statusCode(409).body("code", is("district.recused"));
    }

    @Test
    void a_relative_has_a_name_and_a_relation() {
        var wanted = relative();
        wanted.remove("relation");
        declare(wanted).statusCode(422).body("code", is("recusal.relative-unnamed"));
    }

    @Test
    void the_same_ground_is_declared_once() {
        declare(relative()).statusCode(201);
        declare(relative()).statusCode(409).body("code", is("recusal.overlap"));
    }

    @Test
    @DisplayName("C2-13 a ground that has ended bars no longer")
    void a_recusal_ends() {
        var id = declare(relative()).extract().<String>path("id");
        end(id, "2026-11-01").statusCode(422).body("code", is("period-backwards"));
        end(id, "2026-11-10").statusCode(200).body("validUntil", is("2026-11-10"), "version", is(1));
        assertThat(forbids(TestClock.MONDAY)).isTrue();
        assertThat(forbids(LocalDate.of(2026, 11, 10))).isTrue();
        assertThat(forbids(LocalDate.of(2026, 11, 11))).isFalse();
    }

    @Test
    @DisplayName("C2-13 a school that is assigned already is taken away and waits for somebody else")
    void declaring_takes_the_school_away() {
        assign(inspector, school).statusCode(201);
        declare(relative()).statusCode(201);
        office.request()
                .get("/api/duties?inspectorId=" + inspector)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void who_may_not_see_the_inspector_sees_and_declares_nothing() {
        var id = declare(relative()).extract().<String>path("id");
        var path = "/api/recusals?inspectorId=" + inspector;
        office.request().get(path).then().statusCode(200).body("items.id", contains(id));
        Caller.office(Caller.QINGDAO).request().get(path).then().body("items", hasSize(1));
        var next = Caller.office(Caller.LAOSHAN);
        next.request().get(path).then().statusCode(200).body("items", empty());
        next.request().body(relative()).post("/api/recusals").then().statusCode(404);
        next.request()
                .body(Map.of("version", 0, "on", "2026-11-10"))
                .post("/api/recusals/" + id + "/end")
                .then()
                .statusCode(404);
        Caller.inspector(Caller.CHENGYANG, inspector).request().get(path).then().statusCode(403);
        var foreign = relative();
        foreign.put("schoolId", Given.school(Caller.LAOSHAN));
        declare(foreign).statusCode(404);
    }

    @Test
    void a_list_takes_one_statement() {
        declare(relative()).statusCode(201);
        assertThat(Statements.of(
                        sessions,
                        () -> office.request().get("/api/recusals").then().statusCode(200)))
                .isOne();
    }

    private ValidatableResponse end(String id, String on) {
        return office.request()
                .body(Map.of("version", 0, "on", on))
                .post("/api/recusals/" + id + "/end")
                .then();
    }

    private boolean forbids(LocalDate day) {
        return CallerScope.asSystem(() -> recusals.forbids(inspector, school, day))
                .isPresent();
    }
}
