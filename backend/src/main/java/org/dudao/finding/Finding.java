package org.dudao.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;
import org.dudao.inspection.InspectionProblem;
import org.dudao.inspection.InspectionSubmitted;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** One problem of one visit; settled there and then, or followed until it is put right. */
@Entity
class Finding extends SchoolAggregate {

    private UUID inspectionId;
    private int item;

    @Enumerated(EnumType.STRING)
    private FindingGrade grade;

    @Column(insertable = false, updatable = false)
    private int gravity;

    @Narrative
    private String description;

    @Narrative
    private @Nullable String advice;

    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    private @Nullable UUID rectificationId;
    private @Nullable LocalDate closedOn;

    protected Finding() {}

    Finding(InspectionSubmitted visit, InspectionProblem problem) {
        super(problem.id(), visit.regionId(), visit.schoolId());
        inspectionId = visit.inspectionId();
        item = problem.item();
        grade = problem.grade();
        description = problem.description();
        advice = problem.advice();
        foundOn = visit.visitedOn();
        state = problem.settledOnSpot() ? FindingState.SETTLED : FindingState.RECTIFYING;
        if (state == FindingState.RECTIFYING) {
            raise(new FindingConfirmed(
                    id(),
                    regionId(),
                    schoolId(),
                    inspectionId,
                    visit.inspectorIds(),
                    item,
                    grade,
                    description,
                    advice,
                    problem.days(),
                    visit.on()));
        }
    }

    void ordered(UUID rectification) {
        rectificationId = rectification;
    }

    void close(LocalDate on) {
        state = FindingState.CLOSED;
        closedOn = on;
    }

    FindingView view(SchoolRef school) {
        return new FindingView(
                id(),
                version(),
                schoolId(),
                school.name(),
                school.kind(),
                inspectionId,
                item,
                grade,
                description,
                advice,
                foundOn,
                state,
                rectificationId,
                closedOn);
    }
}
