package org.dudao.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constant with the name that official lists use for it, whatever language the reader speaks. */
interface Official {

    String official();

    static @Nullable String name(@Nullable Official constant) {
        return constant == null ? null : constant.official();
    }

    static <E extends Enum<E> & Official> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Official::official).toList();
    }

    static <E extends Enum<E> & Official> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.official().equals(name))
                .findFirst();
    }

    static <E extends Enum<E> & Official> String names(Class<E> type) {
        return String.join("、", all(type));
    }
}
