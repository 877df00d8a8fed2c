package org.dudao.crash;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dudao.crash.Write.Outcome;

/** Compares what clients were told with what the database holds; knows of neither. */
final class Checker {

    /**
     * @param lost acknowledged, but not there
     * @param doubled there more than once
     * @param invented there, but refused or never asked for
     */
    record Contradictions(List<String> lost, List<String> doubled, List<String> invented) {

        int count() {
            return lost.size() + doubled.size() + invented.size();
        }
    }

    private Checker() {}

    /** @param rows the key of every row that writes like these can leave; of a row that is there twice, twice */
    static Contradictions check(Collection<Write> history, Collection<String> rows) {
        var there = rows.stream().collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        var possible = new HashSet<>(keys(history, outcome -> outcome != Outcome.REFUSED));
        return new Contradictions(
                keys(history, outcome -> outcome == Outcome.ACKNOWLEDGED).stream()
                        .filter(key -> !there.containsKey(key))
                        .toList(),
                there.entrySet().stream()
                        .filter(row -> row.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList(),
                there.keySet().stream().filter(key -> !possible.contains(key)).toList());
    }

    private static List<String> keys(Collection<Write> history, Predicate<Outcome> outcome) {
        return history.stream()
                .filter(write -> outcome.test(write.outcome()))
                .map(Write::key)
                .toList();
    }
}
