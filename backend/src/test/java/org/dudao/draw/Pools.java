package org.dudao.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Pools that a test draws from. */
final class Pools {

    static final Exclusion VISITED = Exclusion.visited(LocalDate.of(2026, 10, 27));
    static final Exclusion SUSPENDED = Exclusion.of(ExclusionReason.SUSPENDED);

    private Pools() {}

    static PoolRow row(PoolPart part, int number, Exclusion... exclusions) {
        return new PoolRow(
                part,
                UUID.randomUUID(),
                part + "-" + number,
                part + " " + number,
                List.of(exclusions),
                Digest.sha256(part + " salt " + number));
    }

    /** A dozen schools and eight inspectors; two schools and two inspectors are out, and many pairs stay apart. */
    static Pool county() {
        var schools = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> n > 10 ? row(PoolPart.SCHOOL, n, VISITED) : row(PoolPart.SCHOOL, n))
                .toList();
        var inspectors = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> n > 6 ? row(PoolPart.INSPECTOR, n, SUSPENDED) : row(PoolPart.INSPECTOR, n))
                .toList();
        var apart = new ArrayList<Apart>();
        for (var i = 0; i < schools.size(); i++) {
            var school = schools.get(i).id();
            apart.add(new Apart(school, inspectors.get(i % 8).id(), PairReason.ANSWERS_FOR));
            apart.add(new Apart(school, inspectors.get((i * 3 + 1) % 8).id(), PairReason.RECUSED));
        }
        return Pool.of(DrawKind.SCHOOLS, 4, 2, schools, inspectors, apart);
    }

    /** Anything that an office might have. */
    static Pool random(Random random) {
        var schools = rows(PoolPart.SCHOOL, 1 + random.nextInt(15), VISITED, random);
        var inspectors = rows(PoolPart.INSPECTOR, 2 + random.nextInt(10), SUSPENDED, random);
        var apart = new ArrayList<Apart>();
        for (var school : schools) {
            for (var inspector : inspectors) {
                if (random.nextInt(4) == 0) {
                    apart.add(new Apart(school.id(), inspector.id(), PairReason.RECUSED));
                }
            }
        }
        return Pool.of(DrawKind.SCHOOLS, 1 + random.nextInt(5), 2 + random.nextInt(2), schools, inspectors, apart);
    }

    private static List<PoolRow> rows(PoolPart part, int count, Exclusion reason, Random random) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> random.nextInt(5) == 0 ? row(part, n, reason) : row(part, n))
                .toList();
    }
}
