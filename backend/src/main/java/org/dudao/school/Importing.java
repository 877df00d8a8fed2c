package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.region.Divisions;

/** Checks an uploaded list against the register and later writes it: by two queries and in batches, however long it is. */
@ApplicationScoped
class Importing {

    private final Schools schools;
    private final SchoolImports imports;
    private final ImportLines lines;
    private final Divisions divisions;
    private final CallerScope caller;
    private final Clock clock;

    Importing(
            Schools schools,
            SchoolImports imports,
            ImportLines lines,
            Divisions divisions,
            CallerScope caller,
            Clock clock) {
        this.schools = schools;
        this.imports = imports;
        this.lines = lines;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    SchoolImport check(Sheet sheet, String fileName) {
        var headings = sheet.headings();
        var rows = judge(headings, caller.home(), sheet.rows(), schools.of(caller.home()));
        var list = new SchoolImport(
                caller.home(),
                fileName,
                lines.write(headings.titles()),
                rows,
                sheet.blank(),
                caller.person(),
                Instant.now(clock));
        imports.add(list);
        lines.add(list, rows);
        return list;
    }

    /** Judges again first: what people saw in the check must still be what happens. */
    void commit(SchoolImport list) {
        list.mustBeReady();
        var stored = lines.all(list.id());
        var known = stored.stream().map(lines::content).toList();
        var uploaded = IntStream.range(0, stored.size())
                .mapToObj(
                        i -> new UploadedRow(stored.get(i).line(), known.get(i).cells()))
                .toList();
        var register = schools.of(list.regionId());
        var rows = judge(Headings.of(lines.titles(list)), list.regionId(), uploaded, register);
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.verdict() != stored.get(i).verdict() || !row.content().equals(known.get(i))) {
                throw new Conflict(
                        "school-import.outdated", Map.of("line", row.row().line()));
            }
        }
        write(list.regionId(), rows, register);
        list.commit(Instant.now(clock));
    }

    private void write(int regionId, List<JudgedRow> rows, List<School> register) {
        var byCode = register.stream().collect(Collectors.toMap(School::code, school -> school));
        for (var row : rows) {
            var facts = row.facts();
            if (facts != null && row.verdict() == SchoolImportVerdict.ADDED) {
                schools.persist(new School(regionId, facts));
            } else if (facts != null && row.verdict() == SchoolImportVerdict.CHANGED) {
                Objects.requireNonNull(byCode.get(row.code())).change(facts);
            }
        }
    }

    private List<JudgedRow> judge(Headings headings, int regionId, List<UploadedRow> rows, List<School> register) {
        var place = new Place(divisions.code(regionId), divisions.name(regionId), divisions.townships(regionId));
        return new Judge(headings, place, register).judge(rows);
    }
}
