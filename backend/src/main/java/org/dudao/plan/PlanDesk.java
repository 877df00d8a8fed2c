package org.dudao.plan;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.Timers;
import org.dudao.kernel.Twins;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.dudao.plan.PlanResource.PlanWriting;
import org.jspecify.annotations.Nullable;

/** Where plans are written, decided about and issued; arms and cancels what waits for them. */
@ApplicationScoped
class PlanDesk {

    private final Plans plans;
    private final PlanViewing viewing;
    private final VisitCheck check;
    private final PlanTermsInForce terms;
    private final Recording recording;
    private final Timers timers;
    private final Twins twins;
    private final SecurityIdentity identity;
    private final Clock clock;

    PlanDesk(
            Plans plans,
            PlanViewing viewing,
            VisitCheck check,
            PlanTermsInForce terms,
            Recording recording,
            Timers timers,
            Twins twins,
            SecurityIdentity identity,
            Clock clock) {
        this.plans = plans;
        this.viewing = viewing;
        this.check = check;
        this.terms = terms;
        this.recording = recording;
        this.timers = timers;
        this.twins = twins;
        this.identity = identity;
        this.clock = clock;
    }

    Plan write(UUID id, PlanWriting wanted) {
        return change(id, wanted.version(), plan -> {
            check.mustBePossible(plan, wanted.visits());
            plan.write(Placed.of(identity).person(), wanted.title(), wanted.content(), wanted.visits());
        });
    }

    /** From now on somebody has five working days to decide (D7). */
    Plan submit(UUID id, int version, @Nullable String reason) {
        return change(id, version, plan -> {
            var due = terms.of(plan.regionId(), today()).examination(today());
            plan.submit(taken(PlanAction.SUBMIT, null, reason), due);
            timers.armAfter(due.on(), plan.regionId(), PlanReactions.UNEXAMINED, id);
        });
    }

    Plan approve(UUID id, int version, PlanLevel level, @Nullable String opinion, @Nullable String reason) {
        return change(id, version, plan -> {
            // Two that are approved at the same time must not pass each other by under the cap.
            twins.takeTurns("plan load", plan.regionId());
            plan.approve(taken(PlanAction.APPROVE, opinion, reason), level, viewing.hints(plan));
            timers.cancel(PlanReactions.UNEXAMINED, id);
        });
    }

    Plan sendBack(UUID id, int version, String opinion) {
        return change(id, version, plan -> {
            plan.sendBack(taken(PlanAction.SEND_BACK, opinion, null));
            timers.cancel(PlanReactions.UNEXAMINED, id);
        });
    }

    Plan withdraw(UUID id, int version) {
        return change(id, version, plan -> {
            plan.step(taken(PlanAction.WITHDRAW, null, null));
            timers.cancel(PlanReactions.UNEXAMINED, id);
        });
    }

    /** Filing numbers of a year follow each other without a gap, whoever issues at the same time. */
    Plan issue(UUID id, int version) {
        return change(id, version, plan -> {
            twins.takeTurns("plan number", plan.regionId());
            plan.issue(
                    taken(PlanAction.ISSUE, null, null), today(), plans.nextNumber(plan.regionId(), today().getYear()));
            recording.await(plan);
            var reminder = plan.reminder();
            if (reminder != null) {
                timers.armAfter(reminder, plan.regionId(), PlanReactions.NEXT, id);
            }
        });
    }

    Plan adjust(UUID id, int version, String reason) {
        return change(id, version, plan -> plan.adjust(taken(PlanAction.ADJUST, reason, null)));
    }

    Plan rate(UUID id, int version, PlanProgress rating, @Nullable String note) {
        return change(id, version, plan -> plan.rate(taken(PlanAction.RATE, note, null), rating));
    }

    Plan summarise(UUID id, int version, String text) {
        return change(id, version, plan -> plan.summarise(taken(PlanAction.SUMMARISE, null, null), text));
    }

    Plan complete(UUID id, int version, boolean whole, String note) {
        return step(id, version, whole ? PlanAction.COMPLETE : PlanAction.COMPLETE_PARTLY, note);
    }

    /** A step that needs nothing but the right moment. */
    Plan step(UUID id, int version, PlanAction action, @Nullable String note) {
        return change(id, version, plan -> plan.step(taken(action, note, null)));
    }

    private Plan change(UUID id, int version, Consumer<Plan> change) {
        return plans.change(id, version, plan -> {
            mustBeTheirs(plan);
            change.accept(plan);
        });
    }

    /** An inspector reads what the office issued, and writes their own. */
    private void mustBeTheirs(Plan plan) {
        if (Placed.of(identity).inspectorId() != null
                && !plan.isHeldBy(Placed.of(identity).person())) {
            throw new NotAllowed("plan.not-yours");
        }
    }

    private Taken taken(PlanAction action, @Nullable String note, @Nullable String reason) {
        return new Taken(action, Deed.of(Placed.of(identity), Instant.now(clock)), note, reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
