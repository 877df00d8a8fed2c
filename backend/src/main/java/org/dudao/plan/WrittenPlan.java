package org.dudao.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Narrative;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a plan says: whose it is, of which period, what is to be done, and which schools are visited when. */
@MappedSuperclass
abstract class WrittenPlan extends Aggregate {

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

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    private int visitCount;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private List<PlannedVisit> visits = new ArrayList<>();

    protected WrittenPlan() {}

    /** @param holderId whose own plan it is, if anybody's */
    WrittenPlan(
            int regionId,
            PlanKind kind,
            Period period,
            String title,
            @Nullable UUID districtId,
            @Nullable UUID inspectorId,
            @Nullable UUID holderId) {
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
    }

    void write(String wantedTitle, PlanContent wanted, List<PlanVisit> wantedVisits) {
        wanted.check(period());
        title = wantedTitle;
        content = wanted;
        rewrite(wantedVisits);
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

    /** From now on its visits count for the plans of others. */
    void bindVisits() {
        visits.forEach(PlannedVisit::bind);
    }

    List<PlanVisit> planned() {
        return visits.stream()
                .map(PlannedVisit::visit)
                .sorted(Comparator.comparing(PlanVisit::plannedOn)
                        .thenComparing(PlanVisit::half)
                        .thenComparing(PlanVisit::id))
                .toList();
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

    /** The schools of visits that are there already, by the visit. */
    Map<UUID, UUID> schoolsOfVisits() {
        return visits.stream().collect(Collectors.toMap(PlannedVisit::id, PlannedVisit::schoolId));
    }

    Set<UUID> schools() {
        return visits.stream().map(PlannedVisit::schoolId).collect(Collectors.toSet());
    }

    /** Whoever is to go somewhere. */
    Set<UUID> visitors() {
        return visits.stream()
                .flatMap(visit -> visit.visit().inspectorIds().stream())
                .collect(Collectors.toSet());
    }

    int visitCount() {
        return visitCount;
    }

    Period period() {
        return new Period(year, month);
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

    @Nullable
    UUID holderId() {
        return holderId;
    }

    boolean isHeldBy(UUID person) {
        return person.equals(holderId);
    }

    String title() {
        return title;
    }

    PlanContent content() {
        return content;
    }
}
