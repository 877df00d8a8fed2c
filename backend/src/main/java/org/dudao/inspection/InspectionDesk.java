package org.dudao.inspection;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dudao.document.Files;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Twins;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.dudao.school.SchoolRegister;
import org.jspecify.annotations.Nullable;

/** Where records are written, submitted and reviewed; arms and cancels what waits for them. */
@ApplicationScoped
class InspectionDesk {

    private static final int NEVER_SEEN = -1;

    private final Inspections inspections;
    private final Reviewers reviewers;
    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final Answering answering;
    private final Files files;
    private final InspectionTermsInForce terms;
    private final Waiting waiting;
    private final VisitPlans plans;
    private final Twins twins;
    private final SecurityIdentity identity;
    private final Clock clock;

    InspectionDesk(
            Inspections inspections,
            Reviewers reviewers,
            SchoolRegister schools,
            InspectorRegister inspectors,
            Answering answering,
            Files files,
            InspectionTermsInForce terms,
            Waiting waiting,
            VisitPlans plans,
            Twins twins,
            SecurityIdentity identity,
            Clock clock) {
        this.inspections = inspections;
        this.reviewers = reviewers;
        this.schools = schools;
        this.inspectors = inspectors;
        this.answering = answering;
        this.files = files;
        this.terms = terms;
        this.waiting = waiting;
        this.plans = plans;
        this.twins = twins;
        this.identity = identity;
        this.clock = clock;
    }

    /** A repeat changes nothing. */
    Inspection write(UUID id, @Nullable Integer version, UUID schoolId, Visit visit) {
        twins.takeTurns(id);
        var known = inspections.findByIdOptional(id);
        if (known.filter(inspection -> inspection.says(schoolId, visit)).isPresent()) {
            return known.get();
        }
        checkWho(visit);
        visit.check();
        checkPlan(id, schoolId, visit);
        answering.check(schoolId, visit, known.map(Inspection::written));
        if (known.isPresent()) {
            return rewrite(known.get(), version == null ? NEVER_SEEN : version, schoolId, visit);
        }
        if (version != null) {
            throw new NotFound();
        }
        var school = schools.require(schoolId);
        var record = inspections.add(new Inspection(
                id, school.regionId(), school.id(), Placed.of(identity).person(), visit));
        waiting.forSubmission(record);
        return record;
    }

    /** What waits for a draft waits from the day of the visit on. */
    private Inspection rewrite(Inspection known, int seen, UUID schoolId, Visit visit) {
        var before = known.visitedOn();
        var record = inspections.change(
                known.id(), seen, i -> i.rewrite(Placed.of(identity).person(), schoolId, visit));
        if (!record.visitedOn().equals(before)) {
            waiting.forSubmission(record);
        }
        return record;
    }

    /** From now on somebody has five working days to decide (D1). A repeat changes nothing. */
    Inspection submit(UUID id, int version) {
        var known = inspections.require(id);
        if (known.isSubmittedBy(Placed.of(identity).person())) {
            return known;
        }
        return inspections.change(id, version, record -> {
            var due = terms.of(record.regionId(), today()).review(today());
            record.submit(taken(InspectionAction.SUBMIT, null, null), today(), due);
            answering.checkWhole(record.visit());
            files.attach(record.visit().fileIds(), record.regionId(), record.schoolId());
            waiting.forReview(record, due);
        });
    }

    Inspection correct(UUID id, int version, String reason) {
        return inspections.change(id, version, record -> {
            record.correct(taken(InspectionAction.CORRECT, null, reason));
            waiting.forNobody(id);
        });
    }

    Inspection examine(UUID id, int version) {
        return review(id, version, InspectionAction.EXAMINE, null, null, Inspection::judge);
    }

    Inspection archive(UUID id, int version) {
        return review(id, version, InspectionAction.ARCHIVE, null, null, Inspection::judge);
    }

    Inspection accept(UUID id, int version, @Nullable String note) {
        return decide(id, version, InspectionAction.ACCEPT, null, note, Inspection::accept);
    }

    Inspection sendBack(UUID id, int version, InspectionFlaw flaw, String note) {
        return decide(
                id, version, InspectionAction.SEND_BACK, flaw, note, (record, taken) -> record.sendBack(taken, flaw));
    }

    private Inspection decide(
            UUID id,
            int version,
            InspectionAction action,
            @Nullable InspectionFlaw flaw,
            @Nullable String note,
            BiConsumer<Inspection, Taken> step) {
        return review(id, version, action, flaw, note, (record, taken) -> {
            step.accept(record, taken);
            waiting.forNobody(id);
        });
    }

    private Inspection review(
            UUID id,
            int version,
            InspectionAction action,
            @Nullable InspectionFlaw flaw,
            @Nullable String note,
            BiConsumer<Inspection, Taken> step) {
        return inspections.judge(id, version, record -> {
            mustBeTheirs(record.rights());
            step.accept(record, taken(action, flaw, note));
        });
    }

    /** An inspector reviews the records of the districts that they lead. */
    private void mustBeTheirs(InspectionRights record) {
        if (!reviewers.review(record)) {
            throw new NotAllowed("inspection.not-leader");
        }
    }

    private void checkPlan(UUID id, UUID schoolId, Visit visit) {
        var planned = visit.occasion().plannedVisitId();
        if (planned != null && !plans.isOpen(planned, schoolId, id)) {
            throw new RuleViolation("inspection.plan-unknown", Map.of());
        }
    }

    private void checkWho(Visit visit) {
        if (!visit.inspectorIds().contains(Placed.of(identity).inspectorId())) {
            throw new RuleViolation("inspection.author-not-there", Map.of());
        }
        inspectors.requireAll(visit.inspectorIds());
    }

    private Taken taken(InspectionAction action, @Nullable InspectionFlaw flaw, @Nullable String note) {
        return new Taken(
                action,
                Deed.of(Placed.of(identity), Instant.now(clock)),
                Placed.of(identity).inspectorId(),
                flaw,
                note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
