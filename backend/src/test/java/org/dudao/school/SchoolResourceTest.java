package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolResourceTest {

    private final Registrar registrar = Registrar.of(Caller.CHENGYANG);
    private final Caller office = registrar.office();
    private final String mark = registrar.mark();

    @Test
    void a_new_school_is_in_the_register_with_all_that_was_said() {
        var created = registrar
                .create(Map.of("township", "城阳街道", "enrolment", 1200, "address", "正阳路 1 号", "phone", " "))
                .statusCode(201)
                .header("ETag", is("\"v0\""))
                .body(
                        "state",
                        is("OPEN"),
                        "large",
                        is(false),
                        "actions",
                        contains("CHANGE", "RENAME", "MERGE", "CLOSE"))
                .body("phone", is((Object) null));
        var id = created.extract().jsonPath().getString("id");
        created.header("Location", endsWith("/api/schools/" + id));
        office.request()
                .get("/api/schools/" + id)
                .then()
                .statusCode(200)
                .body("", equalTo(created.extract().jsonPath().getMap("")));
    }

    @Test
    void a_repeated_creation_with_the_same_key_is_one_school() {
        var key = UUID.randomUUID().toString();
        var first = office.request()
                .header("Idempotency-Key", key)
                .body(registrar.body(Map.of()))
                .post("/api/schools");
        var second = office.request()
                .header("Idempotency-Key", key)
                .body(registrar.body(Map.of()))
                .post("/api/schools");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.path("id").toString()).isEqualTo(first.path("id"));
        office.request()
                .header("Idempotency-Key", key)
                .body(registrar.body(Map.of("name", "另一所")))
                .post("/api/schools")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    @Test
    void a_code_is_used_once_in_a_division_but_may_be_used_next_door() {
        registrar.create(Map.of()).statusCode(201);
        registrar.create(Map.of("name", "另一所")).statusCode(409).body("code", is("school.code-taken"));
        Caller.office(Caller.LAOSHAN)
                .request()
                .body(registrar.body(Map.of()))
                .post("/api/schools")
                .then()
                .statusCode(201);
    }

    @Test
    void a_township_must_be_on_the_countys_list() {
        registrar
                .create(Map.of("township", "中韩街道"))
                .statusCode(422)
                .body("code", is("school.township-unknown"))
                .body("title", containsString("中韩街道"))
                .body("title", containsString("城阳区"));
    }

    @Test
    void townships_are_read_in_once_however_many_ask_at_the_same_moment() {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> office.request()
                        .get("/api/divisions?parent=370213")
                        .jsonPath()
                        .<String>getList("items.name")))
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(names -> assertThat(names).isEqualTo(answers.getFirst()));
        assertThat(answers.getFirst()).isNotEmpty().doesNotHaveDuplicates();
        office.request()
                .get("/api/divisions?parent=370214")
                .then()
                .body("items.name", hasItem("惜福镇街道"))
                .body("items.level", hasItem("TOWNSHIP"));
    }

    @ParameterizedTest
    @CsvSource({
        "code, 56 05",
        "code, ''",
        "name, ' '",
        "kind, 小学",
        "kind, UNIVERSITY",
        "ownership, ''",
        "enrolment, -1",
        "enrolment, 100001",
        "unknown, x"
    })
    void what_is_not_in_the_right_form_is_refused(String member, String value) {
        var number = member.equals("enrolment");
        registrar
                .create(Map.of(member, number ? (Object) Integer.valueOf(value) : value))
                .statusCode(400);
    }

    @Test
    void a_change_replaces_everything_and_a_late_one_is_told_so() {
        var id = registrar.create(Map.of("enrolment", 300)).extract().jsonPath().getString("id");
        var change = registrar.body(Map.of("name", "新名称" + mark, "version", 0));
        office.request()
                .body(change)
                .put("/api/schools/" + id)
                .then()
                .statusCode(200)
                .body("version", is(1), "name", is("新名称" + mark), "enrolment", is((Object) null));
        office.request()
                .body(change)
                .put("/api/schools/" + id)
                .then()
                .statusCode(409)
                .body("code", is("stale"));
        var without = new HashMap<>(change);
        without.remove("version");
        office.request().body(without).put("/api/schools/" + id).then().statusCode(400);
    }

    @Test
    void a_closed_school_stays_in_the_register_and_cannot_be_changed() {
        var id = registrar.create(Map.of()).extract().jsonPath().getString("id");
        registrar.close(id, 0, "2026-11-03").statusCode(422).body("code", is("school.closure-in-future"));
        registrar.close(id, 0, "2026-11-01").statusCode(200).body("state", is("CLOSED"), "actions", empty());
        registrar.close(id, 1, "2026-11-01").statusCode(409).body("code", is("school.closed"));
        office.request()
                .body(registrar.body(Map.of("version", 1)))
                .put("/api/schools/" + id)
                .then()
                .statusCode(409)
                .body("title", containsString("2026年11月1日"));
        office.request().get("/api/schools?state=CLOSED&q=" + mark).then().body("items.id", contains(id));
    }

    @Test
    void only_the_office_of_the_division_writes() {
        var school = Given.school(Caller.CHENGYANG);
        var change = registrar.body(Map.of("version", 0));
        var own = Caller.school(Caller.CHENGYANG, school);
        own.request().body(registrar.body(Map.of())).post("/api/schools").then().statusCode(403);
        own.request().body(change).put("/api/schools/" + school).then().statusCode(403);
        own.request()
                .body(Map.of("version", 0, "on", "2026-11-01"))
                .post("/api/schools/" + school + "/closure")
                .then()
                .statusCode(403);
        Caller.office(Caller.LAOSHAN)
                .request()
                .body(change)
                .put("/api/schools/" + school)
                .then()
                .statusCode(404);
        var above = Caller.office(Caller.QINGDAO);
        above.request().get("/api/schools/" + school).then().statusCode(200).body("actions", empty());
        above.request()
                .body(change)
                .put("/api/schools/" + school)
                .then()
                .statusCode(403)
                .body("code", is("read-only"));
    }
}
