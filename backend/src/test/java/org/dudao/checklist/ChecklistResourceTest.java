package org.dudao.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Editions over the API, who sees them, and records that are filled by them. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ChecklistResourceTest {

    @Inject
    SessionFactory sessions;

    private final Caller office = Caller.office(Caller.CHENGYANG);
    private final UUID itemId = UUID.randomUUID();

    @Test
    void a_draft_is_changed_published_revised_and_replaced() {
        var first = draft(office);
        change(first, 0, whole("开学检查")).statusCode(200).body("version", is(1), "state", is("DRAFT"));
        step(office, first, "publication", 1)
                .statusCode(200)
                .body("state", is("PUBLISHED"), "publishedAt", notNullValue(), "actions", contains("REVISE", "RETIRE"));
        change(first, 2, whole("改一改")).statusCode(409).body("code", is("checklist.not-now"));

        String second = revise(office, first)
                .statusCode(201)
                .body("edition", is(2), "state", is("DRAFT"), "matters[0].items[0].id", is(itemId.toString()))
                .extract()
                .path("id");
        revise(office, first).statusCode(409).body("code", is("checklist.draft-open"));
        step(office, second, "publication", 0).statusCode(200);
        view(office, first).body("state", is("RETIRED"), "retiredAt", notNullValue());
        view(office, second).body("state", is("PUBLISHED"), "templateId", is(first));
        step(office, second, "retirement", 1)
                .statusCode(200)
                .body("state", is("RETIRED"), "actions", contains("REVISE"));
    }

    @Test
    void a_draft_that_is_given_up_stays_in_the_list_and_makes_room_for_another() {
        var first = published(office);
        String second = revise(office, first).statusCode(201).extract().path("id");
        step(office, second, "discard", 0).statusCode(200).body("state", is("DISCARDED"), "actions", empty());
        revise(office, first).statusCode(201).body("edition", is(3));
        office.request()
                .queryParam("templateId", first)
                .get("/api/checklists")
                .then()
                .statusCode(200)
                .body("items.edition", contains(3, 2, 1));
    }

    @Test
    void what_is_not_whole_cannot_be_published() {
        var draft = draft(office);
        step(office, draft, "publication", 0).statusCode(422).body("code", is("checklist.empty"));
        view(office, draft).body("version", is(0), "state", is("DRAFT"));
    }

    @Test
    @DisplayName("the database itself holds what a published edition says, and never loses one")
    void a_published_edition_stands() {
        var id = published(office);
        assertThatThrownBy(() -> Sql.run("update checklist set matters = '[]' where id = ?::uuid", id))
                .hasStackTraceContaining("a published edition never changes");
    }

    @Test
    void the_products_own_reach_every_county_and_nobody_changes_them() {
        var schools = shipped("F1");
        view(office, schools)
                .body("regionId", is(1), "actions", empty(), "matters.item", contains(1, 2, 3, 4, 5, 6, 7, 8));
        view(office, shipped("F2")).body("kinds", contains("KINDERGARTEN"), "matters", hasSize(8));
        view(office, shipped("T9")).body("matters", hasSize(9));
        change(schools, 0, whole("改国家的")).statusCode(403).body("code", is("read-only"));
        step(office, schools, "retirement", 0).statusCode(403);
        revise(office, schools).statusCode(403).body("code", is("read-only"));
    }

    @Test
    @DisplayName("7.0 what the product ships asks for no evidence without a reason")
    void shipped_evidence_has_its_reason() {
        for (var list : List.of("F1", "F2", "T9")) {
            List<Map<String, Object>> rules =
                    view(office, shipped(list)).extract().path("matters.items.flatten().evidence.findAll { it }");
            assertThat(rules)
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat((String) rule.get("reason")).isNotBlank());
        }
    }

    @Test
    void a_city_hands_down_what_it_published_and_nothing_else() {
        var city = Caller.office(Caller.QINGDAO);
        var draft = draft(city);
        var published = published(city);
        view(office, published).body("actions", empty(), "regionName", is("青岛市"));
        office.request().get("/api/checklists/{id}", draft).then().statusCode(404);
        var ours = published(office);
        Caller.office(Caller.LAOSHAN)
                .request()
                .get("/api/checklists/{id}", ours)
                .then()
                .statusCode(404);
        view(city, ours).body("actions", empty());
        step(city, ours, "retirement", 1).statusCode(403).body("code", is("read-only"));
    }

    @Test
    void inspectors_and_schools_see_what_is_published_and_no_draft() {
        var scene = Scene.in(Caller.CHENGYANG);
        var draft = draft(office);
        for (var caller : List.of(scene.inspector(), scene.principal())) {
            caller.request().get("/api/checklists/{id}", draft).then().statusCode(404);
            caller.request()
                    .get("/api/checklists?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.state", everyItem(not("DRAFT")), "items.id", hasItem(shipped("F1")));
            caller.request().body(whole("清单")).post("/api/checklists").then().statusCode(403);
        }
    }

    @Test
    void the_list_is_narrowed_by_state_kind_and_origin() {
        var own = published(office);
        list("own=true&state=PUBLISHED&kind=PRIMARY")
                .body("items.id", hasItem(own), "items.regionId", everyItem(is(1652)));
        list("own=false").body("items.id", not(hasItem(own)), "items.id", hasItem(shipped("F1")));
        list("kind=KINDERGARTEN&sort=TITLE").body("items.id", not(hasItem(own)), "items.id", hasItem(shipped("F2")));
        list("state=DRAFT").body("items.id", not(hasItem(own)));
    }

    @Test
    void a_school_is_inspected_by_the_nearest_divisions_own_first() {
        var own = published(office);
        var school = Given.school(Caller.CHENGYANG);
        List<String> ids = office.request()
                .get("/api/schools/{id}/checklists", school)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(ids).contains(own).endsWith(shipped("F1"), shipped("T9")).doesNotContain(shipped("F2"));
    }

    @Test
    void a_list_is_one_statement_whatever_it_holds() {
        published(office);
        assertThat(Statements.of(
                        sessions,
                        () -> office.request().get("/api/checklists").then().statusCode(200)))
                .isOne();
    }

    @Test
    void a_record_keeps_the_edition_it_was_begun_with() {
        var scene = Scene.in(Caller.CHENGYANG);
        var edition = published(office);
        var id = UUID.randomUUID();
        var body = answered(scene, edition, Map.of("itemId", itemId, "verdict", "YES"));
        scene.put(id, body).statusCode(200).body("editionId", is(edition), "answers.verdict", contains("YES"));
        scene.put(id, body).statusCode(200).body("version", is(0));
        step(office, edition, "retirement", 1).statusCode(200);
        body.put("version", 0);
        body.put("remarks", "补记");
        scene.put(id, body).statusCode(200).body("version", is(1));
        scene.submit(id, 1).statusCode(200).body("editionId", is(edition), "answers", hasSize(1));
        scene.principal().request().get("/api/checklists/{id}", edition).then().statusCode(200);
        scene.put(UUID.randomUUID(), body(scene, edition))
                .statusCode(422)
                .body("code", is("inspection.checklist-unfit"));
    }

    @Test
    void a_record_answers_what_its_checklist_asks() {
        var scene = Scene.in(Caller.CHENGYANG);
        var edition = published(office);
        refused(scene, "checklist.answer-unknown", answered(scene, edition, Map.of("itemId", UUID.randomUUID())));
        refused(
                scene,
                "inspection.problem-unknown",
                answered(scene, edition, Map.of("itemId", itemId, "verdict", "NO", "problemId", UUID.randomUUID())));
        var none = answered(scene, edition, Map.of("itemId", itemId));
        none.remove("editionId");
        refused(scene, "inspection.answers-without-checklist", none);
        refused(scene, "inspection.checklist-unfit", body(scene, shipped("F2")));
        scene.put(UUID.randomUUID(), body(scene, draft(office))).statusCode(404);
    }

    @Test
    void a_no_is_submitted_with_its_evidence() {
        var scene = Scene.in(Caller.CHENGYANG);
        var edition = published(office);
        var id = UUID.randomUUID();
        scene.put(id, answered(scene, edition, Map.of("itemId", itemId, "verdict", "NO")))
                .statusCode(200);
        scene.submit(id, 0)
                .statusCode(422)
                .body("code", is("checklist.evidence-missing"), "facts.reason", is("现场状况是核查的依据"));
        var told = answered(scene, edition, Map.of("itemId", itemId, "verdict", "NO", "note", "照片已存督导室"));
        told.put("version", 0);
        scene.put(id, told).statusCode(200);
        scene.submit(id, 1).statusCode(200).body("answers[0].note", is("照片已存督导室"));
    }

    private static void refused(Scene scene, String code, Map<String, Object> body) {
        scene.put(UUID.randomUUID(), body).statusCode(422).body("code", is(code));
    }

    private static Map<String, Object> body(Scene scene, String edition) {
        var body = new HashMap<>(scene.visit());
        body.put("editionId", edition);
        return body;
    }

    private static Map<String, Object> answered(Scene scene, String edition, Map<String, Object> answer) {
        var body = body(scene, edition);
        body.put("answers", List.of(answer));
        return body;
    }

    private Map<String, Object> whole(String title) {
        var item = new HashMap<String, Object>(
                Map.of("id", itemId, "text", "消防通道畅通", "answer", "YES_NO", "options", List.of(), "critical", false));
        item.put("phrases", List.of("消防通道堆放杂物"));
        item.put("evidence", Map.of("evidence", "PHOTO", "occasion", "NO", "reason", "现场状况是核查的依据"));
        var matter = Map.of("id", UUID.randomUUID(), "item", 6, "title", "校园安全", "items", List.of(item));
        return content(title, List.of(matter));
    }

    private static Map<String, Object> content(String title, List<?> matters) {
        return new HashMap<>(Map.of("title", title, "kinds", List.of("PRIMARY"), "matters", new ArrayList<>(matters)));
    }

    private static String draft(Caller caller) {
        return caller.request()
                .body(content("开学检查", List.of()))
                .post("/api/checklists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String published(Caller caller) {
        String id = caller.request()
                .body(whole("开学检查"))
                .post("/api/checklists")
                .then()
                .statusCode(201)
                .body("edition", is(1), "actions", contains("CHANGE", "PUBLISH", "DISCARD"))
                .extract()
                .path("id");
        step(caller, id, "publication", 0).statusCode(200);
        return id;
    }

    private ValidatableResponse change(String id, int version, Map<String, Object> content) {
        content.put("version", version);
        return office.request().body(content).put("/api/checklists/{id}", id).then();
    }

    private static ValidatableResponse step(Caller caller, String id, String step, int version) {
        return caller.request()
                .body(Map.of("version", version))
                .post("/api/checklists/{id}/" + step, id)
                .then();
    }

    private ValidatableResponse revise(Caller caller, String id) {
        var wanted = whole("开学检查");
        wanted.put("revisedId", id);
        return caller.request().body(wanted).post("/api/checklists").then();
    }

    private static ValidatableResponse view(Caller caller, String id) {
        return caller.request().get("/api/checklists/{id}", id).then().statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return office.request().get("/api/checklists?limit=200&" + query).then().statusCode(200);
    }

    private static String shipped(String code) {
        return Sql.texts("select md5('%s')::uuid::text".formatted(code)).getFirst();
    }
}
