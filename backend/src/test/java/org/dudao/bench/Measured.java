package org.dudao.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dudao.bench.Wrk.Times;

/**
 * One reading on both sides.
 *
 * @param small the rounds on the small province, each beside the one of the large
 * @param statements the most that either side took
 */
record Measured(Reading reading, List<Times> small, List<Times> large, long statements) {

    /** The large province may take this much longer than the small one. */
    static final double MOST = 1.3;

    double p50(List<Times> rounds) {
        return median(rounds, Times::p50);
    }

    double p99(List<Times> rounds) {
        return median(rounds, Times::p99);
    }

    double ratio() {
        return p50(large) / p50(small);
    }

    /** How far the rounds of one side lie apart, by their medians: what the machine did meanwhile, not the product. */
    double unrest() {
        return Math.max(unrest(small), unrest(large));
    }

    boolean holds() {
        return ratio() <= MOST && statements <= reading.statements();
    }

    private static double unrest(List<Times> rounds) {
        var sorted = rounds.stream().mapToDouble(Times::p50).sorted().toArray();
        return sorted[sorted.length - 1] / sorted[0] - 1;
    }

    private static double median(List<Times> rounds, ToDoubleFunction<Times> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
