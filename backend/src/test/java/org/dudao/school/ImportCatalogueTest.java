package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dudao.school.Workbooks.row;
import static org.dudao.school.Workbooks.school;
import static org.dudao.school.Workbooks.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.document.Sheet;
import org.dudao.testing.Caller;
import org.dudao.testing.Figures;
import org.dudao.testing.TestServices;
import org.junit.jupiter.api.Test;

/** The lists of the bad-input catalogue, B-15 to B-19: refused as a whole or cell by cell, and within ten seconds. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ImportCatalogueTest {

    private static final String XLSX = SchoolImportResource.XLSX;
    private static final String CSV = "text/csv";
    private static final String HEADINGS = "学校代码,学校名称,办学类型,办学性质\n";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** @param right the problem's code, or "wrong"/"right" for a list that is read and has or has not wrong cells */
    private record Row(String id, String what, String type, byte[] list, String right) {}

    private final Caller office = Caller.office(Caller.LAOSHAN);
    /** A letter first, because hexadecimal digits alone may read as a number such as 12e4. */
    private final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void no_list_of_the_catalogue_gets_in_as_something_else_than_it_is() {
        var rows = Stream.of(bombs(), disguises(), cells(), texts())
                .flatMap(List::stream)
                .toList();
        var wrong = new ArrayList<String>();
        var slowest = Duration.ZERO;
        for (var row : rows) {
            var begun = System.nanoTime();
            var answer = send(row);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            if (!said(answer).equals(row.right())) {
                wrong.add(row.id() + " " + row.what() + ": " + said(answer) + ", not " + row.right());
            }
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rows", rows.stream().map(Row::id).distinct().count());
        figures.put("inputs", rows.size());
        figures.put("wrongly answered", wrong.size());
        figures.put("slowest seconds", slowest.toMillis() / 1000.0);
        Figures.record("imports", figures);
        assertThat(wrong).isEmpty();
        assertThat(slowest).isLessThan(PATIENCE);
    }

    private static List<Row> bombs() {
        return Bombs.ALL.entrySet().stream()
                .map(bomb -> new Row(
                        "B-15",
                        bomb.getKey(),
                        XLSX,
                        bomb.getValue().packed().get(),
                        bomb.getValue().right()))
                .toList();
    }

    private List<Row> disguises() {
        return List.of(
                new Row("B-16", "xls named xlsx", XLSX, java.util.Arrays.copyOf(OLE, 4096), "sheet.unreadable"),
                new Row("B-16", "csv named xlsx", XLSX, utf8(HEADINGS), "sheet.unreadable"),
                new Row(
                        "B-16",
                        "password",
                        XLSX,
                        concat(OLE, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        "sheet.unreadable"),
                new Row("B-16", "xlsx named csv", CSV, Workbooks.of(school(mark, "一小")), "sheet.unreadable"),
                new Row(
                        "B-16",
                        "macro inside",
                        XLSX,
                        Workbooks.with("xl/vbaProject.bin", out -> {}),
                        "sheet.active-content"),
                new Row(
                        "B-16",
                        "old macros",
                        XLSX,
                        Workbooks.with("xl/macrosheets/sheet1.xml", out -> {}),
                        "sheet.active-content"),
                new Row("B-16", "nothing", XLSX, new byte[] {0}, "sheet.unreadable"));
    }

    private List<Row> cells() {
        var good = text("小学") + text("公办");
        return List.of(
                new Row(
                        "B-17",
                        "formula",
                        XLSX,
                        Workbooks.of(row(2, text(mark + "f") + "<c><f>1+1</f><v>2</v></c>" + good)),
                        "right"),
                new Row(
                        "B-17",
                        "error cell",
                        XLSX,
                        Workbooks.of(row(2, text(mark + "e") + "<c t=\"e\"><v>#REF!</v></c>" + good)),
                        "wrong"),
                new Row(
                        "B-17",
                        "failed formula",
                        XLSX,
                        Workbooks.of(row(2, text(mark + "e") + "<c t=\"e\"><f>A9</f><v>#N/A</v></c>" + good)),
                        "wrong"),
                new Row(
                        "B-17",
                        "scientific code",
                        XLSX,
                        Workbooks.of(row(2, "<c><v>5.1E+17</v></c>" + text("一小") + good)),
                        "wrong"),
                new Row(
                        "B-17",
                        "scientific text",
                        XLSX,
                        Workbooks.of(row(2, text("5.1E+17") + text("一小") + good)),
                        "wrong"),
                new Row(
                        "B-17",
                        "leading zeros",
                        XLSX,
                        Workbooks.of(row(2, text("00" + mark) + text("一小") + good)),
                        "right"),
                new Row("B-17", "apostrophe", XLSX, Workbooks.of(row(2, text("'0012") + text("一小") + good)), "wrong"),
                new Row("B-17", "heading missing", CSV, utf8("学校名称\n一小\n"), "school-import.headings"),
                new Row(
                        "B-17",
                        "heading renamed",
                        CSV,
                        utf8(HEADINGS.replace("代码", "编号") + line(1)),
                        "school-import.headings"),
                new Row("B-17", "heading twice", CSV, utf8("学校名称," + HEADINGS + line(1)), "school-import.headings"),
                new Row("B-17", "failed formula in csv", CSV, utf8(HEADINGS + mark + ",#VALUE!,小学,公办\n"), "wrong"));
    }

    private List<Row> texts() {
        var chinese = Charset.forName("GB18030");
        var many = IntStream.rangeClosed(1, Sheet.MOST_ROWS + 1)
                .mapToObj(this::line)
                .collect(Collectors.joining());
        return List.of(
                new Row("B-18", "50,001 rows", CSV, utf8(HEADINGS + many), "sheet.too-many-rows"),
                new Row("B-18", "same row twice", CSV, utf8(HEADINGS + line(1) + line(1)), "wrong"),
                new Row(
                        "B-18",
                        "another county",
                        CSV,
                        utf8(HEADINGS.strip() + ",行政区划代码\n" + line(1).strip() + ",110101\n"),
                        "wrong"),
                new Row("B-18", "one bad of 500", CSV, utf8(HEADINGS + lines(499) + mark + "x,坏,大学,公办\n"), "wrong"),
                new Row("B-19", "BOM", CSV, utf8("\uFEFF" + HEADINGS + line(1)), "right"),
                new Row("B-19", "GBK", CSV, (HEADINGS + line(1)).getBytes(chinese), "right"),
                new Row("B-19", "semicolons", CSV, utf8((HEADINGS + line(1)).replace(',', ';')), "right"),
                new Row("B-19", "unbalanced quotes", CSV, utf8(HEADINGS + "\"" + line(1)), "sheet.unreadable"),
                new Row("B-19", "newline in quotes", CSV, utf8(HEADINGS + mark + ",\"一\n小\",小学,公办\n"), "right"),
                new Row("B-19", "one column", CSV, utf8("学校代码\n1\n"), "school-import.headings"),
                new Row(
                        "B-19",
                        "UTF-16",
                        CSV,
                        (HEADINGS + line(1)).getBytes(StandardCharsets.UTF_16),
                        "sheet.unreadable"),
                new Row("B-19", "zero byte", CSV, utf8(HEADINGS + mark + ",一\0小,小学,公办\n"), "wrong"));
    }

    private Response send(Row row) {
        return office.request()
                .contentType(row.type())
                .queryParam("fileName", "学校.xlsx")
                .body(row.list())
                .post("/api/school-imports");
    }

    private static String said(Response answer) {
        return switch (answer.statusCode()) {
            case 201 -> answer.jsonPath().getInt("wrong") > 0 ? "wrong" : "right";
            case 422 -> answer.jsonPath().getString("code");
            default -> String.valueOf(answer.statusCode());
        };
    }

    private String line(int number) {
        return mark + number + ",第" + number + "小学,小学,公办\n";
    }

    private String lines(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(this::line).collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
