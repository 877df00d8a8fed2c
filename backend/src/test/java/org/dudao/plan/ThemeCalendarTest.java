package org.dudao.plan;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
class ThemeCalendarTest {

    /** 淄博市 and 淄川区, where no other test plans. */
    private static final int ZIBO = 168;

    private static final int ZICHUAN = 1657;
    private static final int ZHANGDIAN = 1658;

    private static List<Map<String, Object>> months(String theme) {
        return new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Map.<String, Object>of("month", month, "matters", List.of(6), "theme", theme))
                .toList());
    }

    private static ValidatableResponse read(Caller caller) {
        return caller.request().get("/api/theme-calendars").then().statusCode(200);
    }

    private static ValidatableResponse write(Caller caller, String audience, Map<String, ?> body) {
        return caller.request()
                .body(body)
                .put("/api/theme-calendars/" + audience)
                .then();
    }

    @Test
    @DisplayName("F3 the themes are county over city over the ones that are shipped, and plans begin with them")
    void the_nearest_calendar_holds() {
        var city = Caller.office(ZIBO);
        var county = Caller.office(ZICHUAN);
        read(county)
                .body("items.audience", contains("SCHOOLS", "KINDERGARTENS"))
                .body("items[0].months", hasSize(12), "items[0].version", nullValue())
                .body("items[0].months[2].theme", is("食堂、食品、饮水及宿舍卫生情况"));
        write(city, "SCHOOLS", Map.of("months", months("市定主题")))
                .statusCode(200)
                .body("version", is(0), "regionName", is("淄博市"));
        read(county).body("items[0].months[2].theme", is("市定主题"), "items[0].version", nullValue());
        write(county, "SCHOOLS", Map.of("months", months("县定主题"))).statusCode(200);
        read(county).body("items[0].months[2].theme", is("县定主题"), "items[0].regionName", is("淄川区"));
        read(Caller.office(ZHANGDIAN)).body("items[0].months[2].theme", is("市定主题"));
        var scene = PlanScene.in(ZICHUAN, 1);
        scene.begin(scene.inspector(), PlanScene.month(2026, 12))
                .statusCode(201)
                .body("content.tasks.theme", hasItems("县定主题"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var office = Caller.office(1659);
        write(office, "KINDERGARTENS", Map.of("months", months("园所安全"), "version", 4))
                .statusCode(409)
                .body("code", is("stale"));
        write(office, "KINDERGARTENS", Map.of("months", months("园所安全"))).statusCode(200);
        write(office, "KINDERGARTENS", Map.of("months", months("食品卫生")))
                .statusCode(409)
                .body("code", is("stale"));
        write(office, "KINDERGARTENS", Map.of("months", months("食品卫生"), "version", 0))
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    @DisplayName("two that write the first calendar of a division at once: one is kept, the other is told")
    void two_first_ones_at_once() throws Exception {
        var office = Caller.office(1661);
        try (var both = Executors.newVirtualThreadPerTaskExecutor();
                var busy = DriverManager.getConnection(System.getProperty("dudao.test.superuser-url"))) {
            busy.setAutoCommit(false);
            try (var lock = busy.prepareStatement("lock table theme_calendar in share row exclusive mode")) {
                lock.execute();
            }
            var answers = List.of("甲", "乙").stream()
                    .map(theme -> supplyAsync(
                            () -> write(office, "SCHOOLS", Map.of("months", months(theme)))
                                    .extract(),
                            both))
                    .toList();
            while (Sql.number(
                                    "select count(*) from pg_locks where not granted and locktype in ('advisory', 'relation')")
                            < 2
                    && answers.stream().noneMatch(CompletableFuture::isDone)) {
                Thread.onSpinWait();
            }
            busy.commit();
            assertThat(answers.stream().map(CompletableFuture::join).map(ExtractableResponse::statusCode))
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(answers.stream().map(answer -> answer.join().path("code")))
                    .contains("stale");
        }
    }

    @Test
    void each_month_has_one_line_and_there_is_no_calendar_for_both() {
        var office = Caller.office(1660);
        var twice = months("主题");
        twice.set(11, new HashMap<>(twice.getFirst()));
        write(office, "SCHOOLS", Map.of("months", twice)).statusCode(422).body("code", is("plan.theme-months"));
        write(office, "ALL", Map.of("months", months("主题"))).statusCode(404);
        var inspector = Caller.inspector(1660, Given.inspector(1660));
        read(inspector).body("items", hasSize(2));
        write(inspector, "SCHOOLS", Map.of("months", months("主题"))).statusCode(403);
    }
}
