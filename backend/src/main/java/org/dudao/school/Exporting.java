package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dudao.document.ListExports;
import org.dudao.document.ListSheet;
import org.dudao.document.ListWorkbook;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;

/** Writes the register of the caller's division as a list that could be imported as it is. */
@ApplicationScoped
class Exporting {

    private final Importing importing;
    private final ListExports exports;
    private final CallerScope caller;
    private final Words words;

    Exporting(Importing importing, ListExports exports, CallerScope caller, Words words) {
        this.importing = importing;
        this.exports = exports;
        this.caller = caller;
        this.words = words;
    }

    byte[] draw(SchoolImportKind kind) {
        exports.note(kind.official(), words.of("sheet.unfiltered", Map.of()));
        return draw(importing.roll(kind));
    }

    private <F> byte[] draw(Roll<F> roll) {
        var desk = roll.open(caller.home(), importing.place(caller.home()));
        var rows = desk.all()
                .map(facts -> roll.columns().stream()
                        .map(column -> Objects.requireNonNullElse(desk.shown(column, facts), ""))
                        .toList())
                .sorted(Comparator.comparing(List::getFirst));
        var headings = roll.columns().stream().map(Column::heading).toList();
        var bytes = new ByteArrayOutputStream();
        ListWorkbook.write(new ListSheet(roll.kind().official(), List.of(), headings, rows), bytes);
        return bytes.toByteArray();
    }
}
