package org.dudao.audit;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.OffsetDateTime;

/**
 * Where a chain stood at a moment, under a signature: as long as this line lies where no administrator of the database
 * reaches it, no chain can be rewritten or shortened below it.
 */
record SignedHead(OffsetDateTime at, int region, long seq, String hash, String signature) {

    static SignedHead of(OffsetDateTime at, int region, long seq, String hash, PrivateKey key) {
        return new SignedHead(at, region, seq, hash, Seal.sign(key, text(at, region, seq, hash)));
    }

    /** Throws {@link IllegalArgumentException} for what is no such line. */
    static SignedHead parse(String line) {
        var parts = line.split(" ");
        if (parts.length != 5) {
            throw new IllegalArgumentException(line);
        }
        try {
            return new SignedHead(
                    OffsetDateTime.parse(parts[0]),
                    Integer.parseInt(parts[1]),
                    Long.parseLong(parts[2]),
                    parts[3],
                    parts[4]);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    boolean holds(PublicKey key) {
        return Seal.holds(key, text(at, region, seq, hash), signature);
    }

    String line() {
        return text(at, region, seq, hash) + " " + signature;
    }

    private static String text(OffsetDateTime at, int region, long seq, String hash) {
        return at + " " + region + " " + seq + " " + hash;
    }
}
