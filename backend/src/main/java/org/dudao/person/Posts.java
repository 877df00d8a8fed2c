package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Lets other features end the posts that their own facts make empty. */
@ApplicationScoped
public class Posts {

    private static final String STILL_HELD = "inspectorId = ?1 and (validUntil is null or validUntil >= ?2)";

    private final Placements placements;

    Posts(Placements placements) {
        this.placements = placements;
    }

    /** From that day on nobody acts as this inspector; a post that was to begin then or later never does. */
    public void endOfInspector(UUID inspectorId, LocalDate from) {
        for (var placement : placements.list(STILL_HELD, inspectorId, from)) {
            if (placement.beginsBefore(from)) {
                placements.change(placement.id(), p -> p.end(from.minusDays(1), from.minusDays(1)));
            } else {
                placements.delete(placement);
            }
        }
    }
}
