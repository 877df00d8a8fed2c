package org.dudao.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dudao.region.Township;

/** An empty list to fill in, with an example and, on a second sheet, what may stand in each column. */
final class TemplateWorkbook {

    /** No valid code, so that an example left in is refused rather than entered as a school. */
    private static final String EXAMPLE_CODE = "示例（请删除此行）";

    private static final int PREPARED_ROWS = 200;

    private TemplateWorkbook() {}

    static byte[] draw(Place place, Function<Column, String> notes) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dudao", null)) {
            list(book.newWorksheet("学校名单"), place);
            values(book.newWorksheet("填写说明"), place, notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Cells are prepared as text, so that a spreadsheet keeps the zeros at the front of a code. */
    private static void list(Worksheet sheet, Place place) {
        var township = place.townships().stream().findFirst();
        for (var column : Column.values()) {
            var i = column.ordinal();
            heading(sheet, i, column.heading());
            sheet.range(1, i, PREPARED_ROWS, i).style().format("@").set();
            sheet.value(
                    1,
                    i,
                    switch (column) {
                        case CODE -> EXAMPLE_CODE;
                        case NAME -> place.name() + "实验小学";
                        case KIND -> SchoolKind.PRIMARY.official();
                        case TOWNSHIP -> township.map(Township::name).orElse("");
                        case DIVISION -> township.map(Township::code).orElse(place.code());
                        case OWNERSHIP -> Ownership.PUBLIC.official();
                        case ENROLMENT -> "1200";
                        case ADDRESS, PHONE -> "";
                    });
        }
        sheet.freezePane(0, 1);
    }

    private static void values(Worksheet sheet, Place place, Function<Column, String> notes) {
        down(sheet, 0, "栏目", Stream.of(Column.values()).map(Column::heading).toList());
        down(sheet, 1, "怎样填写", Stream.of(Column.values()).map(notes).toList());
        down(
                sheet,
                2,
                Column.KIND.heading(),
                Stream.of(SchoolKind.values()).map(SchoolKind::official).toList());
        down(
                sheet,
                3,
                Column.OWNERSHIP.heading(),
                Stream.of(Ownership.values()).map(Ownership::official).toList());
        down(
                sheet,
                4,
                Column.TOWNSHIP.heading(),
                place.townships().stream().map(Township::name).toList());
        down(
                sheet,
                5,
                Column.DIVISION.heading(),
                place.townships().stream().map(Township::code).toList());
        sheet.width(1, 60);
    }

    private static void down(Worksheet sheet, int column, String title, List<String> values) {
        heading(sheet, column, title);
        for (var i = 0; i < values.size(); i++) {
            sheet.value(i + 1, column, values.get(i));
        }
    }

    private static void heading(Worksheet sheet, int column, String title) {
        sheet.value(0, column, title);
        sheet.style(0, column).bold().set();
        sheet.width(column, 20);
    }
}
