package org.dudao.kernel;

import java.util.function.Function;

/** An order that a list offers: the path in the query, its type, and how a row shows the same value. */
public interface Sort<R extends Row> {

    String name();

    String path();

    Class<?> type();

    Function<R, Object> key();

    default boolean descending() {
        return false;
    }
}
