package org.dudao.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.inspection.RecordsAhead;
import org.dudao.person.Placed;
import org.dudao.plan.VisitsAhead;
import org.dudao.rectification.CasesAhead;

/** Gathers what lies before somebody: an inspector's own visits, records and cases; an office's those of its division. */
@ApplicationScoped
class Agenda {

    /** What was not done lately still wants doing. */
    private static final int DAYS_BACK = 30;

    private final VisitsAhead visits;
    private final RecordsAhead records;
    private final CasesAhead cases;

    Agenda(VisitsAhead visits, RecordsAhead records, CasesAhead cases) {
        this.visits = visits;
        this.records = records;
        this.cases = cases;
    }

    List<Entry> of(Placed placed, LocalDate today) {
        var from = today.minusDays(DAYS_BACK);
        var region = placed.regionId();
        return Stream.of(
                        visits.of(region, placed.inspectorId(), from).stream()
                                .map(one -> new Entry(
                                        one.id(),
                                        one.plannedOn(),
                                        "agenda.visit",
                                        Map.of("school", one.schoolName(), "half", one.half()))),
                        records.toSubmit(region, placed.person()).stream()
                                .map(one -> new Entry(
                                        one.id(),
                                        one.dueOn(),
                                        "agenda.record",
                                        Map.of("school", one.schoolName(), "day", one.visitedOn()))),
                        records.toReview(region, placed.inspectorId() == null, from).stream()
                                .map(one -> new Entry(
                                        one.id(),
                                        one.dueOn(),
                                        "agenda.review",
                                        Map.of("school", one.schoolName(), "day", one.visitedOn()))),
                        cases.of(region, from).stream()
                                .map(one -> new Entry(
                                        one.id(), one.dueOn(), "agenda.case", Map.of("school", one.schoolName()))))
                .flatMap(entries -> entries)
                .toList();
    }
}
