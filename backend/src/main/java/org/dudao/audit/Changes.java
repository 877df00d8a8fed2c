package org.dudao.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one transaction changed in one division. The first hundred rows are listed; of the rest, as an imported list may
 * bring 50,000, the record keeps number and digest, so that it stays readable and its size bounded.
 */
final class Changes {

    private static final int LISTED = 100;

    private final Map<String, Change> listed = new LinkedHashMap<>();
    private final MessageDigest rest = Sha256.digest();
    private int unlisted;

    /** The row's change so far, or a new one of that kind. */
    Change of(Change.Kind kind, Object entity, Object id) {
        var known = listed.get(Change.name(id));
        if (known != null) {
            return known;
        }
        var change = new Change(kind, entity, id);
        if (listed.size() < LISTED) {
            listed.put(change.id(), change);
        }
        return change;
    }

    /** To be told when a change is complete for now: what is not listed goes into the digest at once. */
    void settle(Change change) {
        if (listed.get(change.id()) != change) {
            unlisted++;
            rest.update(change.draw().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The object of the record is the one that was asked for by its path, else the first that changed. */
    void into(ObjectNode record, Optional<UUID> named) {
        var subject = named.map(id -> listed.get(id.toString()))
                .or(() -> named.isPresent()
                        ? Optional.empty()
                        : listed.values().stream().findFirst());
        subject.ifPresent(change -> {
            var drawn = change.draw();
            var object = record.withObject("/object");
            if (!object.has("type")) {
                object.set("type", drawn.get("type"));
            }
            object.put("id", change.id());
            object.set("version", drawn.get("version"));
        });
        var changes = record.putArray("changes");
        listed.values().forEach(change -> changes.add(change.draw()));
        if (unlisted > 0) {
            record.putObject("unlisted")
                    .put("count", unlisted)
                    .put("sha256", HexFormat.of().formatHex(rest.digest()));
        }
    }
}
