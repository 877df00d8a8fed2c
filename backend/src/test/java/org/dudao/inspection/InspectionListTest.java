package org.dudao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Statements;
import org.dudao.testing.TestServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Who sees which visits, and how they are listed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InspectionListTest {

    @Inject
    SessionFactory sessions;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private final Scene scene = Scene.in(Caller.CHENGYANG);
    private final UUID id = UUID.randomUUID();

    @Test
    void a_draft_is_seen_by_its_author_only() {
        scene.put(id, scene.visit()).statusCode(200);
        read(scene.office()).statusCode(404);
        read(scene.principal()).statusCode(404);
        list(scene.office()).body("items", empty());
        list(scene.inspector()).body("items.id", contains(id.toString()));
        scene.submit(id, 0).statusCode(200);
        read(scene.office()).statusCode(200).body("actions", contains("EXAMINE", "ACCEPT", "SEND_BACK"));
        read(scene.principal()).statusCode(200).body("actions", empty());
        list(scene.office()).body("items.id", contains(id.toString()));
    }

    @Test
    void nobody_else_can_take_over_a_draft() {
        scene.put(id, scene.visit()).statusCode(200);
        var colleague = new Scene(
                scene.schoolId(),
                scene.inspectorId(),
                Caller.inspector(Caller.CHENGYANG, scene.inspectorId()),
                scene.principal(),
                scene.office());
        colleague.put(id, colleague.visit()).statusCode(409).body("code", is("inspection.taken"));
        colleague.submit(id, 0).statusCode(404);
        scene.submit(id, 0).statusCode(200);
        var other = colleague.visit();
        other.put("remarks", "不是我写的");
        other.put("version", 1);
        colleague.put(id, other).statusCode(403).body("code", is("inspection.not-author"));
        colleague.submit(id, 1).statusCode(403).body("code", is("inspection.not-author"));
    }

    @Test
    void out_of_scope_is_as_good_as_absent() {
        scene.put(id, scene.visit()).statusCode(200);
        scene.submit(id, 0).statusCode(200);
        var elsewhere = Scene.in(Caller.CHENGYANG);
        var neighbour = Scene.in(Caller.LAOSHAN);
        for (var caller : List.of(elsewhere.principal(), elsewhere.inspector(), neighbour.office())) {
            read(caller).statusCode(404);
            list(caller).body("items", empty());
        }
        read(Caller.office(Caller.QINGDAO)).statusCode(200).body("actions", empty());
        read(Caller.unplaced()).statusCode(403).body("code", is("not-placed"));
    }

    @Test
    void lists_are_filtered_sorted_and_paged() {
        var first = UUID.randomUUID();
        scene.put(first, on("2026-10-12")).statusCode(200);
        scene.put(id, scene.visit(Scene.problem("MINOR"))).statusCode(200);
        list(scene.inspector())
                .body("items.id", contains(id.toString(), first.toString()))
                .body(
                        "items[0].inspectorNames",
                        hasSize(1),
                        "items[0].problems",
                        is(1),
                        "items[0].matters",
                        contains(6));
        get("?sort=OLDEST").body("items.id", contains(first.toString(), id.toString()));
        get("?until=2026-10-31").body("items.id", contains(first.toString()));
        get("?from=2026-11-01&schoolId=" + scene.schoolId()).body("items.id", contains(id.toString()));
        get("?schoolId=" + UUID.randomUUID()).body("items", empty());
        get("?state=SUBMITTED").body("items", empty());
        String cursor = get("?limit=1").extract().path("nextCursor");
        get("?limit=1&cursor=" + cursor).body("items.id", contains(first.toString()), "nextCursor", nullValue());
        scene.inspector().request().get("/api/inspections?limit=201").then().statusCode(400);
        scene.inspector().request().get("/api/inspections?sort=state").then().statusCode(400);
    }

    @Test
    void a_longer_list_asks_the_database_no_more_often() {
        scene.put(id, scene.visit()).statusCode(200);
        var one = statements();
        scene.put(UUID.randomUUID(), scene.visit()).statusCode(200);
        scene.put(UUID.randomUUID(), scene.visit()).statusCode(200);
        assertThat(statements()).isEqualTo(one).isEqualTo(2);
    }

    @Test
    void the_database_itself_shows_a_draft_to_its_author_only() throws SQLException {
        scene.put(id, scene.visit()).statusCode(200);
        assertThat(seenBy(scene.inspector().person())).isOne();
        assertThat(seenBy(scene.office().person())).isZero();
        scene.submit(id, 0).statusCode(200);
        assertThat(seenBy(scene.office().person())).isOne();
    }

    private int seenBy(UUID person) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "app_rt", "app_rt");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.regions', '1652', false), set_config('app.home', '1652', false),"
                    + " set_config('app.schools', '*', false), set_config('app.person', '" + person + "', false)");
            var found = statement.executeQuery("select count(*) from inspection where id = '" + id + "'");
            found.next();
            return found.getInt(1);
        }
    }

    private Map<String, Object> on(String day) {
        var body = scene.visit();
        body.put("visitedOn", day);
        return body;
    }

    private long statements() {
        return Statements.of(sessions, () -> list(scene.inspector()));
    }

    private ValidatableResponse read(Caller caller) {
        return caller.request().get("/api/inspections/{id}", id).then();
    }

    private ValidatableResponse list(Caller caller) {
        return caller.request()
                .get("/api/inspections?schoolId={school}", scene.schoolId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse get(String query) {
        return scene.inspector()
                .request()
                .get("/api/inspections" + query)
                .then()
                .statusCode(200);
    }
}
