package org.dudao.kernel;

import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * How a list is laid out.
 *
 * @param path the sorting value in the query
 * @param key the same value as a row shows it
 * @param side whether a row's key comes before another key, is the same or comes after it
 */
public record Order<R extends Row>(
        String path, Class<?> type, Function<R, ?> key, ToIntBiFunction<R, Object> side, boolean descending) {

    public static <R extends Row, K extends Comparable<? super K>> Order<R> up(
            String path, Class<K> type, Function<R, K> key) {
        return new Order<>(path, type, key, side(type, key), false);
    }

    public static <R extends Row, K extends Comparable<? super K>> Order<R> down(
            String path, Class<K> type, Function<R, K> key) {
        return new Order<>(path, type, key, side(type, key), true);
    }

    private static <R, K extends Comparable<? super K>> ToIntBiFunction<R, Object> side(
            Class<K> type, Function<R, K> key) {
        return (row, other) -> key.apply(row).compareTo(type.cast(other));
    }
}
