package org.dudao.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Due;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.RuleViolation;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The record of one visit. A draft is its author's alone. What was submitted stands, and everybody in scope reads it, until
 * its author submits a correction; every edition is kept (C9-07).
 */
@Entity
@FilterDef(
        name = "author",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(state <> 'DRAFT' or :person = '*' or author_id = cast(nullif(:person, '*') as uuid))",
        parameters = @ParamDef(name = "person", type = String.class, resolver = CallerScope.Person.class))
@Filter(name = "author")
class Inspection extends VisitRecord {

    @Column(updatable = false)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private InspectionState state = InspectionState.DRAFT;

    /** The first time: later ones are corrections. */
    private @Nullable Instant submittedAt;

    /** What its author writes while it is open again; nobody else reads it. */
    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Visit correction;

    /** Until when it is to be decided about, stored as it was counted. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Due due;

    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable InspectionFlaw flaw;

    @Narrative
    private @Nullable String returnNote;

    @EmbeddedColumnNaming("accepted_%s")
    private @Nullable Deed accepted;

    private int edition;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<InspectionStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    @OrderBy("number desc")
    private List<InspectionEdition> editions = new ArrayList<>();

    protected Inspection() {}

    Inspection(UUID id, int regionId, UUID schoolId, UUID authorId, Visit visit) {
        super(id, regionId, schoolId, visit);
        this.authorId = authorId;
    }

    /** Whether this is what was written before, so that nothing needs to be done. */
    boolean says(UUID school, Visit visit) {
        return schoolId().equals(school) && written().equals(visit);
    }

    void rewrite(UUID by, UUID school, Visit visit) {
        mustBeAuthor(by);
        state = state.on(InspectionAction.CHANGE);
        if (!schoolId().equals(school)) {
            throw new RuleViolation("inspection.school-fixed", Map.of());
        }
        if (state == InspectionState.DRAFT) {
            write(visit);
        } else {
            visit.check();
            correction = visit;
        }
    }

    /** @param reviewedUntil by when somebody is to decide */
    void submit(Taken taken, LocalDate today, Due reviewedUntil) {
        mustBeAuthor(taken.by().by());
        var standing = state == InspectionState.DRAFT ? List.<InspectionProblem>of() : visit().problems();
        var visit = written();
        visit.checkComplete(today);
        visit.mustKeep(standing);
        step(taken);
        write(visit);
        correction = null;
        flaw = null;
        returnNote = null;
        due = reviewedUntil;
        dueOn = reviewedUntil.on();
        submittedAt = submittedAt == null ? taken.by().at() : submittedAt;
        edition++;
        editions.add(new InspectionEdition(regionId(), edition, visit, taken.by()));
        raise(new InspectionSubmitted(
                id(),
                regionId(),
                schoolId(),
                visit.visitedOn(),
                visit.inspectorIds(),
                visit.problemsBesides(standing),
                today));
        raise(new VisitPaid(id(), visit.occasion().plannedVisitId(), visit.visitedOn()));
        raise(new InspectionAwaitsReview(about(), reviewedUntil.on()));
    }

    /** Its author goes on with it, for a reason that stays readable. */
    void correct(Taken taken) {
        mustBeAuthor(taken.by().by());
        step(taken);
        accepted = null;
        returnNote = taken.note();
    }

    /** A step of review that needs nothing but the right moment and a second person. */
    void judge(Taken taken) {
        mustBeSecond(taken);
        step(taken);
    }

    void accept(Taken taken) {
        judge(taken);
        accepted = taken.by();
    }

    void sendBack(Taken taken, InspectionFlaw found) {
        judge(taken);
        flaw = found;
        returnNote = taken.note();
        raise(new InspectionReturned(about(), found));
    }

    void announceLate(LocalDate recordDueOn) {
        if (state == InspectionState.DRAFT) {
            raise(new InspectionLate(about(), recordDueOn));
        }
    }

    void announceMissing(LocalDate recordDueOn) {
        if (state == InspectionState.DRAFT) {
            raise(new InspectionMissing(about(), recordDueOn));
        }
    }

    /** @param escalated whether it has been quiet for so long that whoever leads the district should know */
    void announceQuiet(EmergencyReport last, boolean escalated) {
        if (state == InspectionState.DRAFT) {
            raise(new EmergencyQuiet(about(), last.id(), last.text(), escalated));
        }
    }

    /** Nobody is told of what was decided in the meantime. */
    void announceUnreviewed() {
        if (state.awaitsReview() && dueOn != null) {
            raise(new InspectionUnreviewed(about(), dueOn));
        }
    }

    private void step(Taken taken) {
        state = state.on(taken.action());
        steps.add(new InspectionStep(regionId(), steps.size() + 1, taken));
    }

    boolean isSubmittedBy(UUID person) {
        return !state.isOpen() && authorId.equals(person);
    }

    private void mustBeAuthor(UUID person) {
        if (!authorId.equals(person)) {
            throw new NotAllowed("inspection.not-author");
        }
    }

    private void mustBeSecond(Taken taken) {
        if (taken.action().needsSecond() && rights().isOwnOf(taken.by().by(), taken.inspectorId())) {
            throw new NotAllowed("inspection.four-eyes");
        }
    }

    InspectionRights rights() {
        return new InspectionRights(regionId(), schoolId(), state, authorId, inspectorIds());
    }

    private AboutInspection about() {
        return new AboutInspection(id(), regionId(), schoolId(), visitedOn(), steps.size(), authorId, inspectorIds());
    }

    /** What its author has written last, be it submitted or not. */
    Visit written() {
        return correction == null ? visit() : correction;
    }

    UUID authorId() {
        return authorId;
    }

    InspectionState state() {
        return state;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return state.awaitsReview() ? dueOn : null;
    }

    @Nullable
    InspectionFlaw flaw() {
        return flaw;
    }

    @Nullable
    String returnNote() {
        return returnNote;
    }

    int edition() {
        return edition;
    }

    List<InspectionStep> steps() {
        return steps;
    }

    List<InspectionEdition> editions() {
        return editions;
    }
}
