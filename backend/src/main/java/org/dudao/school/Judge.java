package org.dudao.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dudao.document.UploadedRow;
import org.dudao.school.Roll.Desk;
import org.jspecify.annotations.Nullable;

/** Says row by row what an uploaded list would do to the register as it is now. Changes nothing. */
final class Judge<F> {

    private final List<Column> columns;
    private final Headings headings;
    private final Desk<F> desk;

    Judge(List<Column> columns, Headings headings, Desk<F> desk) {
        this.columns = columns;
        this.headings = headings;
        this.desk = desk;
    }

    List<JudgedRow<F>> judge(List<UploadedRow> rows) {
        var first = new HashMap<String, Integer>();
        var last = new HashMap<String, Integer>();
        for (var row : rows) {
            var key = desk.key(new RowReader(headings, row));
            first.putIfAbsent(key, row.line());
            last.put(key, row.line());
        }
        return rows.stream()
                .map(row -> {
                    var reader = new RowReader(headings, row);
                    var key = desk.key(reader);
                    var twin = Stream.of(first.get(key), last.get(key))
                            .filter(line -> line != row.line())
                            .findFirst();
                    return judge(row, reader, key, twin.orElse(null));
                })
                .toList();
    }

    private JudgedRow<F> judge(UploadedRow row, RowReader reader, String key, @Nullable Integer twinLine) {
        var before = desk.known(key);
        var after = desk.read(reader, before);
        if (twinLine != null && !key.isBlank()) {
            reader.wrong(columns.getFirst(), CellFault.CODE_DOUBLED, Map.of("line", String.valueOf(twinLine)));
        }
        if (after == null || reader.isWrong()) {
            return new JudgedRow<>(row, key, SchoolImportVerdict.WRONG, null, null, List.of(), reader.errors());
        }
        if (before == null) {
            return new JudgedRow<>(row, key, SchoolImportVerdict.ADDED, null, after, List.of(), List.of());
        }
        var changes = changes(before, after);
        var verdict = changes.isEmpty() ? SchoolImportVerdict.UNCHANGED : SchoolImportVerdict.CHANGED;
        return new JudgedRow<>(row, key, verdict, before, after, changes, List.of());
    }

    private List<SchoolImportChange> changes(F before, F after) {
        return columns.stream()
                .filter(column -> !Objects.equals(desk.shown(column, before), desk.shown(column, after)))
                .map(column -> new SchoolImportChange(
                        column.heading(), shortened(desk.shown(column, before)), shortened(desk.shown(column, after))))
                .toList();
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= SchoolImportChange.LONGEST
                ? text
                : text.substring(0, SchoolImportChange.LONGEST - 1) + "…";
    }
}
