package org.dudao.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that was ever signed, from the files outside of the database; every replica has written its own. */
final class SignedHeads {

    private static final String FILES = "*.heads";

    private final Map<Integer, TreeMap<Long, SignedHead>> byChain = new TreeMap<>();
    private final List<AuditFault> forged = new ArrayList<>();
    private final @Nullable PublicKey key;
    private @Nullable SignedHead latest;
    private long count;

    private SignedHeads(@Nullable PublicKey key) {
        this.key = key;
    }

    /** Where heads are not signed: what is left then is the chain by itself. */
    static SignedHeads none() {
        return new SignedHeads(null);
    }

    static SignedHeads read(Path folder, PublicKey key) {
        var heads = new SignedHeads(key);
        try (var files = Files.newDirectoryStream(folder, FILES)) {
            for (var file : files) {
                try (var lines = Files.lines(file)) {
                    lines.forEach(heads::take);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heads;
    }

    TreeMap<Long, SignedHead> of(int chain) {
        return byChain.getOrDefault(chain, new TreeMap<>());
    }

    Iterable<Integer> chains() {
        return byChain.keySet();
    }

    List<AuditFault> forged() {
        return List.copyOf(forged);
    }

    long count() {
        return count;
    }

    Optional<SignedHead> latest() {
        return Optional.ofNullable(latest);
    }

    /** Whether the copy in the database says what a file says. */
    boolean has(String line) {
        try {
            var copy = SignedHead.parse(line);
            var known = of(copy.region()).get(copy.seq());
            return key == null || known != null && known.hash().equals(copy.hash()) && copy.holds(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void take(String line) {
        count++;
        try {
            var head = SignedHead.parse(line);
            if (key == null || !head.holds(key)) {
                forged.add(AuditFault.at(head.region(), head.seq(), head.at(), AuditFlaw.SIGNATURE));
                return;
            }
            byChain.computeIfAbsent(head.region(), any -> new TreeMap<>()).put(head.seq(), head);
            if (latest == null || head.at().isAfter(latest.at())) {
                latest = head;
            }
        } catch (IllegalArgumentException e) {
            forged.add(AuditFault.at(Trail.PLATFORM, 0, null, AuditFlaw.SIGNATURE));
        }
    }
}
