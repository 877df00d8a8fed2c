package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dudao.document.Sheet;
import org.dudao.document.UploadedRow;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.region.Divisions;
import org.dudao.school.Roll.Desk;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Checks an uploaded list, writes it, and takes it back: with a few queries and in batches, however long it is. */
@ApplicationScoped
class Importing {

    private final Instance<Roll<?>> rolls;
    private final SchoolImports imports;
    private final ImportLines lines;
    private final Divisions divisions;
    private final CallerScope caller;
    private final Clock clock;

    Importing(
            Instance<Roll<?>> rolls,
            SchoolImports imports,
            ImportLines lines,
            Divisions divisions,
            CallerScope caller,
            Clock clock) {
        this.rolls = rolls;
        this.imports = imports;
        this.lines = lines;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    Roll<?> roll(SchoolImportKind kind) {
        return rolls.stream().filter(roll -> roll.kind() == kind).findFirst().orElseThrow();
    }

    Place place(int regionId) {
        return new Place(divisions.code(regionId), divisions.name(regionId), divisions.townships(regionId));
    }

    SchoolImport check(SchoolImportKind kind, Sheet sheet, String fileName) {
        return check(roll(kind), sheet, fileName);
    }

    /** Judges again first: what people saw in the check must still be what happens. */
    void commit(SchoolImport list) {
        list.mustBeReady();
        imports.planOnce();
        commit(roll(list.kind()), list);
        list.commit(Instant.now(clock));
    }

    /** Only while everything that the list wrote is still as it wrote it. */
    void undo(SchoolImport list) {
        list.mustBeCommitted();
        imports.planOnce();
        undo(roll(list.kind()), list);
        list.undo(Instant.now(clock));
    }

    private <F> SchoolImport check(Roll<F> roll, Sheet sheet, String fileName) {
        var headings = Headings.of(sheet.titles(), roll.columns());
        var desk = roll.open(caller.home(), place(caller.home()));
        var rows = new Judge<>(roll.columns(), headings, desk).judge(sheet.rows());
        var list = new SchoolImport(
                caller.home(),
                roll.kind(),
                fileName,
                sheet.encoding(),
                lines.write(sheet.titles()),
                rows,
                sheet.blank(),
                caller.person(),
                Instant.now(clock));
        imports.add(list);
        lines.add(rows.stream()
                .map(row -> new ImportLine(
                        list, row.row().line(), row.verdict(), lines.write(content(roll, headings, row)))));
        return list;
    }

    private <F> void commit(Roll<F> roll, SchoolImport list) {
        var stored = lines.all(list.id());
        var seen = stored.stream().map(lines::content).toList();
        var uploaded = IntStream.range(0, stored.size())
                .mapToObj(i -> new UploadedRow(stored.get(i).line(), seen.get(i).cells()))
                .toList();
        var headings = Headings.of(lines.titles(list), roll.columns());
        var desk = roll.open(list.regionId(), place(list.regionId()));
        var rows = new Judge<>(roll.columns(), headings, desk).judge(uploaded);
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.verdict() != stored.get(i).verdict()
                    || !content(roll, headings, row).equals(seen.get(i))) {
                throw new Conflict(
                        "school-import.outdated", Map.of("line", row.row().line()));
            }
        }
        write(desk, rows);
    }

    private <F> void write(Desk<F> desk, List<JudgedRow<F>> rows) {
        var added = of(SchoolImportVerdict.ADDED, rows);
        of(SchoolImportVerdict.CHANGED, rows).forEach(row -> desk.change(row.key(), after(row)));
        added.forEach(row -> desk.makeRoom(after(row)));
        imports.flush();
        added.forEach(row -> desk.add(after(row)));
    }

    private <F> void undo(Roll<F> roll, SchoolImport list) {
        var headings = Headings.of(lines.titles(list), roll.columns());
        var desk = roll.open(list.regionId(), place(list.regionId()));
        var stored = lines.all(list.id()).stream()
                .filter(line ->
                        line.verdict() == SchoolImportVerdict.ADDED || line.verdict() == SchoolImportVerdict.CHANGED)
                .toList();
        var rows =
                stored.stream().map(line -> written(roll, desk, headings, line)).toList();
        of(SchoolImportVerdict.ADDED, rows).forEach(row -> desk.remove(row.key()));
        flushRemovals();
        of(SchoolImportVerdict.CHANGED, rows)
                .forEach(row -> desk.change(row.key(), Objects.requireNonNull(row.before())));
        of(SchoolImportVerdict.ADDED, rows).forEach(row -> desk.giveBack(after(row)));
    }

    /** The row as it was written, if the register still says that. */
    private <F> JudgedRow<F> written(Roll<F> roll, Desk<F> desk, Headings headings, StoredLine line) {
        var content = lines.content(line);
        var row = new UploadedRow(line.line(), content.cells());
        var key = desk.key(new RowReader(headings, row));
        var now = desk.known(key);
        if (now == null || !lines.write(now).equals(content.after())) {
            throw new Conflict("school-import.changed-since", Map.of("line", line.line()));
        }
        var before = content.before() == null ? null : lines.read(content.before(), roll.type());
        return new JudgedRow<>(row, key, line.verdict(), before, now, List.of(), List.of());
    }

    /** Whatever else refers to what was added keeps it there. */
    private void flushRemovals() {
        try {
            imports.flush();
        } catch (ConstraintViolationException inUse) {
            throw new Conflict("school-import.in-use", Map.of());
        }
    }

    private <F> LineContent content(Roll<F> roll, Headings headings, JudgedRow<F> row) {
        return new LineContent(
                headings.text(row.row(), roll.columns().get(0)),
                headings.text(row.row(), roll.columns().get(1)),
                row.row().cells(),
                row.changes(),
                row.errors(),
                json(row.before()),
                json(row.after()));
    }

    private @Nullable String json(@Nullable Object facts) {
        return facts == null ? null : lines.write(facts);
    }

    private static <F> List<JudgedRow<F>> of(SchoolImportVerdict verdict, List<JudgedRow<F>> rows) {
        return rows.stream().filter(row -> row.verdict() == verdict).toList();
    }

    private static <F> F after(JudgedRow<F> row) {
        return Objects.requireNonNull(row.after());
    }
}
