package org.dudao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ListWorkbookTest {

    private static final int MANY = 30_000;
    private static final List<String> FORMULAS = List.of(
            "=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠SUM(A1)");

    /** F-08: whatever a cell begins with, what goes out is a text. */
    @Test
    void nothing_in_a_list_becomes_a_formula() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var rows = FORMULAS.stream().map(formula -> List.of("007", formula));
        ListWorkbook.write(new ListSheet("名册", List.of("=1", "范围"), List.of("代码", "=2"), rows), bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var read = book.getFirstSheet().read();
            assertThat(read).hasSize(3 + FORMULAS.size());
            assertThat(read)
                    .flatExtracting(row -> row.stream().toList())
                    .allMatch(cell -> cell.getType() == CellType.STRING && cell.getFormula() == null);
            assertThat(read.get(3).getCellText(0)).isEqualTo("007");
        }
    }

    /** What is written leaves at once: after all rows but the last hundred, most of the bytes are out already. */
    @Test
    void a_long_list_is_held_in_memory_at_no_time() throws IOException {
        var written = new AtomicLong();
        var out = new OutputStream() {
            @Override
            public void write(int one) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written.addAndGet(length);
            }
        };
        var nearTheEnd = new AtomicLong();
        var rows = IntStream.range(0, MANY).mapToObj(i -> {
            if (i == MANY - 100) {
                nearTheEnd.set(written.get());
            }
            return List.of("N" + i, "第" + i + "实验小学", "学府路" + Integer.toHexString(i * 7919) + "号");
        });
        ListWorkbook.write(new ListSheet("名册", List.of(), List.of("代码", "名称", "地址"), rows), out);
        assertThat(nearTheEnd.get()).isGreaterThan(written.get() * 9 / 10);
    }

    /** Rows are asked for one by one, and a list that fails fails its reader. */
    @Test
    void rows_that_cannot_be_read_make_no_workbook() {
        Stream<List<String>> rows = Stream.of("a", "").map(text -> List.of(text.substring(0, 1)));
        var sheet = new ListSheet("名册", List.of(), List.of("代码"), rows);
        assertThatThrownBy(() -> ListWorkbook.write(sheet, OutputStream.nullOutputStream()))
                .isInstanceOf(StringIndexOutOfBoundsException.class);
    }
}
