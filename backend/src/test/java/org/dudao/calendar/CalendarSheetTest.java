package org.dudao.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dudao.document.ListWorkbook;
import org.dudao.testing.Caller;
import org.dudao.testing.Contract;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CalendarSheetTest {

    private final Caller office = Caller.office(Caller.CHENGYANG);

    @Test
    void a_workbook_is_read_as_if_its_lines_were_copied() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dudao", "1.0")) {
            var sheet = book.newWorksheet("放假");
            sheet.value(0, 0, "元旦");
            sheet.value(0, 1, "2027-01-01");
            sheet.value(0, 2, LocalDate.of(2027, 1, 3));
            sheet.style(0, 2).format("yyyy-MM-dd").set();
            sheet.value(2, 0, "补班");
            sheet.value(2, 1, "2027/1/10");
        }
        read(office, ListWorkbook.MEDIA_TYPE, bytes.toByteArray())
                .statusCode(200)
                .body("lines", contains("元旦\t2027-01-01\t46390", "补班\t2027/1/10"));
    }

    @Test
    void a_text_is_read_in_the_characters_that_it_is_written_in() {
        read(office, "text/csv", "名称,开始\n元旦,2027-01-01\n".getBytes(Charset.forName("GB18030")))
                .statusCode(200)
                .body("lines", contains("名称\t开始", "元旦\t2027-01-01"));
    }

    @Test
    void what_is_no_table_is_refused_in_words_and_only_offices_ask() {
        read(office, ListWorkbook.MEDIA_TYPE, "元旦".getBytes(Charset.defaultCharset()))
                .statusCode(422)
                .body("code", is("sheet.unreadable"));
        read(office, "text/csv", new byte[3 * 1024 * 1024]).statusCode(413);
        read(
                        Caller.administrator(Caller.CHENGYANG, "SYSTEM_ADMIN"),
                        "text/csv",
                        "元旦,2027-01-01\n1,2".getBytes(Charset.defaultCharset()))
                .statusCode(403);
    }

    private static ValidatableResponse read(Caller by, String type, byte[] table) {
        return given().filter(new Contract())
                .auth()
                .oauth2(by.token())
                .contentType(type)
                .body(table)
                .post("/api/calendar-sheet")
                .then();
    }
}
