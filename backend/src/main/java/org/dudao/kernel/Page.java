package org.dudao.kernel;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One window on a list and where the next begins; no cursor means the end. */
public record Page<T>(
        @Size(max = 200) List<T> items,
        @Nullable @Size(max = 1000) String nextCursor) {

    /** The same window, each line as {@code line} shows it. */
    public <R> Page<R> map(Function<T, R> line) {
        return new Page<>(items.stream().map(line).toList(), nextCursor);
    }

    /**
     * A whole list of any length, each page read when the one before is used up.
     *
     * @param cursor where to begin
     * @param pages the page at a cursor
     */
    public static <T> Stream<T> all(@Nullable String cursor, Function<@Nullable String, Page<T>> pages) {
        return Stream.iterate(
                        Optional.of(pages.apply(cursor)),
                        Optional::isPresent,
                        page -> page.flatMap(here -> Optional.ofNullable(here.nextCursor()))
                                .map(pages))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream());
    }
}
