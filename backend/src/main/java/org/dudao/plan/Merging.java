package org.dudao.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds visits of different plans that hit one school within a few days (001-25), and puts two of them together. Pure. */
record Merging(int spacingDays) {

    /** Two neighbours in time. */
    record Pair(VisitStop first, VisitStop second) {

        int daysApart() {
            return (int) ChronoUnit.DAYS.between(first.on(), second.on());
        }

        /** Where one of them is approved the other gives way; else the earlier day serves. */
        LocalDate on() {
            return second.binding() && !first.binding() ? second.on() : first.on();
        }

        List<Integer> matters() {
            return Stream.of(first, second)
                    .flatMap(stop -> stop.matters().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** The earliest first; a visit between two others is put together with the one before it alone. */
    List<Pair> pairs(List<VisitStop> stops) {
        var pairs = new ArrayList<Pair>();
        stops.stream()
                .collect(Collectors.groupingBy(VisitStop::schoolId, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(visits -> pairs.addAll(ofSchool(visits.stream()
                        .sorted(Comparator.comparing(VisitStop::on).thenComparing(VisitStop::visitId))
                        .toList())));
        pairs.sort(Comparator.comparing(pair -> pair.first().on()));
        return pairs;
    }

    private List<Pair> ofSchool(List<VisitStop> visits) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i + 1 < visits.size(); i++) {
            var pair = new Pair(visits.get(i), visits.get(i + 1));
            if (pair.daysApart() < spacingDays
                    && !pair.first().planId().equals(pair.second().planId())) {
                pairs.add(pair);
                i++;
            }
        }
        return pairs;
    }
}
