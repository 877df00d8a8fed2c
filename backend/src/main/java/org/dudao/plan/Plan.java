package org.dudao.plan;

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
import java.util.stream.Stream;
import org.dudao.district.Hint;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Due;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.Unmet;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in a year or a month (D7). An inspector sees their own, and those of the office and of districts once
 * they are issued.
 */
@Entity
@FilterDef(
        name = "holder",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(:schools = '*' or holder_id = cast(nullif(:person, '*') as uuid)"
                + " or (inspector_id is null and filed_on is not null))",
        parameters = {
            @ParamDef(name = "schools", type = String.class, resolver = CallerScope.Schools.class),
            @ParamDef(name = "person", type = String.class, resolver = CallerScope.Person.class)
        })
@Filter(name = "holder")
class Plan extends WrittenPlan {

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> authorIds;

    /** Until when it is to be decided about, stored as it was counted. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Due due;

    private @Nullable LocalDate dueOn;

    @EmbeddedColumnNaming("approved_%s")
    private @Nullable Deed approved;

    private int edition;

    @EmbeddedColumnNaming("filed_%s")
    private @Nullable Filing filed;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanProgress progress;

    @Narrative
    private @Nullable String summary;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<PlanStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("number desc")
    private List<PlanEdition> editions = new ArrayList<>();

    protected Plan() {}

    /** @param holderId whose own plan it is, if anybody's */
    Plan(
            int regionId,
            PlanKind kind,
            Period period,
            String title,
            @Nullable UUID districtId,
            @Nullable UUID inspectorId,
            @Nullable UUID holderId,
            UUID author) {
        super(regionId, kind, period, title, districtId, inspectorId, holderId);
        authorIds = List.of(author);
    }

    void write(UUID by, String wantedTitle, PlanContent wanted, List<PlanVisit> wantedVisits) {
        state = state.on(PlanAction.CHANGE, isIssued());
        write(wantedTitle, wanted, wantedVisits);
        author(by);
    }

    /** @param examinedUntil by when somebody is to decide */
    void submit(Taken taken, Due examinedUntil) {
        step(taken, PlanRules.toSubmit(kind(), content(), visitCount()));
        author(taken.by().by());
        due = examinedUntil;
        dueOn = examinedUntil.on();
        raise(new PlanSubmitted(about(), examinedUntil.on()));
    }

    /** A step that needs nothing but the right moment. */
    void step(Taken taken) {
        step(taken, List.of());
    }

    void sendBack(Taken taken) {
        step(taken, List.of());
        raise(new PlanReturned(about()));
    }

    /** What is approved stays as it is under the number of the edition; its visits count for others from now on. */
    void approve(Taken taken, PlanLevel level, List<Hint> hints) {
        var unmet = new ArrayList<>(PlanRules.toApprove(hints));
        unmet.addAll(PlanRules.ofLevel(kind(), level));
        step(taken, unmet);
        approved = taken.by();
        edition++;
        bindVisits();
        editions.add(new PlanEdition(regionId(), edition, title(), content(), planned(), taken.by()));
    }

    /** @param number to be used if the plan has none yet: an adjustment keeps that of the first issue */
    void issue(Taken taken, LocalDate today, int number) {
        step(taken, List.of());
        if (filed == null) {
            filed = new Filing(today.getYear(), number, today);
        }
        raise(new PlanIssued(about(), visitors()));
    }

    /** From now on others than those who wrote it last have a hand in it. */
    void adjust(Taken taken) {
        step(taken, List.of());
        authorIds = List.of(taken.by().by());
    }

    void rate(Taken taken, PlanProgress rating) {
        step(taken, List.of());
        progress = rating;
    }

    void summarise(Taken taken, String text) {
        step(taken, List.of());
        summary = text;
    }

    /** Nobody is told of what was decided in the meantime. */
    void announceUnexamined() {
        if (dueOn != null && (state == PlanState.SUBMITTED || state == PlanState.EXAMINED)) {
            raise(new PlanUnexamined(about(), dueOn));
        }
    }

    /** Whether visits are paid by it now. */
    boolean isCarriedOut() {
        return state == PlanState.ISSUED || state == PlanState.ADJUSTING;
    }

    /** Told to the inspectors first, and once it is escalated to whoever leads the district as well. */
    void announceUnrecorded(PlanVisit visit, LocalDate recordDueOn, boolean escalated) {
        raise(new PlanVisitUnrecorded(
                about(),
                visit.id(),
                visit.schoolId(),
                visit.plannedOn(),
                visit.inspectorIds(),
                recordDueOn,
                escalated));
    }

    void announceNext() {
        raise(new PlanNextDue(
                about(),
                kind() == PlanKind.YEARLY ? period().last() : period().last().plusDays(1)));
    }

    private void step(Taken taken, List<Unmet> unmet) {
        var next = state.on(taken.action(), isIssued());
        mustBeSecond(taken);
        PlanRules.refuse(taken.action(), unmet, taken.reason());
        state = next;
        var rules = unmet.stream().map(Unmet::rule).distinct().toList();
        steps.add(new PlanStep(regionId(), steps.size() + 1, taken, rules));
    }

    private void mustBeSecond(Taken taken) {
        if (taken.action().needsSecond() && isAuthor(taken.by().by())) {
            throw new NotAllowed("plan.four-eyes");
        }
    }

    /** What a step still needs of that person, as far as it does not depend on what is sent with it. */
    List<Unmet> unmet(PlanAction action, UUID person, List<Hint> hints) {
        var unmet = new ArrayList<Unmet>();
        if (action.needsSecond() && isAuthor(person)) {
            unmet.add(PlanRules.fourEyes());
        }
        unmet.addAll(
                switch (action) {
                    case SUBMIT -> PlanRules.toSubmit(kind(), content(), visitCount());
                    case APPROVE -> PlanRules.toApprove(hints);
                    default -> List.<Unmet>of();
                });
        return unmet;
    }

    private void author(UUID person) {
        authorIds =
                Stream.concat(authorIds.stream(), Stream.of(person)).distinct().toList();
    }

    private boolean isAuthor(UUID person) {
        return authorIds.contains(person);
    }

    boolean isIssued() {
        return filed != null;
    }

    private AboutPlan about() {
        return new AboutPlan(id(), regionId(), title(), steps.size(), holderId(), authorIds);
    }

    PlanState state() {
        return state;
    }

    @Nullable
    LocalDate dueOn() {
        return state == PlanState.SUBMITTED || state == PlanState.EXAMINED ? dueOn : null;
    }

    int edition() {
        return edition;
    }

    @Nullable
    Filing filed() {
        return filed;
    }

    @Nullable
    PlanProgress progress() {
        return progress;
    }

    @Nullable
    String summary() {
        return summary;
    }

    List<PlanStep> steps() {
        return steps;
    }

    List<PlanEdition> editions() {
        return editions;
    }
}
