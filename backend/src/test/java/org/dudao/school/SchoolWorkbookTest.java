package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dudao.testing.Caller;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SchoolWorkbookTest {

    private final Caller office = Caller.office(Caller.LAOSHAN);
    /** A letter first, because hexadecimal digits alone may read as a number such as 12e4. */
    private final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void five_hundred_empty_formatted_rows_are_counted_and_skipped() {
        xlsx(sheet -> {
                    school(sheet, 1, mark + 1, "一小", "小学", "公办");
                    for (var line = 2; line < 502; line++) {
                        for (var column = 0; column < 7; column++) {
                            sheet.style(line, column).fillColor("FFFF00").set();
                            if (line % 2 == 0) {
                                sheet.value(line, column, "  ");
                            }
                        }
                    }
                    school(sheet, 502, mark + 2, "二小", "小学", "公办");
                })
                .statusCode(201)
                .body("total", is(2), "added", is(2), "blank", is(500));
    }

    @Test
    void numbers_are_read_as_they_were_meant_and_lost_digits_are_refused() {
        var id = id(xlsx(sheet -> {
            school(sheet, 1, "", "一小", "小学", "公办");
            sheet.value(1, 0, 5605);
            sheet.value(1, 6, 1200.0);
            school(sheet, 2, "", "二小", "小学", "公办");
            sheet.value(2, 0, 1.23456789012345E17);
            school(sheet, 3, "0012", "三小", "小学", "公办");
            sheet.formula(3, 6, "600+1");
            school(sheet, 4, "0013", "四小", "小学", "公办");
            sheet.value(4, 6, 12.5);
        }));
        rows(id).body("items.code[0]", is("5605"), "items.verdict[0]", is("ADDED"))
                .body("items[1].errors.code", contains("scientific"))
                .body("items.code[2]", is("0012"))
                .body("items[3].errors.code", contains("not-a-number"));
    }

    @Test
    void every_kind_of_mistake_comes_back_marked_and_explained_in_its_own_row() throws IOException {
        var id = id(xlsx(sheet -> {
                    school(sheet, 1, mark + 1, "好学校", "小学", "公办");
                    school(sheet, 3, "", "=HYPERLINK(\"http://x\")", "大学", "公立");
                    school(sheet, 4, "@有汉字", "+一小", "小学", "公办");
                    school(sheet, 5, mark + 1, "-一小", "小学", "公办");
                    school(sheet, 6, mark + 2, "长".repeat(101), "小学", "公办");
                    school(sheet, 7, mark + 3, "街道", "小学", "公办");
                    sheet.value(7, 3, "火星街道");
                    sheet.value(7, 4, "370214");
                    sheet.value(7, 6, "很多");
                    school(sheet, 8, mark + 4, "方\u202E向", "小学", "公办");
                })
                .body("added", is(0), "wrong", is(7), "blank", is(0)));
        rows(id).body("items.line", contains(2, 4, 5, 6, 7, 8, 9))
                .body("items[1].errors.code", contains("required", "kind-unknown", "ownership-unknown"))
                .body("items[2].errors.code", contains("code-form"))
                .body("items[3].errors.code", contains("code-doubled"))
                .body("items[4].errors.code", contains("too-long"))
                .body("items[5].errors.code", contains("township-unknown", "other-division", "not-a-number"))
                .body("items[6].errors.code", contains("character"));

        var bytes = office.request().accept("*/*").get("/api/school-imports/" + id + "/error-workbook");
        bytes.then().statusCode(200).header("Content-Disposition", containsString("filename*=UTF-8''%E5%AD%A6"));
        var sheet = read(bytes.asByteArray());
        assertThat(sheet.getFirst().getCellText(7)).isEqualTo("错误说明");
        assertThat(sheet).extracting(Row::getRowNum).contains(2, 4, 5, 6, 7, 8, 9);
        var second = line(sheet, 4);
        assertThat(second.getCellText(1)).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(second.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(second.getCellText(7)).contains("A4 学校代码：", "C4 办学类型：没有“大学”", "F4 办学性质：");
        assertThat(line(sheet, 6).getCellText(7)).contains("第 2 行");

        office.request()
                .contentType(SchoolImportResource.XLSX)
                .queryParam("fileName", "改正.xlsx")
                .body(bytes.asByteArray())
                .post("/api/school-imports")
                .then()
                .statusCode(201)
                .body("wrong", is(7));
    }

    @Test
    void the_template_shows_what_may_be_filled_in_and_its_example_never_becomes_a_school() throws IOException {
        var template = office.request().accept("*/*").get("/api/school-import-template");
        template.then().statusCode(200).contentType(SchoolImportResource.XLSX);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template.asByteArray()))) {
            var notes = book.getSheet(1).orElseThrow().read().toString();
            assertThat(notes).isNotEmpty();
            assertThat(book.getSheet(1).orElseThrow().read().stream().map(row -> row.getCellText(2)))
                    .contains("小学", "特殊教育学校");
            assertThat(book.getSheet(1).orElseThrow().read().stream().map(row -> row.getCellText(3)))
                    .contains("中韩街道");
        }
        assertThat(read(template.asByteArray()).getFirst().stream().map(cell -> cell.getText()))
                .startsWith("学校代码", "学校名称", "办学类型", "所属街道", "行政区划代码", "办学性质", "在校生数");
        rows(id(upload(template.asByteArray()).statusCode(201).body("total", is(1), "wrong", is(1))))
                .body("items[0].errors.code", contains("code-form"));
    }

    @Test
    void what_is_no_workbook_or_unpacks_without_end_is_refused() throws IOException {
        upload("学校代码".getBytes(StandardCharsets.UTF_8)).statusCode(422).body("code", is("sheet.unreadable"));
        upload(zip(3, 10)).statusCode(422).body("code", is("sheet.unreadable"));
        upload(zip(1001, 1)).statusCode(422).body("code", is("sheet.unpacks-too-large"));
        upload(zip(1, 30 * 1024 * 1024)).statusCode(422).body("code", is("sheet.unpacks-too-large"));
    }

    @Test
    void a_workbook_that_expands_entities_is_not_read() throws IOException {
        var original = workbook(sheet -> school(sheet, 1, mark + 1, "ENTITY", "小学", "公办"));
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(original).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                var content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith("sharedStrings.xml")) {
                    assertThat(content).contains("ENTITY");
                    content = content.replaceFirst(
                                    "<sst", "<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst")
                            .replace(">ENTITY<", ">&a;<");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        upload(bytes.toByteArray()).statusCode(422).body("code", is("sheet.unreadable"));
    }

    private ValidatableResponse xlsx(Consumer<Worksheet> fill) {
        return upload(workbook(fill));
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", null)) {
            var sheet = book.newWorksheet("学校");
            var headings = List.of("学校代码", "学校名称", "办学类型", "所属街道", "行政区划代码", "办学性质", "在校生数");
            for (var i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            fill.accept(sheet);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private ValidatableResponse upload(byte[] workbook) {
        return office.request()
                .contentType(SchoolImportResource.XLSX)
                .queryParam("fileName", "学校.xlsx")
                .body(workbook)
                .post("/api/school-imports")
                .then();
    }

    private ValidatableResponse rows(String id) {
        return office.request()
                .get("/api/school-imports/" + id + "/rows")
                .then()
                .statusCode(200);
    }

    private static void school(Worksheet sheet, int line, String code, String name, String kind, String ownership) {
        sheet.value(line, 0, code);
        sheet.value(line, 1, name);
        sheet.value(line, 2, kind);
        sheet.value(line, 5, ownership);
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().jsonPath().getString("id");
    }

    private static List<Row> read(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    private static Row line(List<Row> sheet, int number) {
        return sheet.stream()
                .filter(row -> row.getRowNum() == number)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] zip(int entries, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
                zip.write(new byte[size]);
            }
        }
        return bytes.toByteArray();
    }
}
