package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.inspection.VisitPaid;
import org.dudao.kernel.TimerFired;

/** What the calendar and visits do to plans: an examination is late, the next plan is due, a visit is paid or not recorded. */
@ApplicationScoped
class PlanReactions {

    static final String UNEXAMINED = "plan.unexamined";
    static final String NEXT = "plan.next";

    private final Plans plans;
    private final PlannedVisits visits;
    private final Recording recording;

    PlanReactions(Plans plans, PlannedVisits visits, Recording recording) {
        this.plans = plans;
        this.visits = visits;
        this.recording = recording;
    }

    /** A planned visit is done when a record says so; a correction may say that it was another one. */
    @Transactional
    void paid(@Observes VisitPaid fact) {
        for (var visit : visits.paidWith(fact.inspectionId())) {
            if (!visit.id().equals(fact.plannedVisitId())) {
                visits.change(visit.id(), PlannedVisit::reopen);
            }
        }
        if (fact.plannedVisitId() != null
                && visits.findByIdOptional(fact.plannedVisitId()).isPresent()) {
            visits.change(fact.plannedVisitId(), visit -> visit.pay(fact.inspectionId(), fact.on()));
        }
    }

    @Transactional
    void rings(@Observes TimerFired timer) {
        switch (timer.kind()) {
            case UNEXAMINED -> plans.change(timer.subjectId(), Plan::announceUnexamined);
            case Recording.UNRECORDED -> plans.change(timer.subjectId(), recording::announce);
            case NEXT ->
                plans.change(timer.subjectId(), plan -> {
                    if (!plans.hasFollowing(plan)) {
                        plan.announceNext();
                    }
                });
            default -> {}
        }
    }
}
