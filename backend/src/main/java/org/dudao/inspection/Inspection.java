package org.dudao.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.checklist.ChecklistAnswer;
import org.dudao.inspection.InspectionView.InspectionAction;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.SchoolAggregate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The record of one visit. A draft is its author's alone; once submitted it never changes. */
@Entity
@FilterDef(
        name = "author",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(state = 'SUBMITTED' or :person = '*' or author_id = cast(nullif(:person, '*') as uuid))",
        parameters = @ParamDef(name = "person", type = String.class, resolver = CallerScope.Person.class))
@Filter(name = "author")
class Inspection extends SchoolAggregate {

    @Column(updatable = false)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private InspectionState state = InspectionState.DRAFT;

    private LocalDate visitedOn;

    /** Told apart from moments: a time on the wall of the school must not be moved by any zone. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime arrivedAt;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime leftAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> inspectorIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> matters;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MethodUse> methods;

    @Narrative
    private @Nullable String goodPractice;

    @Narrative
    private @Nullable String shortcomings;

    @Narrative
    private @Nullable String advice;

    private @Nullable LocalDate deadline;

    @Narrative
    private @Nullable String remarks;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private List<InspectionProblem> problems;

    @Column(insertable = false, updatable = false)
    private int problemCount;

    /** By which edition of a checklist it is filled, be it one of a division above. */
    private @Nullable UUID editionId;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChecklistAnswer> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InspectionPhoto> photos;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Acknowledgement acknowledgement;

    private @Nullable Instant submittedAt;

    protected Inspection() {}

    Inspection(UUID id, int regionId, UUID schoolId, UUID authorId, Visit visit) {
        super(id, regionId, schoolId);
        this.authorId = authorId;
        write(visit);
    }

    /** Whether this is what was written before, so that nothing needs to be done. */
    boolean says(UUID school, Visit visit) {
        return schoolId().equals(school) && visit().equals(visit);
    }

    void rewrite(UUID by, UUID school, Visit visit) {
        mustBeOpenTo(by);
        if (!schoolId().equals(school)) {
            throw new RuleViolation("inspection.school-fixed", Map.of());
        }
        write(visit);
    }

    void submit(UUID by, Instant now, LocalDate today) {
        mustBeOpenTo(by);
        visit().checkComplete(today);
        state = InspectionState.SUBMITTED;
        submittedAt = now;
        raise(new InspectionSubmitted(id(), regionId(), schoolId(), visitedOn, inspectorIds, problems, today));
    }

    boolean isSubmittedBy(UUID person) {
        return state == InspectionState.SUBMITTED && authorId.equals(person);
    }

    private void mustBeOpenTo(UUID person) {
        if (!authorId.equals(person)) {
            throw new NotAllowed("inspection.not-author");
        }
        if (state == InspectionState.SUBMITTED) {
            throw new Conflict("inspection.submitted", Map.of());
        }
    }

    private void write(Visit visit) {
        visit.check();
        visitedOn = visit.visitedOn();
        arrivedAt = visit.arrivedAt();
        leftAt = visit.leftAt();
        inspectorIds = visit.inspectorIds();
        matters = visit.matters();
        methods = visit.methods();
        goodPractice = visit.goodPractice();
        shortcomings = visit.shortcomings();
        advice = visit.advice();
        deadline = visit.deadline();
        remarks = visit.remarks();
        problems = visit.problems();
        editionId = visit.editionId();
        answers = visit.answers();
        photos = visit.photos();
        acknowledgement = visit.acknowledgement();
    }

    Visit visit() {
        return new Visit(
                visitedOn,
                arrivedAt,
                leftAt,
                inspectorIds,
                matters,
                methods,
                goodPractice,
                shortcomings,
                advice,
                deadline,
                remarks,
                problems,
                editionId,
                answers,
                photos,
                acknowledgement);
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

    List<InspectionAction> actions(UUID person) {
        return state == InspectionState.DRAFT && authorId.equals(person)
                ? List.of(InspectionAction.CHANGE, InspectionAction.SUBMIT)
                : List.of();
    }
}
