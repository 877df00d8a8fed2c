package org.dudao.handover;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dudao.handover.HandoverView.HandoverSignature;
import org.dudao.inspection.LastVisits;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.person.Placed;
import org.dudao.person.Role;
import org.dudao.rectification.OpenCases;
import org.dudao.school.SchoolRegister;

/** Draws a dossier out of what is open at the school. */
@ApplicationScoped
class HandoverViewing {

    private static final int VISITS = 3;

    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final OpenCases cases;
    private final LastVisits visits;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    HandoverViewing(
            SchoolRegister schools,
            InspectorRegister inspectors,
            OpenCases cases,
            LastVisits visits,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.schools = schools;
        this.inspectors = inspectors;
        this.cases = cases;
        this.visits = visits;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    HandoverContent live(Handover handover) {
        return new HandoverContent(cases.of(handover.schoolId()), visits.of(handover.schoolId(), VISITS));
    }

    HandoverView view(Handover handover) {
        var former = inspectors.require(handover.formerId());
        return new HandoverView(
                handover.id(),
                handover.version(),
                handover.schoolId(),
                schools.require(handover.schoolId()).name(),
                former.id(),
                former.name(),
                handover.nextId(),
                inspectors.require(handover.nextId()).name(),
                handover.beginsOn(),
                handover.openedOn(),
                handover.state(),
                Objects.requireNonNullElseGet(handover.content(), () -> live(handover)),
                HandoverSignature.of(handover.formerSignature()),
                HandoverSignature.of(handover.nextSignature()),
                actions(handover, former));
    }

    /** Whether the office has to sign for them. */
    boolean isGone(InspectorRef former) {
        return !former.serves(LocalDate.now(clock));
    }

    private List<HandoverAction> actions(Handover handover, InspectorRef former) {
        var placed = Placed.of(identity);
        var actions = new ArrayList<HandoverAction>();
        if (handover.awaits(placed.inspectorId())) {
            actions.add(HandoverAction.SIGN);
        }
        if (placed.role() == Role.OFFICE
                && caller.home() == handover.regionId()
                && handover.formerSignature() == null
                && isGone(former)) {
            actions.add(HandoverAction.ATTEST);
        }
        return actions;
    }
}
