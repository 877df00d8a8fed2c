package org.dudao.inspector;

import org.jspecify.annotations.Nullable;

/** How personal data is shown to whoever need not know it. Masking what is masked already changes nothing. */
final class Masked {

    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final String PHONE = "****";
    private static final String ID_NUMBER = "***********";

    private Masked() {}

    /** {@code 138****5678}. */
    static @Nullable String phone(@Nullable String number) {
        return number == null ? null : masked(number, PHONE);
    }

    /** {@code 511***********123X}: the first three and the last four. */
    static @Nullable String idNumber(@Nullable String number) {
        return number == null ? null : masked(number, ID_NUMBER);
    }

    /** What somebody sends back as they were shown it is no new value. */
    static @Nullable String unlessShown(@Nullable String sent, @Nullable String stored, @Nullable String shown) {
        return sent != null && sent.equals(shown) ? stored : sent;
    }

    private static String masked(String number, String stars) {
        return number.length() <= HEAD + TAIL
                ? stars
                : number.substring(0, HEAD) + stars + number.substring(number.length() - TAIL);
    }
}
