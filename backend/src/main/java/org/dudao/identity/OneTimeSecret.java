package org.dudao.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password for one sign-in, at which it must be changed (B-07). Four groups like {@code Kx7m}, drawn from signs that
 * nobody confuses on paper: 19 characters, 67 bits, and of every kind that a password policy may ask for.
 */
public record OneTimeSecret(String value) {

    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGIT = "23456789";
    private static final int GROUPS = 4;

    public static OneTimeSecret draw(SecureRandom random) {
        return new OneTimeSecret(IntStream.range(0, GROUPS)
                .mapToObj(
                        group -> "" + one(UPPER, random) + one(LOWER, random) + one(DIGIT, random) + one(LOWER, random))
                .collect(Collectors.joining("-")));
    }

    private static char one(String signs, SecureRandom random) {
        return signs.charAt(random.nextInt(signs.length()));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "OneTimeSecret[…]";
    }
}
