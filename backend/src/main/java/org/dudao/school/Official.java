package org.dudao.school;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A constant with the name that official lists use for it, whatever language the reader speaks. */
interface Official {

    String official();

    static <E extends Enum<E> & Official> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.official().equals(name))
                .findFirst();
    }

    static <E extends Enum<E> & Official> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Official::official).collect(Collectors.joining("、"));
    }
}
