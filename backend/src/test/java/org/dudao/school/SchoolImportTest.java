package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.document.Sheet;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolImportTest {

    @Inject
    EntityManager entities;

    private final ImportDesk desk = ImportDesk.of(Caller.LAOSHAN);
    private final Caller office = desk.office();
    private final String mark = desk.mark();

    @Test
    void the_real_list_of_a_county_is_added_and_the_second_time_nothing_is_left_to_do() throws IOException {
        var chengyang = Caller.office(Caller.CHENGYANG);
        var list = bytes("/schools-370214.csv");
        var checked = ImportDesk.csv(chengyang, list)
                .statusCode(201)
                .body("total", is(92), "added", is(92), "wrong", is(0), "unchanged", is(0), "blank", is(0))
                .body("state", is("CHECKED"), "actions", contains("COMMIT"));
        var before = Sql.number("select count(*) from school where region_id = ?", Caller.CHENGYANG);
        var id = ImportDesk.id(checked);
        checked.header("Location", endsWith("/api/school-imports/" + id));
        assertThat(Sql.number("select count(*) from school where code = '5605'"))
                .isZero();

        ImportDesk.commit(chengyang, id, 0)
                .statusCode(200)
                .body("state", is("COMMITTED"), "version", is(1), "actions", contains("UNDO"))
                .body("committedAt", is("2026-11-02T01:00:00Z"));
        assertThat(Sql.number("select count(*) from school where region_id = ?", Caller.CHENGYANG))
                .isEqualTo(before + 92);
        chengyang
                .request()
                .get("/api/schools?q=青岛市城阳区流亭街道中心幼儿园")
                .then()
                .body("items.code", contains("5610"), "items.township", contains("流亭街道"));
        ImportDesk.commit(chengyang, id, 1).statusCode(409).body("code", is("school-import.committed"));

        var again = ImportDesk.csv(chengyang, list)
                .statusCode(201)
                .body("added", is(0), "unchanged", is(92), "wrong", is(0), "actions", empty());
        ImportDesk.commit(chengyang, ImportDesk.id(again), 0)
                .statusCode(422)
                .body("code", is("school-import.nothing-to-do"));
    }

    @Test
    void a_changed_row_says_what_was_and_what_will_be_and_an_empty_cell_changes_nothing() {
        desk.add(desk.row(1, "一小", "小学", "公办", "1200"), desk.row(2, "二小", "小学", "公办", "300"));
        var id = ImportDesk.id(desk.check(desk.row(1, "第一小学", "小学", "民办", ""), desk.row(2, "二小", "小学", "公办", "300"))
                .body("changed", is(1), "unchanged", is(1)));
        desk.rows(id, "verdict=CHANGED")
                .body("items.line", contains(2))
                .body("items[0].changes.column", contains("学校名称", "办学性质"))
                .body("items[0].changes.before", contains("一小", "公办"))
                .body("items[0].changes.after", contains("第一小学", "民办"));
        ImportDesk.commit(office, id, 0).statusCode(200);
        office.request()
                .get("/api/schools?q=" + mark + "1")
                .then()
                .body("items[0].name", is("第一小学"), "items[0].enrolment", is(1200), "items[0].ownership", is("PRIVATE"));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_can_be_written_until_all_are_right() {
        var id = ImportDesk.id(desk.check(
                        desk.row(1, "一小", "大学", "公办", ""),
                        mark + "2,,小学,火星街道,370214,公立,12.5",
                        desk.row(1, "三小", "小学", "民办", "-1"))
                .body("added", is(0), "wrong", is(3), "actions", empty()));
        desk.rows(id, "verdict=WRONG")
                .body("items", hasSize(3))
                .body("items[0].errors.cell", contains("C2", "A2"))
                .body("items[0].errors.code", contains("kind-unknown", "code-doubled"))
                .body("items[0].errors[0].message", containsString("大学"))
                .body("items[0].errors[1].message", containsString("第 4 行"))
                .body("items[1].errors.cell", contains("B3", "F3", "D3", "E3", "G3"))
                .body("items[1].errors.column", contains("学校名称", "办学性质", "所属街道", "行政区划代码", "在校生数"))
                .body("items[2].errors.code", contains("not-a-number", "code-doubled"));
        office.request()
                .header("Accept-Language", "en")
                .get("/api/school-imports/" + id + "/rows?verdict=WRONG")
                .then()
                .body("items[0].errors[1].message", is("This repeats row 4."));
        ImportDesk.commit(office, id, 0)
                .statusCode(422)
                .body("code", is("school-import.wrong-rows"), "facts.wrong", is(3));
        assertThat(Sql.number("select count(*) from school where code like ?", mark + "%"))
                .isZero();
    }

    @Test
    void a_list_that_the_register_has_overtaken_must_be_checked_again() {
        desk.add(desk.row(1, "一小", "小学", "公办", ""));
        var id = ImportDesk.id(desk.check(desk.row(1, "新一小", "小学", "公办", ""), desk.row(2, "二小", "小学", "公办", "")));
        desk.add(desk.row(2, "二小", "小学", "公办", ""));
        ImportDesk.commit(office, id, 0)
                .statusCode(409)
                .body("code", is("school-import.outdated"), "facts.line", is(3));
        assertThat(Sql.number("select count(*) from school where name = '新一小'")).isZero();
    }

    @Test
    void a_closed_school_cannot_come_back_by_an_import() {
        desk.add(desk.row(1, "一小", "小学", "公办", ""));
        Sql.run("update school set state = 'CLOSED', closed_on = '2026-11-01' where code = ?", mark + "1");
        desk.rows(ImportDesk.id(desk.check(desk.row(1, "一小", "小学", "公办", "")).body("wrong", is(1))), "limit=9")
                .body("items[0].errors.code", contains("school-closed"));
    }

    @Test
    void twenty_thousand_rows_are_checked_and_written_and_more_than_fifty_thousand_are_too_many() {
        var county = Caller.office(1649);
        var lines = IntStream.range(0, 20_000)
                .mapToObj(i -> desk.row(i, "第%d小学".formatted(i), "小学", "公办", "600"))
                .collect(Collectors.joining("\n", ImportDesk.HEADINGS + "\n", "\n"));
        var id = ImportDesk.id(ImportDesk.csv(county, lines.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("added", is(20_000)));
        ImportDesk.commit(county, id, 0).statusCode(200);
        ImportDesk.csv(
                        county,
                        (ImportDesk.HEADINGS + "\n"
                                        + (desk.row(1, "多", "小学", "公办", "") + "\n").repeat(Sheet.MOST_ROWS + 1))
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("sheet.too-many-rows"));
        Sql.run("delete from school_import where region_id = 1649");
        Sql.run("delete from school where region_id = 1649");
    }

    @Test
    void a_long_list_is_compared_with_as_many_queries_as_a_short_one() {
        desk.add(desk.row(0, "校", "小学", "公办", ""));
        var one = queries(desk.row(1, "校", "小学", "公办", ""));
        var hundred = queries(IntStream.range(0, 100)
                .mapToObj(i -> desk.row(i, "校", "小学", "公办", ""))
                .toArray(String[]::new));
        assertThat(hundred).isEqualTo(one);
    }

    private long queries(String... rows) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        desk.check(rows);
        return statistics.getQueryExecutionCount();
    }

    @Test
    void rows_are_read_page_by_page_in_the_order_of_the_list() {
        var id = ImportDesk.id(desk.check(IntStream.range(0, 7)
                .mapToObj(i -> desk.row(i, "校" + i, "小学", "公办", ""))
                .toArray(String[]::new)));
        var seen = new ArrayList<Integer>();
        String cursor = null;
        do {
            var page = office.request()
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/api/school-imports/" + id + "/rows?limit=3")
                    .jsonPath();
            seen.addAll(page.getList("items.line"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void a_repeated_upload_with_the_same_key_is_one_check() {
        var key = UUID.randomUUID().toString();
        var list = (ImportDesk.HEADINGS + "\n" + desk.row(1, "一小", "小学", "公办", "")).getBytes(StandardCharsets.UTF_8);
        var answers = List.of(1, 2).stream()
                .map(i -> office.request()
                        .header("Idempotency-Key", key)
                        .contentType("text/csv")
                        .body(list)
                        .post("/api/school-imports?fileName=a.csv"))
                .toList();
        assertThat(answers.get(0).statusCode()).isEqualTo(201);
        assertThat(answers.get(1).statusCode()).isEqualTo(201);
        assertThat(answers.get(1).jsonPath().getMap(""))
                .isEqualTo(answers.get(0).jsonPath().getMap(""));
    }

    @Test
    void only_the_office_that_uploaded_a_list_sees_and_writes_it() {
        var id = ImportDesk.id(desk.check(desk.row(1, "一小", "小学", "公办", "")));
        var next = Caller.office(Caller.CHENGYANG);
        next.request().get("/api/school-imports/" + id).then().statusCode(404);
        next.request().get("/api/school-imports/" + id + "/rows").then().statusCode(404);
        next.request()
                .accept("*/*")
                .get("/api/school-imports/" + id + "/error-workbook")
                .then()
                .statusCode(404);
        ImportDesk.commit(next, id, 0).statusCode(404);
        var above = Caller.office(Caller.QINGDAO);
        above.request().get("/api/school-imports/" + id).then().statusCode(200).body("actions", empty());
        ImportDesk.commit(above, id, 0).statusCode(403).body("code", is("read-only"));
        for (var caller : List.of(
                Caller.school(Caller.LAOSHAN, Given.school(Caller.LAOSHAN)),
                Caller.inspector(Caller.LAOSHAN, Given.inspector(Caller.LAOSHAN)))) {
            ImportDesk.csv(caller, ImportDesk.HEADINGS.getBytes(StandardCharsets.UTF_8))
                    .statusCode(403);
            caller.request().get("/api/school-imports/" + id).then().statusCode(403);
            caller.request()
                    .accept("*/*")
                    .get("/api/school-import-template")
                    .then()
                    .statusCode(403);
        }
        ImportDesk.commit(office, id, 7).statusCode(409).body("code", is("stale"));
        office.request().get("/api/school-imports/" + id).then().body("state", equalTo("CHECKED"));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = SchoolImportTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
