package org.dudao.kernel;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The word in a QR code to a public page: nobody guesses another one (80 bits), everybody can type it. */
public final class PublicCode {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    public static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
