package org.dudao.reassignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in facts why each move of a plan is proposed, measured at what the present inspector and the next one have. */
final class Causes {

    private final Map<Nominee, List<Seat>> had;
    private final Map<Nominee, List<Seat>> has;

    Causes(Plan plan) {
        had = by(plan, Seat::present);
        has = by(plan, Seat::getInspector);
    }

    private static Map<Nominee, List<Seat>> by(Plan plan, Function<Seat, @Nullable Nominee> whose) {
        return plan.seats().stream()
                .filter(seat -> whose.apply(seat) != null)
                .collect(Collectors.groupingBy(seat -> Objects.requireNonNull(whose.apply(seat))));
    }

    /** At least one, the weightiest first. */
    List<MoveCause> of(Seat seat) {
        var next = Objects.requireNonNull(seat.getInspector());
        var former = seat.present();
        if (former == null) {
            return List.of(new MoveCause("uncovered", Map.of()));
        }
        var causes = new ArrayList<MoveCause>();
        var before = count(had, former);
        if (seat.bars(former)) {
            causes.add(new MoveCause("recused", Map.of("name", former.name())));
        }
        if (before > former.limit()) {
            causes.add(
                    new MoveCause("relieved", Map.of("name", former.name(), "count", before, "limit", former.limit())));
        }
        if (besideLarge(seat, former)) {
            causes.add(new MoveCause("large", Map.of("name", former.name())));
        }
        if (seat.isOutsideDistrictOf(former) && !seat.isOutsideDistrictOf(next)) {
            causes.add(new MoveCause("district", Map.of("name", next.name())));
        }
        if (!former.isFor(seat.post().kind()) && next.isFor(seat.post().kind())) {
            causes.add(new MoveCause(
                    "stage", Map.of("name", next.name(), "kind", seat.post().kind())));
        }
        if (seat.isRotationDue()) {
            causes.add(new MoveCause(
                    "rotation",
                    Map.of(
                            "name",
                            former.name(),
                            "since",
                            Objects.requireNonNull(seat.post().since()))));
        }
        var saved = kilometres(had, former, seat) - kilometres(has, next, seat);
        if (saved > 0) {
            causes.add(new MoveCause("nearer", Map.of("name", next.name(), "kilometres", saved)));
        }
        if (causes.isEmpty()) {
            causes.add(new MoveCause(levels(former, next) ? "balance" : "room", loads(former, next)));
        }
        return causes;
    }

    /** Whether the two are nearer to each other than they were; else the move makes room for another one. */
    private boolean levels(Nominee former, Nominee next) {
        return Math.abs(count(has, former) - count(has, next)) < Math.abs(count(had, former) - count(had, next));
    }

    private Map<String, Object> loads(Nominee former, Nominee next) {
        var facts = new HashMap<String, Object>();
        facts.put("from", former.name());
        facts.put("fromBefore", count(had, former));
        facts.put("fromAfter", count(has, former));
        facts.put("to", next.name());
        facts.put("toBefore", count(had, next));
        facts.put("toAfter", count(has, next));
        return facts;
    }

    private boolean besideLarge(Seat seat, Nominee former) {
        var schools = had.getOrDefault(former, List.of());
        return schools.size() > 1 && (seat.isLarge() || schools.stream().anyMatch(Seat::isLarge));
    }

    private static int count(Map<Nominee, List<Seat>> all, Nominee inspector) {
        return all.getOrDefault(inspector, List.of()).size();
    }

    /** The mean way to the other schools of that inspector, as far as the places are known. */
    private static long kilometres(Map<Nominee, List<Seat>> all, Nominee inspector, Seat seat) {
        return Math.round(all.getOrDefault(inspector, List.of()).stream()
                .filter(other -> other != seat && other.isLocated() && seat.isLocated())
                .mapToLong(seat::kilometresTo)
                .average()
                .orElse(0));
    }
}
