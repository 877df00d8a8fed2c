package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of schools shows to whom, in which order, and what it costs. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolListTest {

    @Inject
    EntityManager entities;

    private final Registrar registrar = Registrar.of(Caller.CHENGYANG);
    private final Caller office = registrar.office();
    private final String mark = registrar.mark();

    @Test
    @DisplayName("C1-07 a school from 2000 pupils on counts as large, or from the number of its own division")
    void large() {
        registrar.create(Map.of("code", mark + "a", "enrolment", 2000)).body("large", is(true));
        registrar.create(Map.of("code", mark + "b", "enrolment", 1999)).body("large", is(false));
        registrar.create(Map.of("code", mark + "c")).body("large", is(false));
        lists("large=true", mark + "a");
        lists("large=false", mark + "b", mark + "c");

        var county = 1651;
        Sql.run("insert into setting values (?, 'school.large-enrolment', 1500, date '2026-01-01')", county);
        Caller.office(county)
                .request()
                .body(registrar.body(Map.of("enrolment", 1500)))
                .post("/api/schools")
                .then()
                .statusCode(201)
                .body("large", is(true));
    }

    @Test
    void filters_narrow_the_list_and_a_wildcard_is_an_ordinary_character() {
        registrar.create(Map.of("code", mark + "a", "kind", "KINDERGARTEN", "ownership", "PRIVATE"));
        registrar.create(Map.of("code", mark + "b", "township", "夏庄街道"));
        lists("kind=KINDERGARTEN", mark + "a");
        lists("ownership=PUBLIC", mark + "b");
        lists("township=夏庄街道", mark + "b");
        office.request().get("/api/schools?q=%25" + mark).then().statusCode(200).body("items", empty());
        lists("", mark + "a", mark + "b");
    }

    @Test
    void a_school_is_found_by_any_part_of_its_name_or_code_in_either_case_and_by_an_old_name_no_more() {
        String id = registrar
                .create(Map.of("code", mark + "Zb", "name", "城阳区" + mark + "实验小学"))
                .extract()
                .path("id");
        for (var part : List.of(mark + "实", mark + "zB", "区" + mark + "实验小学")) {
            finds(part, mark + "Zb");
        }
        office.request()
                .body(registrar.body(Map.of("version", 0, "code", mark + "Zb", "name", mark + "育才小学")))
                .put("/api/schools/" + id)
                .then()
                .statusCode(200);
        finds(mark + "育", mark + "Zb");
        finds(mark + "实");
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
            registrar
                    .create(
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
                registrar.create(Map.of("code", "0" + mark, "name", "同名" + mark, "enrolment", 99_999));
            }
        } while (cursor != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(IntStream.range(0, 7).mapToObj(i -> mark + i).toList());
    }

    @Test
    void a_long_page_costs_as_many_queries_as_a_short_one() {
        for (var i = 0; i < 5; i++) {
            registrar.create(Map.of("code", mark + i, "township", "城阳街道")).statusCode(201);
        }
        assertThat(queries("limit=5")).isEqualTo(queries("limit=1")).isLessThanOrEqualTo(2);
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        registrar.create(Map.of("code", mark + 1));
        registrar.create(Map.of("code", mark + 2));
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

    private long queries(String query) {
        return Statements.of(
                entities.getEntityManagerFactory().unwrap(SessionFactory.class),
                () -> office.request()
                        .get("/api/schools?q=" + mark + "&" + query)
                        .then()
                        .statusCode(200));
    }

    private void lists(String query, String... codes) {
        finds(mark + "&" + query, codes);
    }

    private void finds(String part, String... codes) {
        office.request().get("/api/schools?q=" + part).then().statusCode(200).body("items.code", is(List.of(codes)));
    }
}
