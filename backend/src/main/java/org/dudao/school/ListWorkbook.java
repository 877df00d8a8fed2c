package org.dudao.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A plain list. All cells are texts, so that nothing in it is ever taken for a formula and no code loses its zeros. */
final class ListWorkbook {

    private static final int AT_ONCE = 1000;

    private ListWorkbook() {}

    static byte[] draw(String name, List<String> titles, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Dudao", null)) {
            var sheet = book.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (var i = 0; i < titles.size(); i++) {
                sheet.width(i, 20);
                sheet.value(0, i, titles.get(i));
                sheet.style(0, i).bold().set();
            }
            for (var line = 0; line < rows.size(); line++) {
                var row = rows.get(line);
                for (var i = 0; i < row.size(); i++) {
                    if (!row.get(i).isEmpty()) {
                        sheet.value(line + 1, i, row.get(i));
                        sheet.style(line + 1, i).format("@").set();
                    }
                }
                if (line % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
