package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Due;
import org.dudao.kernel.Timers;

/** Arms and cancels what waits for a record: for its submission (C5-05, D8) and for its review (D1). */
@ApplicationScoped
class Waiting {

    static final String UNSUBMITTED = "inspection.unsubmitted";
    static final String MISSING = "inspection.missing";
    static final String UNREVIEWED = "inspection.unreviewed";

    private final RecordTerms terms;
    private final Timers timers;

    Waiting(RecordTerms terms, Timers timers) {
        this.terms = terms;
        this.timers = timers;
    }

    /** By when a record is to be submitted. */
    LocalDate dueOn(Inspection record) {
        return term(record).dueOn(record.visitedOn());
    }

    void forSubmission(Inspection record) {
        timers.cancel(MISSING, record.id());
        timers.armAfter(dueOn(record), record.regionId(), UNSUBMITTED, record.id());
    }

    void forMissing(Inspection record) {
        timers.armAfter(term(record).escalatesAfter(record.visitedOn()), record.regionId(), MISSING, record.id());
    }

    void forReview(Inspection record, Due due) {
        timers.cancel(UNSUBMITTED, record.id());
        timers.cancel(MISSING, record.id());
        timers.armAfter(due.on(), record.regionId(), UNREVIEWED, record.id());
    }

    void forNobody(UUID id) {
        timers.cancel(UNREVIEWED, id);
    }

    private RecordTerm term(Inspection record) {
        return terms.of(record.regionId(), record.visitedOn());
    }
}
