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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolResourceTest {

    @Inject
    EntityManager entities;

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final String mark = "S" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_new_school_is_in_the_register_with_all_that_was_said() {
        var created = create(Map.of("township", "城阳街道", "enrolment", 1200, "address", "正阳路 1 号", "phone", " "))
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
                .body(body(Map.of()))
                .post("/api/schools");
        var second = office.request()
                .header("Idempotency-Key", key)
                .body(body(Map.of()))
                .post("/api/schools");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.path("id").toString()).isEqualTo(first.path("id"));
        office.request()
                .header("Idempotency-Key", key)
                .body(body(Map.of("name", "另一所")))
                .post("/api/schools")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    @Test
    void a_code_is_used_once_in_a_division_but_may_be_used_next_door() {
        create(Map.of()).statusCode(201);
        create(Map.of("name", "另一所")).statusCode(409).body("code", is("school.code-taken"));
        Caller.office(Caller.LAOSHAN)
                .request()
                .body(body(Map.of()))
                .post("/api/schools")
                .then()
                .statusCode(201);
    }

    @Test
    void a_township_must_be_on_the_countys_list() {
        create(Map.of("township", "中韩街道"))
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
        create(Map.of(member, number ? (Object) Integer.valueOf(value) : value)).statusCode(400);
    }

    @Test
    void a_change_replaces_everything_and_a_late_one_is_told_so() {
        var id = create(Map.of("enrolment", 300)).extract().jsonPath().getString("id");
        var change = body(Map.of("name", "新名称" + mark, "version", 0));
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
        var id = create(Map.of()).extract().jsonPath().getString("id");
        close(id, 0, "2026-11-03").statusCode(422).body("code", is("school.closure-in-future"));
        close(id, 0, "2026-11-01").statusCode(200).body("state", is("CLOSED"), "actions", empty());
        close(id, 1, "2026-11-01").statusCode(409).body("code", is("school.closed"));
        office.request()
                .body(body(Map.of("version", 1)))
                .put("/api/schools/" + id)
                .then()
                .statusCode(409)
                .body("title", containsString("2026年11月1日"));
        office.request().get("/api/schools?state=CLOSED&q=" + mark).then().body("items.id", contains(id));
    }

    @Test
    @DisplayName("C1-07 a school from 2000 pupils on counts as large, or from the number of its own division")
    void large() {
        create(Map.of("code", mark + "a", "enrolment", 2000)).body("large", is(true));
        create(Map.of("code", mark + "b", "enrolment", 1999)).body("large", is(false));
        create(Map.of("code", mark + "c")).body("large", is(false));
        lists("large=true", mark + "a");
        lists("large=false", mark + "b", mark + "c");

        var county = 1651;
        Sql.run("insert into setting values (?, 'school.large-enrolment', 1500, date '2026-01-01')", county);
        Caller.office(county)
                .request()
                .body(body(Map.of("enrolment", 1500)))
                .post("/api/schools")
                .then()
                .statusCode(201)
                .body("large", is(true));
    }

    @Test
    void filters_narrow_the_list_and_a_wildcard_is_an_ordinary_character() {
        create(Map.of("code", mark + "a", "kind", "KINDERGARTEN", "ownership", "PRIVATE"));
        create(Map.of("code", mark + "b", "township", "夏庄街道"));
        lists("kind=KINDERGARTEN", mark + "a");
        lists("ownership=PUBLIC", mark + "b");
        lists("township=夏庄街道", mark + "b");
        office.request().get("/api/schools?q=%25" + mark).then().statusCode(200).body("items", empty());
        lists("", mark + "a", mark + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=id", "sort=code", "kind=小学", "limit=0", "limit=201", "cursor=abc"})
    void a_list_takes_only_what_it_knows(String query) {
        office.request().get("/api/schools?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODE", "NAME", "ENROLMENT"})
    void pages_neither_skip_nor_repeat_while_others_write(String sort) {
        for (var i = 0; i < 7; i++) {
            create(
                            i % 2 == 0
                                    ? Map.of("code", mark + i, "name", "同名" + mark)
                                    : Map.of("code", mark + i, "name", "同名" + mark, "enrolment", 100))
                    .statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = office.request()
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/api/schools?limit=3&q=%s&sort=%s".formatted(mark, sort))
                    .jsonPath();
            seen.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
            if (seen.size() == 3) {
                create(Map.of("code", "0" + mark, "name", "同名" + mark, "enrolment", 99_999));
            }
        } while (cursor != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(IntStream.range(0, 7).mapToObj(i -> mark + i).toList());
    }

    @Test
    void a_long_page_costs_as_many_queries_as_a_short_one() {
        for (var i = 0; i < 5; i++) {
            create(Map.of("code", mark + i, "township", "城阳街道")).statusCode(201);
        }
        assertThat(queries("limit=5")).isEqualTo(queries("limit=1")).isLessThanOrEqualTo(2);
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        create(Map.of("code", mark + 1));
        create(Map.of("code", mark + 2));
        var cursor = office.request()
                .get("/api/schools?limit=1&q=" + mark)
                .jsonPath()
                .getString("nextCursor");
        office.request()
                .get("/api/schools?sort=ENROLMENT&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void everybody_sees_only_the_schools_of_their_scope() {
        var mine = Given.school(Caller.CHENGYANG);
        var inspector = Given.inspector(Caller.CHENGYANG);
        Given.assigned(Caller.CHENGYANG, mine, inspector);
        for (var caller :
                List.of(Caller.school(Caller.CHENGYANG, mine), Caller.inspector(Caller.CHENGYANG, inspector))) {
            caller.request().get("/api/schools").then().statusCode(200).body("items.id", contains(mine.toString()));
            caller.request().get("/api/schools/" + mine).then().statusCode(200).body("actions", empty());
        }
        var strangers = List.of(
                Caller.school(Caller.CHENGYANG, Given.school(Caller.CHENGYANG)),
                Caller.inspector(Caller.CHENGYANG, Given.inspector(Caller.CHENGYANG)),
                Caller.office(Caller.LAOSHAN));
        for (var caller : strangers) {
            caller.request().get("/api/schools/" + mine).then().statusCode(404);
            assertThat(caller.request().get("/api/schools?limit=200").jsonPath().<String>getList("items.id"))
                    .doesNotContain(mine.toString());
        }
        strangers.get(1).request().get("/api/schools").then().body("items", empty());
    }

    @Test
    void only_the_office_of_the_division_writes() {
        var school = Given.school(Caller.CHENGYANG);
        var change = body(Map.of("version", 0));
        var own = Caller.school(Caller.CHENGYANG, school);
        own.request().body(body(Map.of())).post("/api/schools").then().statusCode(403);
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

    private long queries(String query) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        office.request().get("/api/schools?q=" + mark + "&" + query).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private void lists(String query, String... codes) {
        office.request()
                .get("/api/schools?q=" + mark + "&" + query)
                .then()
                .statusCode(200)
                .body("items.code", contains(Stream.of(codes).toArray()));
    }

    private ValidatableResponse close(String id, int version, String on) {
        return office.request()
                .body(Map.of("version", version, "on", on))
                .post("/api/schools/" + id + "/closure")
                .then();
    }

    private ValidatableResponse create(Map<String, Object> more) {
        return office.request().body(body(more)).post("/api/schools").then();
    }

    private Map<String, Object> body(Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("code", mark, "name", "实验小学" + mark, "kind", "PRIMARY", "ownership", "PUBLIC"));
        body.putAll(more);
        return body;
    }
}
