package org.dudao.plate;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The word in a plate's QR code: nobody guesses the one of another school (80 bits), everybody can type it. */
final class PlateCode {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PlateCode() {}

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
