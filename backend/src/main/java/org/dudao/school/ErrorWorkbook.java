package org.dudao.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dudao.document.UploadedRow;

/** The uploaded list with its wrong cells marked and explained, every row in its old place. */
final class ErrorWorkbook {

    private static final String MARK = "FFC7CE";
    private static final String TEXT = "@";

    private final String name;
    private final List<String> titles;
    private final Function<CellError, String> words;

    ErrorWorkbook(String name, List<String> titles, Function<CellError, String> words) {
        this.name = name;
        this.titles = titles;
        this.words = words;
    }

    /** All cells are texts, so that nothing that was uploaded is ever taken for a formula. */
    byte[] draw(List<UploadedRow> rows, List<LineContent> contents) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dudao", null)) {
            var sheet = book.newWorksheet(name);
            var explanation = explanation(titles);
            for (var i = 0; i < titles.size(); i++) {
                heading(sheet, i, titles.get(i));
            }
            heading(sheet, explanation, Headings.EXPLANATION);
            sheet.width(explanation, 80);
            sheet.freezePane(0, 1);
            for (var i = 0; i < rows.size(); i++) {
                row(sheet, rows.get(i), contents.get(i).errors(), explanation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void row(Worksheet sheet, UploadedRow row, List<CellError> errors, int explanation) {
        var line = row.line() - 1;
        for (var i = 0; i < row.cells().size(); i++) {
            if (i != explanation && !row.cells().get(i).isEmpty()) {
                sheet.value(line, i, row.cells().get(i));
                sheet.style(line, i).format(TEXT).set();
            }
        }
        for (var error : errors) {
            var place = titles.indexOf(error.column());
            sheet.style(line, place).format(TEXT).fillColor(MARK).set();
        }
        if (!errors.isEmpty()) {
            sheet.value(line, explanation, errors.stream().map(words).collect(Collectors.joining("\n")));
        }
    }

    /** A list that was corrected once already has the column; it is written anew. */
    private static int explanation(List<String> titles) {
        var old = titles.indexOf(Headings.EXPLANATION);
        return old >= 0 ? old : titles.size();
    }

    private static void heading(Worksheet sheet, int column, String title) {
        sheet.value(0, column, title);
        sheet.style(0, column).bold().set();
        sheet.width(column, 20);
    }
}
