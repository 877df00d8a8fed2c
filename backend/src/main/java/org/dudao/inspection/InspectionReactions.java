package org.dudao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.kernel.TimerFired;

/** What the calendar does to records: one is missing, a review is late, an emergency has gone quiet. */
@ApplicationScoped
class InspectionReactions {

    private final Inspections inspections;
    private final EmergencyReports reports;
    private final Waiting waiting;

    InspectionReactions(Inspections inspections, EmergencyReports reports, Waiting waiting) {
        this.inspections = inspections;
        this.reports = reports;
        this.waiting = waiting;
    }

    @Transactional
    void rings(@Observes TimerFired timer) {
        switch (timer.kind()) {
            case Waiting.UNSUBMITTED ->
                inspections.change(timer.subjectId(), record -> {
                    record.announceLate(waiting.dueOn(record));
                    waiting.forMissing(record);
                });
            case Waiting.MISSING ->
                inspections.change(timer.subjectId(), record -> record.announceMissing(waiting.dueOn(record)));
            case Waiting.UNREVIEWED -> inspections.change(timer.subjectId(), Inspection::announceUnreviewed);
            case Waiting.QUIET -> {
                var last = reports.last(timer.subjectId());
                inspections.change(timer.subjectId(), record -> record.announceQuiet(last, false));
                waiting.forSilence(last);
            }
            case Waiting.SILENT -> {
                var last = reports.last(timer.subjectId());
                inspections.change(timer.subjectId(), record -> record.announceQuiet(last, true));
            }
            default -> {}
        }
    }
}
