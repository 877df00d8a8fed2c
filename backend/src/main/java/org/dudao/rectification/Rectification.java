package org.dudao.rectification;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dudao.finding.FindingConfirmed;
import org.dudao.finding.FindingOrdered;
import org.dudao.finding.FindingResolved;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Due;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A school's order to put one finding right, until somebody else than the reporter finds that it is. */
@Entity
class Rectification extends SchoolAggregate {

    private UUID findingId;
    private UUID inspectionId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> inspectorIds;

    private int item;

    @Enumerated(EnumType.STRING)
    private FindingGrade grade;

    @Narrative
    private String problem;

    @Narrative
    private @Nullable String advice;

    @Enumerated(EnumType.STRING)
    private RectificationState state = RectificationState.ISSUED;

    private LocalDate issuedOn;

    /** Stored as it was counted, so that later rules move no deadline; another calendar is counted through anew. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Due due;

    private LocalDate dueOn;
    private LocalDate originalDueOn;

    /** Telling people is no change of the case: whoever has it open may still act on it. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate announcedDueOn;

    @EmbeddedColumnNaming("signed_%s")
    private @Nullable Deed signed;

    private int round;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "rectification_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Round> rounds = new ArrayList<>();

    protected Rectification() {}

    Rectification(FindingConfirmed finding, RectificationTerms terms) {
        super(finding.regionId(), finding.schoolId());
        findingId = finding.findingId();
        inspectionId = finding.inspectionId();
        inspectorIds = finding.inspectorIds();
        item = finding.item();
        grade = finding.grade();
        problem = finding.description();
        advice = finding.advice();
        issuedOn = finding.on();
        runUntil(terms.due(finding.on(), finding.days()));
        originalDueOn = dueOn;
        raise(new FindingOrdered(findingId, id()));
        raise(new RectificationIssued(about(), dueOn));
    }

    void sign(Deed by) {
        state = state.on(RectificationAction.SIGN);
        signed = by;
    }

    void report(Deed by, String text, List<UUID> fileIds) {
        state = state.on(RectificationAction.REPORT);
        round++;
        rounds.add(new Round(this, round, text, fileIds, by));
        raise(new RectificationReported(about(), round));
    }

    void accept(Deed by, @Nullable String comment, LocalDate today) {
        state = state.on(RectificationAction.ACCEPT);
        rounds.getLast().accept(by, comment);
        raise(new RectificationAccepted(about(), round));
        raise(new FindingResolved(findingId, today));
    }

    void sendBack(Deed by, String reason, Due until) {
        state = state.on(RectificationAction.RETURN);
        rounds.getLast().sendBack(by, reason, until.on());
        runUntil(until);
        raise(new RectificationReturned(about(), round, dueOn));
    }

    /** Raises {@link RectificationOverdue} once for each deadline, however often it is asked. */
    void announceOverdue(LocalDate today) {
        if (isOverdue(today) && !dueOn.equals(announcedDueOn)) {
            announcedDueOn = dueOn;
            raise(new RectificationOverdue(about(), dueOn));
        }
    }

    /** Another calendar: the day moves with it, but never to one that has gone by. */
    void recount(WorkingCalendar calendar, LocalDate today) {
        var before = dueOn;
        runUntil(recounted(calendar, today));
        if (!dueOn.equals(before)) {
            raise(new RectificationMoved(about(), before, dueOn));
        }
    }

    Due recounted(WorkingCalendar calendar, LocalDate today) {
        var counted = due.recount(calendar);
        return counted.on().isBefore(dueOn) && !counted.on().isAfter(today) ? due : counted;
    }

    private void runUntil(Due until) {
        due = until;
        dueOn = until.on();
    }

    private RectificationCase about() {
        return new RectificationCase(id(), regionId(), schoolId(), inspectorIds, grade, problem);
    }

    boolean isOverdue(LocalDate today) {
        return state.awaitsSchool() && due.isOver(today);
    }

    /** What comes next; nobody decides on their own report. */
    List<RectificationAction> actions(UUID person) {
        var ownReport = !rounds.isEmpty() && rounds.getLast().wasReportedBy(person);
        return state == RectificationState.REPORTED && ownReport ? List.of() : state.actions;
    }

    UUID findingId() {
        return findingId;
    }

    UUID inspectionId() {
        return inspectionId;
    }

    List<UUID> inspectorIds() {
        return inspectorIds;
    }

    int item() {
        return item;
    }

    FindingGrade grade() {
        return grade;
    }

    String problem() {
        return problem;
    }

    @Nullable
    String advice() {
        return advice;
    }

    RectificationState state() {
        return state;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    Due due() {
        return due;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate originalDueOn() {
        return originalDueOn;
    }

    @Nullable
    Deed signed() {
        return signed;
    }

    List<Round> rounds() {
        return rounds;
    }
}
