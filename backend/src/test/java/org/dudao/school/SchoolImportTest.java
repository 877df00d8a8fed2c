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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String HEADINGS = "学校代码,学校名称,办学类型,所属街道,行政区划代码,办学性质,在校生数";

    private final Caller office = Caller.office(Caller.LAOSHAN);
    /** A letter first, because hexadecimal digits alone may read as a number such as 12e4. */
    private final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_real_list_of_a_county_is_added_and_the_second_time_nothing_is_left_to_do() throws IOException {
        var chengyang = Caller.office(Caller.CHENGYANG);
        var list = bytes("/schools-370214.csv");
        var checked = csv(chengyang, list)
                .statusCode(201)
                .body("total", is(92), "added", is(92), "wrong", is(0), "unchanged", is(0), "blank", is(0))
                .body("state", is("CHECKED"), "actions", contains("COMMIT"));
        var before = Sql.number("select count(*) from school where region_id = ?", Caller.CHENGYANG);
        var id = id(checked);
        checked.header("Location", endsWith("/api/school-imports/" + id));
        assertThat(Sql.number("select count(*) from school where code = '5605'"))
                .isZero();

        commit(chengyang, id, 0)
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
        commit(chengyang, id, 1).statusCode(409).body("code", is("school-import.committed"));

        var again = csv(chengyang, list)
                .statusCode(201)
                .body("added", is(0), "unchanged", is(92), "wrong", is(0), "actions", empty());
        commit(chengyang, id(again), 0).statusCode(422).body("code", is("school-import.nothing-to-do"));
    }

    @Test
    void a_changed_row_says_what_was_and_what_will_be_and_an_empty_cell_changes_nothing() {
        add(row(1, "一小", "小学", "公办", "1200"), row(2, "二小", "小学", "公办", "300"));
        var id = id(check(row(1, "第一小学", "小学", "民办", ""), row(2, "二小", "小学", "公办", "300"))
                .body("changed", is(1), "unchanged", is(1)));
        rows(id, "verdict=CHANGED")
                .body("items.line", contains(2))
                .body("items[0].changes.column", contains("学校名称", "办学性质"))
                .body("items[0].changes.before", contains("一小", "公办"))
                .body("items[0].changes.after", contains("第一小学", "民办"));
        commit(office, id, 0).statusCode(200);
        office.request()
                .get("/api/schools?q=" + mark + "1")
                .then()
                .body("items[0].name", is("第一小学"), "items[0].enrolment", is(1200), "items[0].ownership", is("PRIVATE"));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_can_be_written_until_all_are_right() {
        var id = id(
                check(row(1, "一小", "大学", "公办", ""), mark + "2,,小学,火星街道,370214,公立,12.5", row(1, "三小", "小学", "民办", "-1"))
                        .body("added", is(0), "wrong", is(3), "actions", empty()));
        rows(id, "verdict=WRONG")
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
        commit(office, id, 0).statusCode(422).body("code", is("school-import.wrong-rows"), "facts.wrong", is(3));
        assertThat(Sql.number("select count(*) from school where code like ?", mark + "%"))
                .isZero();
    }

    @Test
    void a_list_that_the_register_has_overtaken_must_be_checked_again() {
        add(row(1, "一小", "小学", "公办", ""));
        var id = id(check(row(1, "新一小", "小学", "公办", ""), row(2, "二小", "小学", "公办", "")));
        add(row(2, "二小", "小学", "公办", ""));
        commit(office, id, 0).statusCode(409).body("code", is("school-import.outdated"), "facts.line", is(3));
        assertThat(Sql.number("select count(*) from school where name = '新一小'")).isZero();
    }

    @Test
    void a_closed_school_cannot_come_back_by_an_import() {
        add(row(1, "一小", "小学", "公办", ""));
        Sql.run("update school set state = 'CLOSED', closed_on = '2026-11-01' where code = ?", mark + "1");
        rows(id(check(row(1, "一小", "小学", "公办", "")).body("wrong", is(1))), "limit=9")
                .body("items[0].errors.code", contains("school-closed"));
    }

    @Test
    void a_code_keeps_its_leading_zeros_and_scientific_notation_is_refused() {
        add("00" + row(1, "一小", "小学", "公办", ""));
        office.request().get("/api/schools?q=00" + mark).then().body("items.code", contains("00" + mark + "1"));
        rows(id(check("1.23E+17,一小,小学,,,公办,")), "limit=9").body("items[0].errors.code", contains("scientific"));
    }

    @Test
    void excel_in_chinese_writes_gb18030_and_others_write_semicolons_marks_and_line_breaks() {
        var list = HEADINGS + "\n" + row(1, "一小", "小学", "公办", "");
        csv(office, list.getBytes(Charset.forName("GB18030"))).statusCode(201).body("added", is(1));
        csv(office, ("\uFEFF" + list.replace(',', ';').replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("added", is(1));
        var quoted = id(check("\"" + mark + "1\",\"第一\n小学\",小学,,,公办,", "", ",,,,,,", " ,　,,,,,\u00A0")
                .body("total", is(1), "blank", is(3)));
        rows(quoted, "limit=9").body("items.name", contains("第一 小学"));
    }

    @Test
    void columns_may_stand_in_any_order_and_street_codes_name_the_street() {
        var code =
                office.request().get("/api/divisions?parent=370212").jsonPath().getString("items[0].code");
        var street =
                office.request().get("/api/divisions?parent=370212").jsonPath().getString("items[0].name");
        var list = "联系电话,在校生数,办学性质,行政区划代码,所属街道,办学类型,学校名称,学校代码\n0532-1,5,公办," + code + ",,小学,一小," + mark + "1";
        var id = id(csv(office, list.getBytes(StandardCharsets.UTF_8)).body("added", is(1)));
        commit(office, id, 0).statusCode(200);
        office.request().get("/api/schools?q=" + mark).then().body("items.township", contains(street));
    }

    @Test
    void headings_that_lack_come_twice_or_mean_nothing_are_named() {
        csv(office, "学校代码,学校名称,学校名称,备注,在校生数\n1,2,3,4,5".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("school-import.headings"))
                .body("facts.missing", is("办学类型、办学性质"))
                .body("facts.doubled", is("学校名称"))
                .body("facts.unknown", is("备注"))
                .body("title", containsString("备注"));
    }

    @Test
    void what_is_no_list_is_refused_in_words() {
        csv(office, HEADINGS.getBytes(StandardCharsets.UTF_8)).statusCode(422).body("code", is("school-import.empty"));
        csv(office, new byte[0]).statusCode(422).body("code", is("school-import.headings"));
        csv(office, (HEADINGS + "\n\"a\"b,c").getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("school-import.unreadable"));
        csv(office, new byte[20 * 1024 * 1024 + 1]).statusCode(413);
        office.request()
                .contentType("application/json")
                .body("{}")
                .post("/api/school-imports?fileName=a.json")
                .then()
                .statusCode(415);
        office.request()
                .contentType("text/csv")
                .body(HEADINGS)
                .post("/api/school-imports")
                .then()
                .statusCode(400);
    }

    @Test
    void twenty_thousand_rows_are_checked_and_written_and_more_than_fifty_thousand_are_too_many() {
        var county = Caller.office(1649);
        var lines = IntStream.range(0, 20_000)
                .mapToObj(i -> row(i, "第%d小学".formatted(i), "小学", "公办", "600"))
                .collect(Collectors.joining("\n", HEADINGS + "\n", "\n"));
        var id = id(csv(county, lines.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("added", is(20_000)));
        commit(county, id, 0).statusCode(200);
        csv(
                        county,
                        (HEADINGS + "\n" + (row(1, "多", "小学", "公办", "") + "\n").repeat(Sheet.MOST_ROWS + 1))
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("school-import.too-many-rows"));
        Sql.run("delete from school_import where region_id = 1649");
        Sql.run("delete from school where region_id = 1649");
    }

    @Test
    void a_long_list_is_compared_with_as_many_queries_as_a_short_one() {
        add(row(0, "校", "小学", "公办", ""));
        var one = queries(row(1, "校", "小学", "公办", ""));
        var hundred = queries(IntStream.range(0, 100)
                .mapToObj(i -> row(i, "校", "小学", "公办", ""))
                .toArray(String[]::new));
        assertThat(hundred).isEqualTo(one);
    }

    private long queries(String... rows) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        check(rows);
        return statistics.getQueryExecutionCount();
    }

    @Test
    void rows_are_read_page_by_page_in_the_order_of_the_list() {
        var id = id(check(IntStream.range(0, 7)
                .mapToObj(i -> row(i, "校" + i, "小学", "公办", ""))
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
        var list = (HEADINGS + "\n" + row(1, "一小", "小学", "公办", "")).getBytes(StandardCharsets.UTF_8);
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
        var id = id(check(row(1, "一小", "小学", "公办", "")));
        var next = Caller.office(Caller.CHENGYANG);
        next.request().get("/api/school-imports/" + id).then().statusCode(404);
        next.request().get("/api/school-imports/" + id + "/rows").then().statusCode(404);
        next.request()
                .accept("*/*")
                .get("/api/school-imports/" + id + "/error-workbook")
                .then()
                .statusCode(404);
        commit(next, id, 0).statusCode(404);
        var above = Caller.office(Caller.QINGDAO);
        above.request().get("/api/school-imports/" + id).then().statusCode(200).body("actions", empty());
        commit(above, id, 0).statusCode(403).body("code", is("read-only"));
        for (var caller : List.of(
                Caller.school(Caller.LAOSHAN, Given.school(Caller.LAOSHAN)),
                Caller.inspector(Caller.LAOSHAN, Given.inspector(Caller.LAOSHAN)))) {
            csv(caller, HEADINGS.getBytes(StandardCharsets.UTF_8)).statusCode(403);
            caller.request().get("/api/school-imports/" + id).then().statusCode(403);
            caller.request()
                    .accept("*/*")
                    .get("/api/school-import-template")
                    .then()
                    .statusCode(403);
        }
        commit(office, id, 7).statusCode(409).body("code", is("stale"));
        office.request().get("/api/school-imports/" + id).then().body("state", equalTo("CHECKED"));
    }

    private void add(String... rows) {
        commit(office, id(check(rows).body("wrong", is(0))), 0).statusCode(200);
    }

    private ValidatableResponse check(String... rows) {
        var list = HEADINGS + "\n" + String.join("\n", rows);
        return csv(office, list.getBytes(StandardCharsets.UTF_8)).statusCode(201);
    }

    private ValidatableResponse rows(String id, String query) {
        return office.request()
                .get("/api/school-imports/" + id + "/rows?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse csv(Caller caller, byte[] list) {
        return caller.request()
                .contentType("text/csv")
                .queryParam("fileName", "学校.csv")
                .body(list)
                .post("/api/school-imports")
                .then();
    }

    private static ValidatableResponse commit(Caller caller, String id, int version) {
        return caller.request()
                .body(Map.of("version", version))
                .post("/api/school-imports/" + id + "/commit")
                .then();
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().jsonPath().getString("id");
    }

    private String row(int number, String name, String kind, String ownership, String enrolment) {
        return mark + number + "," + name + "," + kind + ",,," + ownership + "," + enrolment;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = SchoolImportTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
