package org.dudao.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a draw is made of, frozen: who and what can be drawn, who cannot and why, and which never come together. Rows
 * are counted from 1. {@link #text} is what the public hash is made of; {@code docs/random-draw.md} explains it.
 *
 * @param picks how many schools or lots are wanted
 * @param team how many inspectors go to each school, 0 for lots
 */
record Pool(DrawKind kind, int picks, int team, List<PoolRow> rows, List<PoolPair> pairs) {

    static final String ALGORITHM = "dudao-draw-1";

    /** Inspectors stand in the order of their seals, so that their place tells nothing of who they are. */
    static Pool of(
            DrawKind kind,
            int picks,
            int team,
            List<PoolRow> objects,
            List<PoolRow> inspectors,
            Collection<Apart> apart) {
        var rows = Stream.concat(objects.stream(), inspectors.stream().sorted(Comparator.comparing(PoolRow::seal)))
                .toList();
        return new Pool(kind, picks, team, rows, pairs(rows, apart));
    }

    /** Only of rows that can be drawn: no more than needed is told of anybody. */
    private static List<PoolPair> pairs(List<PoolRow> rows, Collection<Apart> apart) {
        var places = IntStream.rangeClosed(1, rows.size())
                .filter(number -> rows.get(number - 1).id() != null
                        && rows.get(number - 1).drawable())
                .boxed()
                .collect(Collectors.toMap(
                        number -> Objects.requireNonNull(rows.get(number - 1).id()), number -> number));
        return apart.stream()
                .filter(two -> places.containsKey(two.schoolId()) && places.containsKey(two.inspectorId()))
                .map(two -> new PoolPair(
                        Objects.requireNonNull(places.get(two.schoolId())),
                        Objects.requireNonNull(places.get(two.inspectorId())),
                        two.reason()))
                .sorted(Comparator.comparingInt(PoolPair::school)
                        .thenComparingInt(PoolPair::inspector)
                        .thenComparing(PoolPair::reason))
                .toList();
    }

    PoolRow row(int number) {
        return rows.get(number - 1);
    }

    /** The numbers of all rows that can be drawn as that. */
    List<Integer> drawable(PoolPart part) {
        return numbers()
                .filter(number -> row(number).part() == part && row(number).drawable())
                .toList();
    }

    /** What is drawn from first: schools, or lots. */
    PoolPart objects() {
        return kind.withInspectors() ? PoolPart.SCHOOL : PoolPart.LOT;
    }

    /** Whether the two can never come together: by a pair, or because one of them is not here or cannot be drawn. */
    boolean keepsApart(UUID schoolId, UUID inspectorId) {
        return drawable(PoolPart.SCHOOL).stream()
                .filter(school -> schoolId.equals(row(school).id()))
                .flatMap(school -> inspectorsFor(school).stream())
                .noneMatch(inspector -> inspectorId.equals(row(inspector).id()));
    }

    /** Those who can be sent to that school. */
    List<Integer> inspectorsFor(int school) {
        var barred = pairs.stream()
                .filter(pair -> pair.school() == school)
                .map(PoolPair::inspector)
                .collect(Collectors.toSet());
        return drawable(PoolPart.INSPECTOR).stream()
                .filter(inspector -> !barred.contains(inspector))
                .toList();
    }

    /** What stands against drawing from this pool; nothing that depends on the seed. */
    List<Shortage> shortages() {
        var shortages = new ArrayList<Shortage>();
        var objects = drawable(objects());
        if (objects.size() < picks) {
            shortages.add(Shortage.ofRows(picks, objects.size()));
        }
        var inspectors = drawable(PoolPart.INSPECTOR).size();
        if (inspectors < team) {
            shortages.add(Shortage.ofInspectors(team, inspectors));
        } else {
            objects.stream().map(this::shortageAt).filter(Objects::nonNull).forEach(shortages::add);
        }
        return shortages;
    }

    private @Nullable Shortage shortageAt(int school) {
        var left = team == 0 ? 0 : inspectorsFor(school).size();
        return left < team ? Shortage.at(row(school).name(), team, left) : null;
    }

    /** The one way to write this pool down, without anything that the public must not know. */
    String text() {
        return Stream.of(
                        Stream.of(ALGORITHM, kind + "\t" + picks + "\t" + team),
                        numbers().map(number -> row(number).line(number)),
                        pairs.stream()
                                .map(pair -> "PAIR\t" + pair.school() + "\t" + pair.inspector())
                                .distinct())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    String hash() {
        return Digest.sha256(text());
    }

    private Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, rows.size()).boxed();
    }
}
