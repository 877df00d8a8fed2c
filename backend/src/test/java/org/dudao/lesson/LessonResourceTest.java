package org.dudao.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class LessonResourceTest {

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();

    @Test
    void a_lesson_comes_back_as_it_was_sent() {
        put(id, lesson()).statusCode(200).body("correctable", is(true), "schoolName", is(name()));
        scene.office()
                .request()
                .get("/api/lessons/{id}", id)
                .then()
                .statusCode(200)
                .body("content.teacher", is("王老师"), "content.stars", is(4), "correctable", is(false));
        scene.office()
                .request()
                .get("/api/lessons?q=王&schoolId=" + scene.schoolId())
                .then()
                .body("items.id", contains(id.toString()), "items.corrected", contains(false));
        scene.office()
                .request()
                .get("/api/lessons?q=李&schoolId=" + scene.schoolId())
                .then()
                .body("items", empty());
    }

    @Test
    @DisplayName("C9-07 what was sent stands; a correction stands beside it, once")
    void what_was_sent_stands() {
        put(id, lesson()).statusCode(200);
        put(id, lesson()).statusCode(200);
        put(id, with("stars", 5)).statusCode(409).body("code", is("lesson.stands"));
        var later = UUID.randomUUID();
        put(later, with("correctsId", id)).statusCode(200).body("content.correctsId", is(id.toString()));
        put(UUID.randomUUID(), with("correctsId", id)).statusCode(422).body("code", is("lesson.not-corrected-so"));
        scene.inspector()
                .request()
                .get("/api/lessons/{id}", id)
                .then()
                .body("correctedById", is(later.toString()), "correctable", is(false), "content.stars", is(4));
        assertThat(Sql.number("select count(*) from lesson where school_id = ?", scene.schoolId()))
                .isEqualTo(2);
    }

    @Test
    void only_lessons_that_were_held_are_sent_and_only_by_inspectors_of_the_school() {
        put(id, with("observedOn", "2026-11-03")).statusCode(422).body("code", is("lesson.in-future"));
        put(id, with("stars", 6)).statusCode(400);
        var elsewhere = Scene.in(Caller.CHENGYANG);
        elsewhere
                .inspector()
                .request()
                .body(lesson())
                .put("/api/lessons/{id}", id)
                .then()
                .statusCode(404);
        scene.office()
                .request()
                .body(lesson())
                .put("/api/lessons/{id}", id)
                .then()
                .statusCode(403);
        scene.principal().request().get("/api/lessons").then().statusCode(403);
    }

    private ValidatableResponse put(UUID lesson, Map<String, Object> body) {
        return scene.inspector()
                .request()
                .body(body)
                .put("/api/lessons/{id}", lesson)
                .then();
    }

    private Map<String, Object> with(String member, Object value) {
        var body = lesson();
        body.put(member, value);
        return body;
    }

    private Map<String, Object> lesson() {
        return new HashMap<>(Map.of(
                "schoolId", scene.schoolId(),
                "observedOn", "2026-11-02",
                "className", "三（2）班",
                "course", "数学",
                "teacher", "王老师",
                "stars", 4,
                "evaluation", "目标明确，练习偏少"));
    }

    private String name() {
        return Sql.texts("select name from school where id = '" + scene.schoolId() + "'")
                .getFirst();
    }
}
