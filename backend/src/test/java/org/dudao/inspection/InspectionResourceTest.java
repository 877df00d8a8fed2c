package org.dudao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectionResourceTest {

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();

    @Test
    void a_record_comes_back_as_it_was_written() {
        var body = with("arrivedAt", "08:30", "leftAt", "11:00", "goodPractice", "晨检规范", "deadline", "2026-11-20");
        scene.put(id, body)
                .statusCode(200)
                .header("ETag", is("\"v0\""))
                .body("state", is("DRAFT"), "version", is(0), "actions", contains("CHANGE", "SUBMIT"))
                .body(
                        "kind",
                        is("PRIMARY"),
                        "inspectors.inspectorId",
                        contains(scene.inspectorId().toString()));
        read(scene.inspector())
                .statusCode(200)
                .body("arrivedAt", is("08:30"), "leftAt", is("11:00"), "goodPractice", is("晨检规范"))
                .body("methods[0].method", is("CAMPUS_WALK"), "matters", contains(6))
                .body("advices.rule", contains("C5-08", "C5-09"))
                .body("deadline", is("2026-11-20"), "remarks", nullValue(), "submittedAt", nullValue());
    }

    @Test
    void writing_the_same_again_changes_nothing_not_even_the_version() {
        var body = scene.visit(Scene.problem("ORDINARY"));
        scene.put(id, body).statusCode(200).body("version", is(0));
        scene.put(id, body).statusCode(200).body("version", is(0));
        body.put("version", 0);
        scene.put(id, body).statusCode(200).body("version", is(0));
    }

    @Test
    void the_same_again_before_the_first_is_through_finds_what_the_first_made() throws Exception {
        var body = scene.visit(Scene.problem("ORDINARY"));
        Callable<ValidatableResponse> put = () -> scene.put(id, body);
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : devices.invokeAll(Collections.nCopies(8, put))) {
                answer.get().statusCode(200).body("version", is(0));
            }
        }
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        scene.put(id, scene.visit()).statusCode(200);
        scene.put(id, with("remarks", "补记")).statusCode(409).body("code", is("stale"));
        scene.put(id, with("remarks", "补记", "version", 0)).statusCode(200).body("version", is(1), "remarks", is("补记"));
        scene.put(id, with("remarks", "再记", "version", 0)).statusCode(409).body("code", is("stale"));
        scene.put(UUID.randomUUID(), with("version", 0)).statusCode(404);
    }

    @Test
    void what_was_submitted_stands() {
        var body = scene.visit();
        scene.put(id, body).statusCode(200);
        scene.submit(id, 7).statusCode(409).body("code", is("stale"));
        scene.submit(id, 0)
                .statusCode(200)
                .body("state", is("SUBMITTED"), "submittedAt", notNullValue(), "version", is(1))
                .body("actions", contains("CORRECT"));
        scene.submit(id, 0).statusCode(200).body("version", is(1));
        scene.put(id, body).statusCode(200).body("state", is("SUBMITTED"), "version", is(1));
        body.put("version", 1);
        body.put("remarks", "改一改");
        scene.put(id, body).statusCode(409).body("code", is("inspection.not-now"));
    }

    @Test
    void two_first_writes_at_once_make_one_record() {
        var answers = IntStream.range(0, 4)
                .parallel()
                .map(i -> scene.put(id, scene.visit()).extract().statusCode())
                .boxed()
                .toList();
        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 409);
        assertThat(Sql.number("select count(*) from inspection where id = ?", id))
                .isOne();
    }

    @Test
    void only_an_inspector_who_answers_for_the_school_and_was_there_may_write() {
        var elsewhere = Scene.in(Caller.CHENGYANG);
        elsewhere
                .put(id, with("schoolId", scene.schoolId(), "inspectorIds", List.of(elsewhere.inspectorId())))
                .statusCode(404);
        scene.put(id, with("inspectorIds", List.of(elsewhere.inspectorId())))
                .statusCode(422)
                .body("code", is("inspection.author-not-there"));
        var stranger = Given.inspector(Caller.LAOSHAN);
        scene.put(id, with("inspectorIds", List.of(scene.inspectorId(), stranger)))
                .statusCode(404);
        for (var caller : List.of(scene.principal(), scene.office())) {
            caller.request()
                    .body(scene.visit())
                    .put("/api/inspections/{id}", id)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_record_stays_with_its_school() {
        scene.put(id, scene.visit()).statusCode(200);
        var second = Given.school(Caller.CHENGYANG);
        Given.assigned(Caller.CHENGYANG, second, scene.inspectorId());
        scene.put(id, with("schoolId", second, "version", 0))
                .statusCode(422)
                .body("code", is("inspection.school-fixed"));
    }

    @Test
    void each_rule_is_refused_by_its_name() {
        refused("inspection.left-before-arrival", with("arrivedAt", "11:00", "leftAt", "08:30"));
        refused(
                "inspection.feedback-before-arrival",
                with("arrivedAt", "08:30", "feedback", Map.of("words", "好", "heardBy", "校长", "at", "08:00")));
        refused(
                "inspection.not-by-plan",
                with("occasion", Map.of("kind", "UNSCHEDULED", "plannedVisitId", UUID.randomUUID())));
        refused("inspection.deadline-before-visit", with("deadline", "2026-11-01"));
        refused("inspection.matter-twice", with("matters", List.of(3, 3)));
        refused("inspection.inspector-twice", with("inspectorIds", List.of(scene.inspectorId(), scene.inspectorId())));
        var walk = Map.of("method", "CAMPUS_WALK", "count", 1);
        refused("inspection.method-twice", with("methods", List.of(walk, walk)));
        var problem = Scene.problem("MINOR");
        refused("inspection.problem-twice", with("problems", List.of(problem, problem)));
        var severe = Scene.problem("SEVERE");
        severe.put("settledOnSpot", true);
        refused("inspection.not-settled-on-spot", with("problems", List.of(severe)));
    }

    @Test
    @DisplayName("C5-03 a record without a matter, or of a day to come, waits as a draft")
    void what_is_not_complete_cannot_be_submitted() {
        scene.put(id, with("matters", List.of())).statusCode(200);
        scene.submit(id, 0).statusCode(422).body("code", is("inspection.no-matter"));
        scene.put(id, with("visitedOn", "2026-11-03", "version", 0)).statusCode(200);
        scene.submit(id, 1).statusCode(422).body("code", is("inspection.in-future"));
        assertThat(Sql.number("select count(*) from finding where inspection_id = ?", id))
                .isZero();
    }

    @Test
    @DisplayName("C5-04 a record without a method is warned about, in the reader's language")
    void a_record_without_a_method_is_warned_about() {
        scene.put(id, with("methods", List.of()))
                .statusCode(200)
                .body("advices.rule", contains("C5-04", "C5-08", "C5-09"), "advices[0].severity", is("WARN"));
        scene.inspector()
                .request()
                .header("Accept-Language", "en")
                .get("/api/inspections/{id}", id)
                .then()
                .body("advices[0].words", startsWith("No method"));
        scene.submit(id, 0).statusCode(200);
    }

    @Test
    void what_has_the_wrong_shape_is_named_field_by_field() {
        wrong("/matters/0", with("matters", List.of(9)));
        wrong("/inspectorIds", with("inspectorIds", List.of()));
        wrong("/visitedOn", with("visitedOn", "2026-11-31"));
        wrong("/arrivedAt", with("arrivedAt", "8:30"));
        wrong("/problems/0/grade", with("problems", List.of(changed(Scene.problem("MINOR"), "grade", "HUGE"))));
        wrong(
                "/problems/0/description",
                with("problems", List.of(changed(Scene.problem("MINOR"), "description", " "))));
        wrong("/methods/0/count", with("methods", List.of(Map.of("method", "TALK", "count", 0))));
        wrong("/unknown", with("unknown", 1));
    }

    private Map<String, Object> with(Object... changes) {
        return changed(scene.visit(), changes);
    }

    private static Map<String, Object> changed(Map<String, Object> original, Object... changes) {
        var body = new HashMap<>(original);
        for (var i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }

    private void refused(String code, Map<String, Object> body) {
        scene.put(UUID.randomUUID(), body).statusCode(422).body("code", is(code), "title", notNullValue());
    }

    private void wrong(String field, Map<String, Object> body) {
        scene.put(UUID.randomUUID(), body).statusCode(400).body("violations.field", contains(field));
    }

    private ValidatableResponse read(Caller caller) {
        return caller.request().get("/api/inspections/{id}", id).then();
    }
}
