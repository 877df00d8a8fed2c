package org.dudao.kernel;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find rows by any part of their words, upper case or lower.
 *
 * @param condition HQL to append after a {@code where}: nothing if nothing was typed
 */
public record Typed(String condition, Map<String, String> parameters) {

    private static final Typed NOTHING = new Typed("", Map.of());
    private static final String BEGINS =
            " and exists (select 1 from %1$s t where t.regionId = %2$s.regionId and t.ownerId = %2$s.id"
                    + " and t.tail >= :typed and t.tail < :beyondTyped)";
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    /**
     * @param tails the entity that keeps the tails of the rows' words
     * @param row the row's name in the query
     */
    public static Typed of(@Nullable String text, String tails, String row) {
        if (text == null || text.isBlank()) {
            return NOTHING;
        }
        var typed = text.strip().toLowerCase(Locale.ROOT);
        return new Typed(BEGINS.formatted(tails, row), Map.of("typed", typed, "beyondTyped", typed + LAST_CHARACTER));
    }
}
