package org.dudao.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.dudao.checklist.ChecklistAnswer;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a record says, column by column, as lists and reports ask for it. */
@MappedSuperclass
abstract class VisitRecord extends SchoolAggregate {

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

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable InspectionFeedback feedback;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    private @Nullable UUID plannedVisitId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InspectionPhoto> photos;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Acknowledgement acknowledgement;

    /** For Hibernate, which fills all of it. */
    @SuppressWarnings("NullAway.Init")
    protected VisitRecord() {}

    protected VisitRecord(UUID id, int regionId, UUID schoolId, Visit visit) {
        super(id, regionId, schoolId);
        write(visit);
    }

    final void write(Visit visit) {
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
        feedback = visit.feedback();
        kind = visit.occasion().kind();
        plannedVisitId = visit.occasion().plannedVisitId();
        photos = visit.photos();
        acknowledgement = visit.acknowledgement();
    }

    /** What stands; of a draft, what it says. */
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
                feedback,
                new InspectionOccasion(kind, plannedVisitId),
                photos,
                acknowledgement);
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    List<UUID> inspectorIds() {
        return inspectorIds;
    }
}
