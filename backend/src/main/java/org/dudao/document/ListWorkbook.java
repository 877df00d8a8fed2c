package org.dudao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dudao.kernel.OpenApiTruth;

/**
 * Writes a list of any length in constant memory. All cells are texts, so that nothing in it is ever taken for a formula
 * (F-08) and no code loses its zeros.
 */
public final class ListWorkbook {

    public static final String MEDIA_TYPE = OpenApiTruth.WORKBOOK;

    private static final int AT_ONCE = 500;

    private ListWorkbook() {}

    public static void write(ListSheet list, OutputStream out) {
        try (var book = new Workbook(out, "Dudao", null);
                var rows = list.rows()) {
            var sheet = book.newWorksheet(list.name());
            var line = 0;
            for (var words : list.head()) {
                sheet.inlineString(line++, 0, words);
            }
            headings(sheet, line++, list.headings());
            for (var row : (Iterable<List<String>>) rows::iterator) {
                cells(sheet, line++, row);
                if (line % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void headings(Worksheet sheet, int line, List<String> headings) {
        sheet.freezePane(0, line + 1);
        for (var i = 0; i < headings.size(); i++) {
            sheet.width(i, 20);
            sheet.inlineString(line, i, headings.get(i));
            sheet.style(line, i).bold().set();
        }
    }

    private static void cells(Worksheet sheet, int line, List<String> row) {
        for (var i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                sheet.inlineString(line, i, row.get(i));
                sheet.style(line, i).format("@").set();
            }
        }
    }
}
