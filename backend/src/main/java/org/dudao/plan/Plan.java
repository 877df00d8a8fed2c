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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.district.Hint;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
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
class Plan extends Aggregate {

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private int year;
    private @Nullable Integer month;

    @Enumerated(EnumType.STRING)
    private PlanOwner owner;

    private @Nullable UUID districtId;
    private @Nullable UUID inspectorId;
    private @Nullable UUID holderId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    private int visitCount;

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

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private List<PlannedVisit> visits = new ArrayList<>();

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
        super(regionId);
        this.kind = kind;
        year = period.year();
        month = period.month();
        this.title = title;
        owner = inspectorId != null ? PlanOwner.INSPECTOR : districtId != null ? PlanOwner.DISTRICT : PlanOwner.OFFICE;
        this.districtId = districtId;
        this.inspectorId = inspectorId;
        this.holderId = holderId;
        content = PlanContent.of(List.of());
        authorIds = List.of(author);
    }

    void write(UUID by, String wantedTitle, PlanContent wanted, List<PlanVisit> wantedVisits) {
        state = state.on(PlanAction.CHANGE, isIssued());
        wanted.check(period());
        title = wantedTitle;
        content = wanted;
        rewrite(wantedVisits);
        author(by);
    }

    private void rewrite(List<PlanVisit> wanted) {
        var known = visits.stream().collect(Collectors.toMap(PlannedVisit::id, Function.identity()));
        var ids = wanted.stream().map(PlanVisit::id).collect(Collectors.toSet());
        visits.stream()
                .filter(visit -> visit.isPaid() && !wanted.contains(visit.visit()))
                .findFirst()
                .ifPresent(paid -> {
                    throw new Conflict(
                            "plan.visit-paid", Map.of("day", paid.visit().plannedOn()));
                });
        visits.removeIf(visit -> !ids.contains(visit.id()));
        for (var visit : wanted) {
            period().mustHave(visit.plannedOn());
            var there = known.get(visit.id());
            if (there == null) {
                visits.add(new PlannedVisit(regionId(), visit));
            } else {
                there.rewrite(visit);
            }
        }
        visitCount = visits.size();
    }

    /** @param examinedUntil by when somebody is to decide */
    void submit(Taken taken, Due examinedUntil) {
        step(taken, PlanRules.toSubmit(kind, content, visits.size()));
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
        unmet.addAll(PlanRules.ofLevel(kind, level));
        step(taken, unmet);
        approved = taken.by();
        edition++;
        visits.forEach(PlannedVisit::bind);
        editions.add(new PlanEdition(regionId(), edition, title, content, planned(), taken.by()));
    }

    /** @param number to be used if the plan has none yet: an adjustment keeps that of the first issue */
    void issue(Taken taken, LocalDate today, int number) {
        step(taken, List.of());
        if (filed == null) {
            filed = new Filing(today.getYear(), number, today);
        }
        var inspectors = visits.stream()
                .flatMap(visit -> visit.visit().inspectorIds().stream())
                .collect(Collectors.toSet());
        raise(new PlanIssued(about(), inspectors));
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

    List<PlanVisit> openVisits() {
        return visits.stream()
                .filter(PlannedVisit::isOpen)
                .map(PlannedVisit::visit)
                .toList();
    }

    /** Those that no record says were paid, in a draft as well. */
    List<PlanVisit> unpaidVisits() {
        return visits.stream()
                .filter(visit -> !visit.isPaid())
                .map(PlannedVisit::visit)
                .toList();
    }

    List<UUID> paidVisitIds() {
        return visits.stream()
                .filter(PlannedVisit::isPaid)
                .map(PlannedVisit::id)
                .toList();
    }

    void announceNext() {
        raise(new PlanNextDue(
                about(),
                kind == PlanKind.YEARLY ? period().last() : period().last().plusDays(1)));
    }

    /** After which day the next plan is asked for: in December for a year, at its end for a month (003-43). */
    @Nullable
    LocalDate reminder() {
        return switch (kind) {
            case YEARLY -> LocalDate.of(year, 11, 30);
            case MONTHLY -> period().last();
            case OCCASIONAL -> null;
        };
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
                    case SUBMIT -> PlanRules.toSubmit(kind, content, visits.size());
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

    @Nullable
    UUID holderId() {
        return holderId;
    }

    boolean isHeldBy(UUID person) {
        return person.equals(holderId);
    }

    boolean isIssued() {
        return filed != null;
    }

    private AboutPlan about() {
        return new AboutPlan(id(), regionId(), title, steps.size(), holderId, authorIds);
    }

    Period period() {
        return new Period(year, month);
    }

    List<PlanVisit> planned() {
        return visits.stream()
                .map(PlannedVisit::visit)
                .sorted(Comparator.comparing(PlanVisit::plannedOn)
                        .thenComparing(PlanVisit::half)
                        .thenComparing(PlanVisit::id))
                .toList();
    }

    /** The schools of visits that are there already, by the visit. */
    Map<UUID, UUID> schoolsOfVisits() {
        return visits.stream().collect(Collectors.toMap(PlannedVisit::id, PlannedVisit::schoolId));
    }

    Set<UUID> schools() {
        return visits.stream().map(PlannedVisit::schoolId).collect(Collectors.toSet());
    }

    PlanKind kind() {
        return kind;
    }

    PlanOwner owner() {
        return owner;
    }

    @Nullable
    UUID districtId() {
        return districtId;
    }

    @Nullable
    UUID inspectorId() {
        return inspectorId;
    }

    String title() {
        return title;
    }

    PlanState state() {
        return state;
    }

    PlanContent content() {
        return content;
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
