package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dudao.testing.Caller;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days for the visits of December 2026, asked for on 2 November. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class VisitDayTest {

    private final PlanScene scene = PlanScene.in(Caller.LAOSHAN, 6);

    private String december(List<Map<String, Object>> visits) {
        String id = scene.begin(scene.inspector(), PlanScene.month(2026, 12))
                .statusCode(201)
                .extract()
                .path("id");
        scene.visits(scene.inspector(), id, visits).statusCode(200);
        return id;
    }

    private Map<String, Object> visit(int school, String day, String half) {
        var visit = new HashMap<>(scene.visit(scene.schools().get(school), day));
        visit.put("half", half);
        return visit;
    }

    private static ValidatableResponse ask(Caller caller, String plan) {
        return caller.request().get("/api/plans/" + plan + "/visit-days").then();
    }

    private ValidatableResponse ask(String plan) {
        return ask(scene.inspector(), plan).statusCode(200);
    }

    @Test
    @DisplayName("C5-02 a visit on a day without school gets a school day")
    void visits_fall_on_school_days() {
        ask(december(List.of(visit(0, "2026-12-06", "MORNING"))))
                .body("present.offDays", is(1), "proposed.offDays", is(0), "moves", hasSize(1))
                .body("moves[0].cause", is("NO_SCHOOL_DAY"), "moves[0].from", is("2026-12-06"));
    }

    @Test
    void nobody_is_at_two_schools_at_once() {
        ask(december(List.of(visit(0, "2026-12-08", "MORNING"), visit(1, "2026-12-08", "WHOLE_DAY"))))
                .body("present.clashes", is(2), "proposed.clashes", is(0))
                .body("moves.cause", is(List.of("CLASH")));
    }

    @Test
    @DisplayName("001-25 two visits to a school get the days between them that are due")
    void a_school_gets_its_rest() {
        ask(december(List.of(visit(0, "2026-12-08", "MORNING"), visit(0, "2026-12-10", "MORNING"))))
                .body("present.tooClose", is(2), "proposed.tooClose", is(0));
    }

    @Test
    void visits_by_other_plans_keep_their_time() {
        var office = december(List.of());
        var other = scene.begin(
                        scene.clerk(), Map.of("kind", "OCCASIONAL", "year", 2026, "title", "临时督导" + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        scene.visits(scene.clerk(), other, List.of(visit(5, "2026-12-08", "WHOLE_DAY")))
                .statusCode(200);
        Sql.run("update planned_visit set binding = true where plan_id = ?", UUID.fromString(other));
        scene.visits(scene.inspector(), office, List.of(visit(0, "2026-12-08", "AFTERNOON")))
                .statusCode(200);
        ask(office).body("present.clashes", is(1), "proposed.clashes", is(0), "moves[0].cause", is("CLASH"));
    }

    @Test
    void schools_near_each_other_share_a_day() {
        Sql.run("update school set latitude = 36.1, longitude = 120.4 where id = any (?)", (Object)
                scene.schools().toArray(UUID[]::new));
        ask(december(List.of(visit(0, "2026-12-07", "MORNING"), visit(1, "2026-12-10", "MORNING"))))
                .body("present.daysOut", is(2), "proposed.daysOut", is(1), "moves.cause", is(List.of("FEWER_WAYS")));
    }

    @Test
    void what_is_well_is_left_alone_and_an_empty_plan_has_nothing_to_move() {
        ask(december(List.of(visit(0, "2026-12-08", "MORNING")))).body("moves", empty());
        var another = PlanScene.in(Caller.LAOSHAN, 1);
        String yearly = another.begin(another.clerk(), Map.of("kind", "OCCASIONAL", "year", 2026, "title", "临时"))
                .statusCode(201)
                .extract()
                .path("id");
        ask(another.clerk(), yearly).statusCode(200).body("moves", empty(), "present.daysOut", is(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("C5-02 001-25 a plan made by chance gets days that keep every rule, never with more days on the road")
    void a_random_month_is_put_in_order(long seed) {
        var random = new Random(seed);
        var visits = IntStream.range(0, 6)
                .mapToObj(school -> visit(
                        school,
                        LocalDate.of(2026, 12, 1).plusDays(random.nextInt(31)).toString(),
                        random.nextBoolean() ? "MORNING" : "AFTERNOON"))
                .toList();
        var plan = december(visits);
        var found = ask(plan).extract().jsonPath();
        assertThat(found.getInt("proposed.offDays")).isZero();
        assertThat(found.getInt("proposed.clashes")).isZero();
        assertThat(found.getInt("proposed.daysOut")).isLessThanOrEqualTo(found.getInt("present.daysOut"));
        taken(plan, visits, found);
        ask(plan).body("present.offDays", is(0), "present.clashes", is(0));
    }

    /** Writes the plan as it was proposed. */
    private void taken(String plan, List<Map<String, Object>> visits, JsonPath found) {
        var moved = new HashSet<String>();
        var after = visits.stream().map(HashMap::new).toList();
        for (Map<String, Object> move : found.getList("moves", Map.class)) {
            after.stream()
                    .filter(visit -> visit.get("id").toString().equals(move.get("visitId")))
                    .forEach(visit -> {
                        visit.put("plannedOn", move.get("to"));
                        visit.put("half", move.get("toHalf"));
                        moved.add(visit.get("id").toString());
                    });
        }
        assertThat(moved).hasSize(found.getList("moves").size());
        scene.visits(scene.inspector(), plan, List.copyOf(after)).statusCode(200);
    }
}
