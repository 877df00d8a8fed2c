package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.kernel.TimerFired;

/** What the calendar does to plans: an examination is late, the next plan is due. */
@ApplicationScoped
class PlanReactions {

    static final String UNEXAMINED = "plan.unexamined";
    static final String NEXT = "plan.next";

    private final Plans plans;

    PlanReactions(Plans plans) {
        this.plans = plans;
    }

    @Transactional
    void rings(@Observes TimerFired timer) {
        switch (timer.kind()) {
            case UNEXAMINED -> plans.change(timer.subjectId(), Plan::announceUnexamined);
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
