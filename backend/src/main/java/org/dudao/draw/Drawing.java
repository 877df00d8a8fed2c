package org.dudao.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javax.crypto.Mac;

/**
 * What a seed draws from a pool: the same for everybody who computes it. A row's rank is the HMAC-SHA-256 of its seal
 * under the seed; the lowest ranks are drawn. For each drawn school in that order the inspectors who were drawn least
 * often so far come first, among them those with the lowest rank of both seals; a pair that must not come together is
 * passed over. {@code docs/random-draw.md} says it for third parties.
 */
record Drawing(List<Pick> picks) {

    /** A drawn row, and for a school the rows of the inspectors who go there. */
    record Pick(int row, List<Integer> inspectors) {}

    /** @throws IllegalArgumentException for a pool with {@link Pool#shortages} */
    static Drawing of(Pool pool, String seed) {
        if (!pool.shortages().isEmpty()) {
            throw new IllegalArgumentException("the pool cannot give what is wanted: " + pool.shortages());
        }
        var keyed = Digest.keyed(seed);
        var often = new HashMap<Integer, Integer>();
        var picks = new ArrayList<Pick>();
        lowest(
                        pool.drawable(pool.objects()),
                        row -> Digest.hmac(keyed, pool.row(row).seal()))
                .stream()
                .limit(pool.picks())
                .forEach(row -> {
                    var team = pool.team() == 0 ? List.<Integer>of() : team(pool, row, keyed, often);
                    team.forEach(inspector -> often.merge(inspector, 1, Integer::sum));
                    picks.add(new Pick(row, team));
                });
        return new Drawing(List.copyOf(picks));
    }

    private static List<Integer> team(Pool pool, int school, Mac keyed, Map<Integer, Integer> often) {
        var ranked = lowest(
                pool.inspectorsFor(school),
                inspector -> Digest.hmac(
                        keyed, pool.row(school).seal() + pool.row(inspector).seal()));
        return ranked.stream()
                .sorted(Comparator.comparing(inspector -> often.getOrDefault(inspector, 0)))
                .limit(pool.team())
                .toList();
    }

    private static List<Integer> lowest(List<Integer> rows, IntFunction<String> rank) {
        var ranks = new HashMap<Integer, String>();
        rows.forEach(row -> ranks.put(row, rank.apply(row)));
        return rows.stream().sorted(Comparator.comparing(ranks::get)).toList();
    }
}
