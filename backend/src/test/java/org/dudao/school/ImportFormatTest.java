package org.dudao.school;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** What a list may look like to be read, and what is said of one that cannot be. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ImportFormatTest {

    private final ImportDesk desk = ImportDesk.of(Caller.LAOSHAN);
    private final Caller office = desk.office();
    private final String mark = desk.mark();

    @Test
    void a_code_keeps_its_leading_zeros_and_scientific_notation_is_refused() {
        desk.add("00" + desk.row(1, "一小", "小学", "公办", ""));
        office.request().get("/api/schools?q=00" + mark).then().body("items.code", contains("00" + mark + "1"));
        desk.rows(ImportDesk.id(desk.check("1.23E+17,一小,小学,,,公办,")), "limit=9")
                .body("items[0].errors.code", contains("scientific"));
    }

    @Test
    void excel_in_chinese_writes_gb18030_and_others_write_semicolons_marks_and_line_breaks() {
        var list = ImportDesk.HEADINGS + "\n" + desk.row(1, "一小", "小学", "公办", "");
        ImportDesk.csv(office, list.getBytes(Charset.forName("GB18030")))
                .statusCode(201)
                .body("added", is(1));
        ImportDesk.csv(
                        office,
                        ("\uFEFF" + list.replace(',', ';').replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("added", is(1));
        var quoted = ImportDesk.id(desk.check("\"" + mark + "1\",\"第一\n小学\",小学,,,公办,", "", ",,,,,,", " ,　,,,,,\u00A0")
                .body("total", is(1), "blank", is(3)));
        desk.rows(quoted, "limit=9").body("items.name", contains("第一 小学"));
    }

    @Test
    void columns_may_stand_in_any_order_and_street_codes_name_the_street() {
        var code =
                office.request().get("/api/divisions?parent=370212").jsonPath().getString("items[0].code");
        var street =
                office.request().get("/api/divisions?parent=370212").jsonPath().getString("items[0].name");
        var list = "联系电话,在校生数,办学性质,行政区划代码,所属街道,办学类型,学校名称,学校代码\n0532-1,5,公办," + code + ",,小学,一小," + mark + "1";
        var id = ImportDesk.id(
                ImportDesk.csv(office, list.getBytes(StandardCharsets.UTF_8)).body("added", is(1)));
        ImportDesk.commit(office, id, 0).statusCode(200);
        office.request().get("/api/schools?q=" + mark).then().body("items.township", contains(street));
    }

    @Test
    void headings_that_lack_come_twice_or_mean_nothing_are_named() {
        ImportDesk.csv(office, "学校代码,学校名称,学校名称,备注,在校生数\n1,2,3,4,5".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("school-import.headings"))
                .body("facts.missing", is("办学类型、办学性质"))
                .body("facts.doubled", is("学校名称"))
                .body("facts.unknown", is("备注"))
                .body("title", containsString("备注"));
    }

    @Test
    void what_is_no_list_is_refused_in_words() {
        ImportDesk.csv(office, ImportDesk.HEADINGS.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("sheet.empty"));
        ImportDesk.csv(office, new byte[0]).statusCode(422).body("code", is("school-import.headings"));
        ImportDesk.csv(office, (ImportDesk.HEADINGS + "\n\"a\"b,c").getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("sheet.unreadable"));
        ImportDesk.csv(office, new byte[20 * 1024 * 1024 + 1]).statusCode(413);
        office.request()
                .contentType("application/json")
                .body("{}")
                .post("/api/school-imports?fileName=a.json")
                .then()
                .statusCode(415);
        office.request()
                .contentType("text/csv")
                .body(ImportDesk.HEADINGS)
                .post("/api/school-imports")
                .then()
                .statusCode(400);
    }
}
