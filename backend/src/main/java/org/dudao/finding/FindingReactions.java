package org.dudao.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.inspection.InspectionSubmitted;

/** A finding begins with a submitted record and ends when it is put right. */
@ApplicationScoped
class FindingReactions {

    private final Findings findings;

    FindingReactions(Findings findings) {
        this.findings = findings;
    }

    @Transactional
    void confirm(@Observes InspectionSubmitted visit) {
        visit.problems().forEach(problem -> findings.add(new Finding(visit, problem)));
    }

    @Transactional
    void note(@Observes FindingOrdered order) {
        findings.change(order.findingId(), finding -> finding.ordered(order.rectificationId()));
    }

    @Transactional
    void close(@Observes FindingResolved resolved) {
        findings.change(resolved.findingId(), finding -> finding.close(resolved.on()));
    }
}
