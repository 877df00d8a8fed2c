package org.dudao.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dudao.document.UploadedRow;
import org.junit.jupiter.api.Test;

class ErrorWorkbookTest {

    private static final List<String> TITLES = List.of("学校代码", "学校名称", "办学类型", "办学性质");
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://x\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "=cmd|'/C calc'!A0",
            "{=1}",
            "'=1");

    /** F-08: whatever a cell begins with, what comes back is a text. */
    @Test
    void nothing_that_was_uploaded_becomes_a_formula() throws IOException {
        var rows = IntStream.range(0, FORMULAS.size())
                .mapToObj(i -> new UploadedRow(i + 2, List.of("1", FORMULAS.get(i), FORMULAS.get(i), "公办")))
                .toList();
        var error = new CellError("B2", "学校名称", CellFault.CHARACTER, Map.of());
        var contents = rows.stream()
                .map(row -> new LineContent("1", "", row.cells(), List.of(), List.of(error), null, null))
                .toList();
        var workbook = new ErrorWorkbook("学校名单", TITLES, e -> "=1").draw(rows, contents);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var read = book.getFirstSheet().read();
            assertThat(read).hasSize(FORMULAS.size() + 1);
            assertThat(read)
                    .flatExtracting(row -> row.stream().toList())
                    .allMatch(cell -> cell.getType() == CellType.STRING && cell.getFormula() == null);
        }
    }
}
