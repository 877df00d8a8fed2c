package org.dudao.school;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of one school in one year that are known. */
record Figures(Map<Figure, Integer> values) {

    /** A figure that is more than what it is a part of. */
    record Excess(Figure part, int value, Figure whole, int most) {}

    Figures {
        values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    }

    @Nullable
    Integer of(Figure figure) {
        return values.get(figure);
    }

    /** The first contradiction among the figures: a part above its whole, or a band that sums up to more. */
    Optional<Excess> excess() {
        return Stream.concat(parts(), bands()).findFirst();
    }

    /** These over those that were known, which stay where nothing is said. */
    Figures over(Figures known) {
        var all = new EnumMap<Figure, Integer>(Figure.class);
        all.putAll(known.values);
        all.putAll(values);
        return new Figures(all);
    }

    private Stream<Excess> parts() {
        return values.entrySet().stream().flatMap(part -> excess(part.getKey(), part.getValue()));
    }

    private Stream<Excess> bands() {
        return Stream.of(Figure.Band.values()).flatMap(band -> {
            var figures = Figure.of(band);
            var sum = figures.stream()
                    .mapToInt(figure -> values.getOrDefault(figure, 0))
                    .sum();
            return excess(figures.getFirst(), sum);
        });
    }

    private Stream<Excess> excess(Figure part, int value) {
        var whole = part.whole();
        var most = whole == null ? null : values.get(whole);
        return whole == null || most == null || value <= most
                ? Stream.empty()
                : Stream.of(new Excess(part, value, whole, most));
    }
}
