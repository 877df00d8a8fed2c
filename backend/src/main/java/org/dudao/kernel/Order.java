package org.dudao.kernel;

import java.util.function.Function;

/**
 * How a list is laid out.
 *
 * @param path the sorting value in the query
 * @param key the same value as a row shows it
 */
public record Order<R extends Row>(String path, Class<?> type, Function<R, Object> key, boolean descending) {

    public static <R extends Row> Order<R> up(String path, Class<?> type, Function<R, Object> key) {
        return new Order<>(path, type, key, false);
    }

    public static <R extends Row> Order<R> down(String path, Class<?> type, Function<R, Object> key) {
        return new Order<>(path, type, key, true);
    }
}
