package org.dudao.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.inspection.LastVisits;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
import org.dudao.recusal.Recusals;
import org.dudao.region.Settings;
import org.dudao.school.SchoolKind;
import org.dudao.school.SchoolRef;

/** Finds who and what can be drawn in a division today, and why others cannot. */
@ApplicationScoped
class Pooling {

    private static final String SCHOOLS =
            "from SchoolRef where open and regionId = :region and kind in :kinds order by code, id";
    private static final String INSPECTORS = """
            from InspectorRef where regionId = :region and (leftOn is null or leftOn > :day) order by number, id""";
    private static final String ANSWERS_FOR = """
            select new org.dudao.draw.Apart(a.schoolId, a.inspectorId) from AssignmentRef a
            where a.regionId = :region and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)""";

    private final EntityManager entities;
    private final LastVisits visits;
    private final Recusals recusals;
    private final Settings settings;
    private final Clock clock;

    Pooling(EntityManager entities, LastVisits visits, Recusals recusals, Settings settings, Clock clock) {
        this.entities = entities;
        this.visits = visits;
        this.recusals = recusals;
        this.settings = settings;
        this.clock = clock;
    }

    /** Schools and inspectors as they are now. */
    Pool live(Draw draw) {
        return schools(draw, Map.of());
    }

    /** @param manual whom the office leaves out besides, and why; refuses who is not in the pool */
    Pool schools(Draw draw, Map<UUID, String> manual) {
        var region = draw.regionId();
        var today = LocalDate.now(clock);
        var schools = schoolRows(region, draw.schoolKinds(), today, manual);
        var inspectors = inspectorRows(region, today, manual);
        var known = Stream.concat(schools.stream(), inspectors.stream())
                .map(PoolRow::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(manual.keySet())) {
            throw new NotFound();
        }
        return Pool.of(draw.kind(), draw.picks(), draw.team(), schools, inspectors, apart(region, today));
    }

    static Pool lots(Draw draw, List<String> entries) {
        var rows = entries.stream().map(PoolRow::lot).toList();
        return Pool.of(draw.kind(), draw.picks(), draw.team(), rows, List.of(), List.of());
    }

    /** Refuses to draw from a frozen pool of which somebody must stay away by now: a new recusal, a suspension (C2-13). */
    void mustStillHold(Draw draw) {
        var frozen = Objects.requireNonNull(draw.pool());
        if (!draw.kind().withInspectors()) {
            return;
        }
        var today = LocalDate.now(clock);
        var live = inspectorRows(draw.regionId(), today, Map.of()).stream()
                .filter(PoolRow::drawable)
                .map(PoolRow::id)
                .collect(Collectors.toSet());
        var gone = frozen.drawable(PoolPart.INSPECTOR).stream()
                .map(frozen::row)
                .filter(inspector -> !live.contains(inspector.id()))
                .map(PoolRow::name);
        var recused = recused(draw.regionId(), today)
                .filter(two -> !frozen.keepsApart(two.schoolId(), two.inspectorId()))
                .flatMap(two ->
                        frozen.rows().stream().filter(row -> two.inspectorId().equals(row.id())))
                .map(PoolRow::name);
        var names = Stream.concat(gone, recused).distinct().toList();
        if (!names.isEmpty()) {
            throw new Conflict("draw.overtaken", Map.of("names", names));
        }
    }

    private List<PoolRow> schoolRows(
            int region, Collection<SchoolKind> kinds, LocalDate today, Map<UUID, String> manual) {
        var days = settings.number(DrawNumbers.VISITED, region, today);
        var visited = visits.since(region, today.minusDays(days));
        return entities.createQuery(SCHOOLS, SchoolRef.class)
                .setParameter("region", region)
                .setParameter("kinds", kinds.isEmpty() ? Arrays.asList(SchoolKind.values()) : kinds)
                .getResultStream()
                .map(school -> {
                    var exclusions = byHand(school.id(), manual);
                    var last = visited.get(school.id());
                    if (last != null) {
                        exclusions.addFirst(Exclusion.visited(last));
                    }
                    return PoolRow.of(school, exclusions);
                })
                .toList();
    }

    private List<PoolRow> inspectorRows(int region, LocalDate today, Map<UUID, String> manual) {
        return entities.createQuery(INSPECTORS, InspectorRef.class)
                .setParameter("region", region)
                .setParameter("day", today)
                .getResultStream()
                .map(inspector -> PoolRow.of(
                        inspector,
                        Stream.concat(barred(inspector, today), byHand(inspector.id(), manual).stream())
                                .toList()))
                .toList();
    }

    private static Stream<Exclusion> barred(InspectorRef inspector, LocalDate today) {
        var exclusions = new ArrayList<Exclusion>();
        if (!inspector.serves(today)) {
            exclusions.add(Exclusion.of(ExclusionReason.OUT_OF_TERM));
        }
        if (inspector.awaitsInduction()) {
            exclusions.add(Exclusion.of(ExclusionReason.NOT_INDUCTED));
        }
        if (inspector.isSuspended(today)) {
            exclusions.add(Exclusion.of(ExclusionReason.SUSPENDED));
        }
        return exclusions.stream();
    }

    private static List<Exclusion> byHand(UUID id, Map<UUID, String> manual) {
        var exclusions = new ArrayList<Exclusion>();
        var note = manual.get(id);
        if (note != null) {
            exclusions.add(Exclusion.manual(note));
        }
        return exclusions;
    }

    private List<Apart> apart(int region, LocalDate today) {
        var answering = entities
                .createQuery(ANSWERS_FOR, Apart.class)
                .setParameter("region", region)
                .setParameter("day", today)
                .getResultList()
                .stream();
        return Stream.concat(answering, recused(region, today)).distinct().toList();
    }

    /** Several grounds keep two people apart once. */
    private Stream<Apart> recused(int region, LocalDate today) {
        return recusals.of(region, today).stream()
                .map(bar -> new Apart(bar.schoolId(), bar.inspectorId(), PairReason.RECUSED))
                .distinct();
    }
}
