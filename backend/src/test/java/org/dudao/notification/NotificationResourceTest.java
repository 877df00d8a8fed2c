package org.dudao.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.inspection.Scene;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.Statements;
import org.dudao.testing.TestClock;
import org.dudao.testing.TestServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class NotificationResourceTest {

    @Inject
    SessionFactory sessions;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private final Scene scene = Scene.in(Caller.CHENGYANG);

    @AfterEach
    void back_to_monday() {
        clock.reset();
    }

    @Test
    void everybody_is_told_their_own_part_in_their_own_language() {
        var id = scene.rectification();
        list(scene.principal(), "")
                .body("items.kind", contains("RECTIFICATION_ISSUED"), "items[0].subjectType", is("RECTIFICATION"))
                .body("items[0].subjectId", is(id.toString()), "items[0].schoolId", is(text(scene.schoolId())))
                .body("items[0].words", endsWith("收到整改通知（一般问题）：“消防通道被杂物堵塞”。请签收，并于2026年11月23日前报送整改报告。"))
                .body("items[0].readAt", nullValue());
        scene.principal()
                .request()
                .header("Accept-Language", "en-GB")
                .get("/api/notifications")
                .then()
                .body("items[0].words", endsWith("Please sign for it and report by 23 November 2026."));
        list(scene.inspector(), "").body("items", empty());
        assertThat(told(scene.office(), id)).isZero();
    }

    @Test
    @DisplayName("C5-06 danger to life is told to the school and to the office at once")
    void danger_is_told_at_once() {
        var danger = Scene.problem("DANGER");
        scene.submitted(danger);
        list(scene.principal(), "").body("items.kind", containsInAnyOrder("DANGER_FOUND", "RECTIFICATION_ISSUED"));
        list(scene.office(), "?limit=1")
                .body("items.kind", contains("DANGER_FOUND"), "items[0].subjectType", is("FINDING"))
                .body("items[0].subjectId", is(danger.get("id").toString()))
                .body("items[0].words", endsWith("发现危及生命安全的问题，请立即处置：“消防通道被杂物堵塞”"));
    }

    @Test
    void a_report_reaches_those_who_were_there_and_whoever_answers_for_the_school_now() {
        var companion = Given.inspector(Caller.CHENGYANG);
        var companionCaller = Caller.inspector(Caller.CHENGYANG, companion);
        var problem = Scene.problem("ORDINARY");
        var visit = UUID.randomUUID();
        var body = scene.visit(problem);
        body.put("inspectorIds", List.of(scene.inspectorId(), companion));
        scene.put(visit, body).statusCode(200);
        scene.submit(visit, 0).statusCode(200);
        var successor = Given.inspector(Caller.CHENGYANG);
        Sql.run("delete from assignment where school_id = ?", scene.schoolId());
        Given.assigned(Caller.CHENGYANG, scene.schoolId(), successor);
        var successorCaller = Caller.inspector(Caller.CHENGYANG, successor);

        UUID id = UUID.fromString(scene.office()
                .request()
                .get("/api/findings/{id}", problem.get("id"))
                .then()
                .extract()
                .path("rectificationId"));
        scene.signed(id).statusCode(200);
        scene.reported(id).statusCode(200);
        for (var caller : List.of(scene.inspector(), companionCaller, successorCaller)) {
            list(caller, "").body("items.kind", contains("RECTIFICATION_REPORTED"));
        }
        assertThat(told(scene.principal(), id)).isOne();
    }

    @Test
    void each_round_is_told_once() {
        var id = scene.rectification();
        scene.signed(id);
        scene.reported(id);
        scene.returned(id, "2026-11-10").statusCode(200);
        scene.reported(id);
        scene.returned(id, "2026-11-11").statusCode(200);
        scene.reported(id);
        scene.accepted(id).statusCode(200);
        assertThat(Sql.number(
                        "select count(*) from notification where person_id = ? and kind = 'RECTIFICATION_RETURNED'",
                        scene.principal().person()))
                .isEqualTo(2);
        assertThat(told(scene.principal(), id)).isEqualTo(4);
        assertThat(told(scene.inspector(), id)).isEqualTo(3);
    }

    @Test
    void reading_marks_the_message_and_nothing_else() {
        scene.rectification();
        scene.rectification();
        unread(scene.principal(), 2);
        String first = list(scene.principal(), "?unread=true&limit=1").extract().path("items[0].id");
        unread(scene.principal(), 2);
        read(scene.principal(), first)
                .statusCode(200)
                .body("readAt", startsWith("2026-11-02"), "words", notNullValue());
        unread(scene.principal(), 1);
        clock.set(LocalDate.of(2026, 11, 4));
        read(scene.principal(), first).statusCode(200).body("readAt", startsWith("2026-11-02"));
        list(scene.principal(), "?unread=false").body("items.id", contains(first));
        scene.principal()
                .request()
                .post("/api/notifications/reading")
                .then()
                .statusCode(200)
                .body("unread", is(0));
        list(scene.principal(), "?unread=true").body("items", empty());
    }

    @Test
    void nobody_reads_another_persons_messages() throws SQLException {
        scene.rectification();
        String id = list(scene.principal(), "").extract().path("items[0].id");
        var colleague = Caller.school(Caller.CHENGYANG, scene.schoolId());
        for (var caller : List.of(
                colleague,
                scene.office(),
                scene.inspector(),
                Scene.in(Caller.LAOSHAN).principal())) {
            list(caller, "?unread=true&limit=200").body("items.id", not(hasItem(id)));
            read(caller, id).statusCode(404);
        }
        colleague.request().post("/api/notifications/reading").then().statusCode(200);
        unread(scene.principal(), 1);
        try (var connection = DriverManager.getConnection(database, "app_rt", "app_rt");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.regions', '1652', false), set_config('app.home', '1652', false),"
                    + " set_config('app.schools', '*', false), set_config('app.person', '" + colleague.person()
                    + "', false)");
            var found = statement.executeQuery("select count(*) from notification where id = '" + id + "'");
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void the_count_is_one_question_and_a_longer_list_no_more() {
        scene.rectification();
        statements("/api/notifications/count");
        assertThat(statements("/api/notifications/count")).isOne();
        assertThat(statements("/api/notifications")).isOne();
        scene.rectification();
        assertThat(statements("/api/notifications")).isOne();
    }

    @Test
    void lists_are_paged() {
        scene.rectification();
        clock.set(LocalDate.of(2026, 11, 3));
        var second = scene.rectification();
        String cursor = list(scene.principal(), "?limit=1")
                .body("items.subjectId", contains(second.toString()))
                .extract()
                .path("nextCursor");
        list(scene.principal(), "?limit=1&cursor=" + cursor)
                .body("items.kind", contains("RECTIFICATION_ISSUED"), "nextCursor", nullValue());
        scene.principal().request().get("/api/notifications?limit=0").then().statusCode(400);
    }

    private long statements(String path) {
        return Statements.of(
                sessions, () -> scene.principal().request().get(path).then().statusCode(200));
    }

    private static ValidatableResponse list(Caller caller, String query) {
        return caller.request().get("/api/notifications" + query).then().statusCode(200);
    }

    private static ValidatableResponse read(Caller caller, String id) {
        return caller.request().post("/api/notifications/{id}/reading", id).then();
    }

    private static void unread(Caller caller, int count) {
        caller.request().get("/api/notifications/count").then().statusCode(200).body("unread", is(count));
    }

    private static long told(Caller caller, UUID subject) {
        return Sql.number(
                "select count(*) from notification where person_id = ? and subject_id = ?", caller.person(), subject);
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
