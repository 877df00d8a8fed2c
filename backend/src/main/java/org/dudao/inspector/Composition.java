package org.dudao.inspector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dudao.inspector.CompositionView.CompositionMonth;
import org.dudao.inspector.CompositionView.CompositionSource;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;

/** Who a division's inspectors are: full-time or not, from where and for which stages (C2-11). Pure. */
record Composition(List<Service> services) {

    static final String RULE = "C2-11";

    /** Somebody's time as an inspector; without a first day they were always there. */
    record Service(
            InspectorKind kind,
            @Nullable InspectorSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate leftOn,
            @Nullable Biography biography) {

        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (leftOn == null || day.isBefore(leftOn));
        }
    }

    /** The share of full-time inspectors at the end of each month, the present one as of today. */
    List<CompositionMonth> months(LocalDate today, int count) {
        var months = new ArrayList<CompositionMonth>();
        for (var back = count - 1; back >= 0; back--) {
            var first = today.withDayOfMonth(1).minusMonths(back);
            var last = first.plusMonths(1).minusDays(1);
            months.add(month(first, last.isAfter(today) ? today : last));
        }
        return months;
    }

    private CompositionMonth month(LocalDate first, LocalDate day) {
        var there = on(day);
        var fullTime = (int) there.stream()
                .filter(service -> service.kind() == InspectorKind.FULL_TIME)
                .count();
        return new CompositionMonth(first, there.size(), fullTime, share(fullTime, there.size()));
    }

    List<CompositionSource> sources(LocalDate day) {
        var there = on(day);
        return Arrays.stream(InspectorSource.values())
                .map(source -> new CompositionSource(source, (int)
                        there.stream().filter(one -> one.source() == source).count()))
                .filter(one -> one.count() > 0)
                .toList();
    }

    int withoutSource(LocalDate day) {
        return (int) on(day).stream().filter(one -> one.source() == null).count();
    }

    boolean isMixed(LocalDate day) {
        var fullTime = on(day).stream().map(one -> one.kind() == InspectorKind.FULL_TIME);
        return fullTime.distinct().count() == 2;
    }

    /** The kinds of school that no inspector says they know. */
    Set<SchoolKind> uncovered(Collection<SchoolKind> kinds, LocalDate day) {
        var left = kinds.isEmpty() ? EnumSet.noneOf(SchoolKind.class) : EnumSet.copyOf(kinds);
        on(day).stream()
                .map(Service::biography)
                .filter(Objects::nonNull)
                .forEach(biography -> left.removeAll(biography.stages()));
        return left;
    }

    private List<Service> on(LocalDate day) {
        return services.stream().filter(service -> service.on(day)).collect(Collectors.toList());
    }

    private static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
