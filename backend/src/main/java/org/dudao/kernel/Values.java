package org.dudao.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads single values from outside, in bodies and parameters alike. Throws {@link IllegalArgumentException}. */
public final class Values {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY_FORM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private static final Pattern TIME_FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /**
     * Control characters but tab and line ends, bidi overrides, lone surrogates, non-characters, and letters that
     * carry more than eight marks.
     */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{IsNoncharacter_Code_Point}|\\p{Cs}"
                    + "|\\p{M}{9}");

    /** What nobody sees and no writing needs; joiners stay where emoji and joining scripts have them. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "([\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\uFE0F\\p{IsArabic}\\p{IsMongolian}][\\u200C\\u200D])"
                    + "|[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");

    private Values() {}

    /** Composed form (NFC) without invisible characters, so that the same name is the same text. */
    public static String text(String value) {
        if (FORBIDDEN.matcher(value).find()) {
            throw new IllegalArgumentException("forbidden character");
        }
        return Normalizer.normalize(INVISIBLE.matcher(value).replaceAll("$1"), Normalizer.Form.NFC);
    }

    public static LocalDate day(String value) {
        if (!DAY_FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a date");
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static LocalTime time(String value) {
        if (!TIME_FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a time of the day");
        }
        return LocalTime.parse(value);
    }

    public static Instant moment(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static boolean yesOrNo(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** The constant of an enum that is written exactly so. */
    public static <T> T constant(Class<T> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    public static UUID uuid(String value) {
        if (!UUID_FORM.matcher(value.toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(value);
    }
}
