package org.dudao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dudao.kernel.Refusal;

/** Reads the first sheet of a workbook row by row. */
final class XlsxReader {

    private XlsxReader() {}

    /** What is not a workbook makes the library fail in many ways; to people they are all the same. */
    static Sheet read(byte[] bytes) {
        var sheet = new Sheet();
        try {
            ZipGuard.check(bytes);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    var rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> sheet.add(row.getRowNum(), texts(row)));
            }
            return sheet;
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Sheet.unreadable();
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), Sheet.MOST_COLUMNS))
                .mapToObj(i -> row.getOptionalCell(i).map(XlsxReader::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(raw);
            case STRING -> cell.getText();
            default -> raw;
        };
    }

    /** 5605.0 is a code typed as a number. 5.6E+17 has lost its last digits, so it stays as it is and is refused later. */
    private static String number(String raw) {
        return raw.contains("E") || raw.contains("e")
                ? raw
                : new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }
}
