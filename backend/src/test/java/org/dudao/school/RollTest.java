package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of schools, contacts and yearly attributes: in, out, and taken back. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RollTest {

    private static final int COUNTY = 1651;
    private static final String SCHOOLS = "学校代码,学校名称,办学类型,办学性质,在校生数,所在地城乡类型,建校日期,经度\n";
    private static final String CONTACTS = "学校代码,姓名,角色,职级,任职日期,联系电话,离任日期\n";
    private static final String YEARS = "学校代码,学年,在校生数,在校女生数,教学班数\n";

    private final Caller office = Caller.office(COUNTY);
    private final String code = "R" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void contacts_come_in_by_a_list_and_a_new_liaison_takes_over() {
        school();
        write("CONTACTS", CONTACTS + code + ",前任,督导信息员,中层干部,2025-09-01,0532-1,\n");
        var second = checked(
                "CONTACTS",
                CONTACTS + code + ",前任,督导信息员,中层干部,2025/9/1,0532-2,\n" + code + ",后任,督导信息员,教职工,2026年9月1日,,\n");
        rows(second).body("items.verdict", contains("CHANGED", "ADDED")).body("items[0].changes[0].column", is("联系电话"));
        step(second, "commit", 0).statusCode(200);
        contacts()
                .body("contacts.name", contains("后任", "前任"))
                .body("contacts[1].until", is("2026-08-31"), "contacts[1].phone", is("0532-2"));
    }

    @Test
    void what_a_list_of_contacts_has_wrong_is_said_cell_by_cell() {
        school();
        var id = checked(
                "CONTACTS",
                CONTACTS + "NO-SUCH,甲,督导信息员,中层干部,2025-09-01,,\n"
                        + code + ",乙,门卫,经理,2025-02-30,,\n"
                        + code + ",丙,校长,校级正职,2025-09-01,,2025-08-01\n"
                        + code + ",丁,督导信息员,教职工,2025-09-01,,\n"
                        + code + ",戊,督导信息员,教职工,2025-09-01,,\n");
        rows(id).body("items[0].errors.code", contains("school-unknown"))
                .body("items[1].errors.code", contains("role-unknown", "rank-unknown", "not-a-day"))
                .body("items[2].errors.code", contains("backwards"))
                .body("items[4].errors.code", contains("role-taken"));
    }

    @Test
    void yearly_attributes_come_in_by_a_list_and_set_the_enrolment() {
        school();
        var id = write("YEARS", YEARS + code + ",2025-2026,800,400,20\n" + code + ",2026,900,,22\n");
        school(code).body("enrolment", is(900));
        var wrong = checked("YEARS", YEARS + code + ",2026学年,100,101,1\n" + code + ",2027-2026,1,,\n");
        rows(wrong)
                .body("items[0].errors.code", contains("excess"))
                .body("items[1].errors.code", contains("not-a-year"));
        step(id, "undoing", 1).statusCode(200).body("state", is("UNDONE"));
        contacts().body("years", empty());
    }

    @Test
    void a_written_list_is_taken_back_and_everything_is_as_it_was() {
        write("SCHOOLS", SCHOOLS + code + "a,一小,小学,公办,100,,,\n");
        var id = write("SCHOOLS", SCHOOLS + code + "a,改名,小学,民办,200,镇区,1998-09-01,120.5\n" + code + "b,二小,小学,公办,,,,\n");
        office.request()
                .get("/api/school-imports?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        step(id, "undoing", 1).statusCode(200).body("state", is("UNDONE"), "actions", empty());
        school(code + "a")
                .body("name", is("一小"), "ownership", is("PUBLIC"), "enrolment", is(100))
                .body("locationType", nullValue(), "openedOn", nullValue());
        office.request().get("/api/schools?q=" + code + "b").then().body("items", empty());
        step(id, "undoing", 2).statusCode(409).body("code", is("school-import.not-committed"));
    }

    @Test
    void a_contact_that_took_over_gives_the_role_back_when_the_list_is_taken_back() {
        school();
        write("CONTACTS", CONTACTS + code + ",前任,校长,校级正职,2020-09-01,,\n");
        var id = write("CONTACTS", CONTACTS + code + ",后任,校长,校级正职,2026-09-01,,\n");
        step(id, "undoing", 1).statusCode(200);
        contacts().body("contacts.name", contains("前任")).body("contacts[0].until", nullValue());
    }

    @Test
    void what_was_changed_since_or_is_in_use_cannot_be_taken_back() {
        var id = write("SCHOOLS", SCHOOLS + code + ",一小,小学,公办,,,,\n");
        write("CONTACTS", CONTACTS + code + ",甲,校长,校级正职,2020-09-01,,\n");
        step(id, "undoing", 1).statusCode(409).body("code", is("school-import.in-use"));
        school(code).body("name", is("一小"));
        write("SCHOOLS", SCHOOLS + code + ",二小,小学,公办,,,,\n");
        step(id, "undoing", 1).statusCode(409).body("code", is("school-import.changed-since"));
    }

    @Test
    void how_a_file_writes_its_characters_is_found_out_shown_and_can_be_said() {
        var list = SCHOOLS + code + ",实验小学,小学,公办,,,,\n";
        var gbk = csv("SCHOOLS", list.getBytes(Charset.forName("GBK")), "");
        gbk.statusCode(201)
                .body("encoding", is("GB18030"))
                .body("preview.titles[1]", is("学校名称"), "preview.rows[0][1]", is("实验小学"));
        csv("SCHOOLS", list.getBytes(StandardCharsets.UTF_8), "").body("encoding", is("UTF_8"));
        csv("SCHOOLS", list.getBytes(Charset.forName("GBK")), "&encoding=UTF_8")
                .statusCode(422)
                .body("code", is("sheet.unreadable"));
    }

    @ParameterizedTest
    @EnumSource(SchoolImportKind.class)
    void what_is_exported_can_be_imported_and_changes_nothing(SchoolImportKind kind) {
        school();
        write("CONTACTS", CONTACTS + code + ",甲,学校视导员,校级副职,2025-09-01,0532-1,\n");
        write("YEARS", YEARS + code + ",2026,900,,22\n");
        var list = workbook("/api/school-export?kind=" + kind);
        var checked = office.request()
                .contentType(SchoolImportResource.XLSX)
                .body(list)
                .post("/api/school-imports?fileName=a.xlsx&kind=" + kind)
                .then()
                .statusCode(201)
                .body("added", is(0), "changed", is(0), "wrong", is(0), "encoding", nullValue());
        assertThat((int) checked.extract().path("unchanged")).isPositive();
    }

    @ParameterizedTest
    @EnumSource(SchoolImportKind.class)
    void every_kind_of_list_has_a_template_whose_example_is_refused_by_its_code_alone(SchoolImportKind kind)
            throws IOException {
        var template = workbook("/api/school-import-template?kind=" + kind);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertThat(book.getSheets().count()).isEqualTo(2);
        }
        var id = office.request()
                .contentType(SchoolImportResource.XLSX)
                .body(template)
                .post("/api/school-imports?fileName=a.xlsx&kind=" + kind)
                .then()
                .statusCode(201)
                .body("wrong", is(1))
                .extract()
                .<String>path("id");
        rows(id).body("items[0].errors.code", contains("code-form"));
    }

    private void school() {
        write("SCHOOLS", SCHOOLS + code + ",实验小学,小学,公办,,城区,2001.9.1,120.396112\n");
    }

    private ValidatableResponse school(String code) {
        return office.request().get("/api/schools/" + idOf(code)).then().statusCode(200);
    }

    private String idOf(String code) {
        return office.request().get("/api/schools?q=" + code).jsonPath().getString("items[0].id");
    }

    private ValidatableResponse contacts() {
        return office.request()
                .get("/api/schools/" + idOf(code) + "/record")
                .then()
                .statusCode(200);
    }

    private String write(String kind, String list) {
        var id = checked(kind, list);
        step(id, "commit", 0).statusCode(200).body("state", is("COMMITTED"), "actions", contains("UNDO"));
        return id;
    }

    private String checked(String kind, String list) {
        return csv(kind, list.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse csv(String kind, byte[] list, String more) {
        return office.request()
                .contentType("text/csv")
                .body(list)
                .post("/api/school-imports?fileName=a.csv&kind=" + kind + more)
                .then();
    }

    private ValidatableResponse rows(String id) {
        return office.request()
                .get("/api/school-imports/" + id + "/rows")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse step(String id, String step, int version) {
        return office.request()
                .body(Map.of("version", version))
                .post("/api/school-imports/%s/%s".formatted(id, step))
                .then();
    }

    private byte[] workbook(String path) {
        return office.request()
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(SchoolImportResource.XLSX)
                .extract()
                .asByteArray();
    }
}
