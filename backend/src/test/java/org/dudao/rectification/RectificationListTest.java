package org.dudao.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Statements;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees which rectifications, and how they are listed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RectificationListTest {

    @Inject
    SessionFactory sessions;

    @Inject
    TestClock clock;

    private final Scene scene = Scene.in(Caller.CHENGYANG);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    void out_of_scope_is_as_good_as_absent() {
        var id = scene.rectification();
        var elsewhere = Scene.in(Caller.CHENGYANG);
        var neighbour = Scene.in(Caller.LAOSHAN);
        for (var caller : List.of(elsewhere.principal(), elsewhere.inspector(), neighbour.office())) {
            caller.request().get("/api/rectifications/{id}", id).then().statusCode(404);
            list(caller, "").body("items", empty());
        }
        for (var caller : List.of(elsewhere.inspector(), neighbour.office())) {
            caller.request()
                    .body(Map.of("version", 0))
                    .post("/api/rectifications/{id}/acceptance", id)
                    .then()
                    .statusCode(404);
        }
        elsewhere
                .principal()
                .request()
                .body(Map.of("version", 0))
                .post("/api/rectifications/{id}/receipt", id)
                .then()
                .statusCode(404);
    }

    @Test
    void the_city_reads_what_the_county_decides() {
        var city = Caller.office(Caller.QINGDAO);
        var id = scene.rectification();
        scene.signed(id);
        scene.reported(id);
        read(city, id).body("actions", empty());
        refused(Scene.act(city, id, "acceptance", Map.of()), 403, "read-only");
    }

    @Test
    void lists_are_filtered_sorted_and_paged() {
        var ordinary = scene.rectification();
        var severe = scene.rectification(Scene.problem("SEVERE"));
        var done = scene.rectification(Scene.problem("DANGER"));
        scene.signed(done);
        scene.reported(done);
        scene.accepted(done).statusCode(200);
        list(scene.inspector(), "").body("items.id", contains(text(done), text(severe), text(ordinary)));
        list(scene.inspector(), "?open=true")
                .body("items.id", contains(text(severe), text(ordinary)), "items.daysLeft", contains(5, 15));
        list(scene.inspector(), "?open=false").body("items.id", contains(text(done)), "items.round", contains(1));
        list(scene.inspector(), "?state=ACCEPTED").body("items.id", contains(text(done)));
        list(scene.inspector(), "?grade=SEVERE").body("items.id", contains(text(severe)));
        list(scene.office(), "?sort=NEWEST&open=true&schoolId=" + scene.schoolId())
                .body("items.id", contains(text(severe), text(ordinary)));
        String cursor = list(scene.inspector(), "?limit=2").extract().path("nextCursor");
        list(scene.inspector(), "?limit=2&cursor=" + cursor)
                .body("items.id", contains(text(ordinary)), "nextCursor", nullValue());

        clock.set(LocalDate.of(2026, 11, 11));
        list(scene.inspector(), "?overdue=true")
                .body("items.id", contains(text(severe)), "items.overdue", contains(true))
                .body("items.daysLeft", contains(-2));
        list(scene.inspector(), "?overdue=false").body("items.id", contains(text(done), text(ordinary)));
    }

    @Test
    void a_longer_list_asks_the_database_no_more_often() {
        scene.rectification();
        var one = statements();
        scene.rectification();
        scene.rectification();
        assertThat(statements()).isEqualTo(one).isOne();
    }

    private long statements() {
        return Statements.of(sessions, () -> list(scene.inspector(), ""));
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", is(code), "title", notNullValue());
    }

    private static ValidatableResponse read(Caller caller, UUID id) {
        return caller.request().get("/api/rectifications/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse list(Caller caller, String query) {
        return caller.request().get("/api/rectifications" + query).then().statusCode(200);
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
