package org.dudao.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list to fill in, with an example and, on a second sheet, what may stand in each column. */
final class TemplateWorkbook {

    /** No valid code, so that an example left in is refused rather than entered. */
    private static final String EXAMPLE_CODE = "示例（请删除此行）";

    private static final int PREPARED_ROWS = 200;

    private TemplateWorkbook() {}

    static byte[] draw(Roll<?> roll, Place place, Function<Column, String> notes) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dudao", null)) {
            list(book.newWorksheet(roll.kind().official()), roll, place);
            values(book.newWorksheet("填写说明"), roll, place, notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Cells are prepared as text, so that a spreadsheet keeps the zeros at the front of a code. */
    private static void list(Worksheet sheet, Roll<?> roll, Place place) {
        var example = roll.example(place);
        var columns = roll.columns();
        for (var i = 0; i < columns.size(); i++) {
            heading(sheet, i, columns.get(i).heading());
            sheet.range(1, i, PREPARED_ROWS, i).style().format("@").set();
            sheet.value(1, i, i == 0 ? EXAMPLE_CODE : example.getOrDefault(columns.get(i), ""));
        }
        sheet.freezePane(0, 1);
    }

    private static void values(Worksheet sheet, Roll<?> roll, Place place, Function<Column, String> notes) {
        var columns = roll.columns();
        down(sheet, 0, "栏目", columns.stream().map(Column::heading).toList());
        down(sheet, 1, "怎样填写", columns.stream().map(notes).toList());
        sheet.width(1, 60);
        var choices = roll.choices(place);
        var next = 2;
        for (var column : columns) {
            if (choices.containsKey(column)) {
                down(sheet, next++, column.heading(), choices.getOrDefault(column, List.of()));
            }
        }
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
