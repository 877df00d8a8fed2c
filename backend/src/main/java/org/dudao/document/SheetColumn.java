package org.dudao.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list that is taken along.
 *
 * @param heading the key of its words
 * @param value a text, number, date, constant or yes and no
 */
public record SheetColumn<R>(String heading, Function<R, @Nullable Object> value) {}
