package org.dudao.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says row by row what an uploaded list would do to the register as it is now. Changes nothing. */
final class Judge {

    private final Headings headings;
    private final Place place;
    private final Map<String, School> register;

    Judge(Headings headings, Place place, List<School> register) {
        this.headings = headings;
        this.place = place;
        this.register = register.stream().collect(Collectors.toMap(School::code, school -> school));
    }

    List<JudgedRow> judge(List<UploadedRow> rows) {
        var first = new HashMap<String, Integer>();
        var last = new HashMap<String, Integer>();
        for (var row : rows) {
            var code = headings.text(row, Column.CODE);
            first.putIfAbsent(code, row.line());
            last.put(code, row.line());
        }
        return rows.stream()
                .map(row -> {
                    var code = headings.text(row, Column.CODE);
                    var other = Stream.of(first.get(code), last.get(code))
                            .filter(line -> line != row.line())
                            .findFirst();
                    return judge(row, code, other.orElse(null));
                })
                .toList();
    }

    private JudgedRow judge(UploadedRow row, String code, @Nullable Integer twinLine) {
        var reader = new RowReader(headings, place, row);
        var school = register.get(code);
        var before = school == null ? null : school.facts();
        var after = reader.read(before);
        if (twinLine != null && !code.isEmpty()) {
            reader.wrong(Column.CODE, CellFault.CODE_DOUBLED, Map.of("line", String.valueOf(twinLine)));
        }
        if (school != null && !school.isOpen()) {
            reader.wrong(
                    Column.CODE,
                    CellFault.SCHOOL_CLOSED,
                    Map.of("name", school.facts().name()));
        }
        if (after == null || !reader.errors().isEmpty()) {
            return judged(row, SchoolImportVerdict.WRONG, null, List.of(), reader.errors());
        }
        if (before == null) {
            return judged(row, SchoolImportVerdict.ADDED, after, List.of(), List.of());
        }
        var changes = changes(before, after);
        var verdict = changes.isEmpty() ? SchoolImportVerdict.UNCHANGED : SchoolImportVerdict.CHANGED;
        return judged(row, verdict, after, changes, List.of());
    }

    private JudgedRow judged(
            UploadedRow row,
            SchoolImportVerdict verdict,
            @Nullable SchoolFacts facts,
            List<SchoolImportChange> changes,
            List<CellError> errors) {
        var code = headings.text(row, Column.CODE);
        var name = headings.text(row, Column.NAME);
        return new JudgedRow(row, code, name, verdict, facts, changes, List.copyOf(errors));
    }

    private static List<SchoolImportChange> changes(SchoolFacts before, SchoolFacts after) {
        return Stream.of(Column.values())
                .filter(column -> !Objects.equals(column.of(before), column.of(after)))
                .map(column -> new SchoolImportChange(column.heading(), column.of(before), column.of(after)))
                .toList();
    }
}
