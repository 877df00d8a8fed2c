package org.dudao.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.dudao.kernel.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * How far a verification came, so that the next one goes on from there. Whoever invents one deceives nobody but
 * themselves: the hash is compared with what follows, and every answer is theirs alone.
 */
record VerifiedUntil(int chain, long seq, byte[] hash) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})-([0-9a-f]{64})");

    static VerifiedUntil begin(int chain) {
        return new VerifiedUntil(chain, 0, Sha256.of("dudao audit chain " + chain));
    }

    static @Nullable VerifiedUntil parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = FORM.matcher(cursor);
        if (!parts.matches()) {
            throw new InvalidParameter("cursor");
        }
        return new VerifiedUntil(
                Integer.parseInt(parts.group(1)),
                Long.parseLong(parts.group(2)),
                HexFormat.of().parseHex(parts.group(3)));
    }

    String cursor() {
        return chain + "-" + seq + "-" + HexFormat.of().formatHex(hash);
    }
}
