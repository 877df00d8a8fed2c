package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Due;
import org.dudao.kernel.Timers;

/**
 * Arms and cancels what waits for a record: for its submission (C5-05, D8), for its review (D1), and in an emergency for the
 * next report from there (001-16).
 */
@ApplicationScoped
class Waiting {

    static final String UNSUBMITTED = "inspection.unsubmitted";
    static final String MISSING = "inspection.missing";
    static final String UNREVIEWED = "inspection.unreviewed";
    static final String QUIET = "emergency.quiet";
    static final String SILENT = "emergency.silent";

    private final RecordTerms terms;
    private final EmergencyTerms emergencies;
    private final Timers timers;

    Waiting(RecordTerms terms, EmergencyTerms emergencies, Timers timers) {
        this.terms = terms;
        this.emergencies = emergencies;
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
        timers.cancel(QUIET, record.id());
        timers.cancel(SILENT, record.id());
        timers.armAfter(due.on(), record.regionId(), UNREVIEWED, record.id());
    }

    /** Waits for another report; the record ends the waiting as well. */
    void forReport(EmergencyReport last) {
        timers.armAt(emergencies.quietUntil(last, 1), last.regionId(), QUIET, last.inspectionId());
        timers.cancel(SILENT, last.inspectionId());
    }

    void forSilence(EmergencyReport last) {
        timers.armAt(emergencies.quietUntil(last, 2), last.regionId(), SILENT, last.inspectionId());
    }

    void forNobody(UUID id) {
        timers.cancel(UNREVIEWED, id);
    }

    private RecordTerm term(Inspection record) {
        return terms.of(record.regionId(), record.visitedOn());
    }
}
