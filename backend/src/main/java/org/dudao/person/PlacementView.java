package org.dudao.person;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.kernel.Versioned;
import org.dudao.person.Places.Placeable;
import org.jspecify.annotations.Nullable;

/** A person's placement, alone or in a list. */
public record PlacementView(
        UUID id,
        int version,
        UUID personId,
        @Size(max = 100) String name,
        @Size(max = 100) String account,
        Role role,
        @Nullable UUID schoolId,
        @Nullable UUID inspectorId,
        @Nullable @Size(max = 100) String placeName,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Size(max = 10) List<PlacementAction> actions)
        implements Row, Versioned, Placeable<PlacementView> {

    /** What may be done with a placement. */
    public enum PlacementAction {
        END
    }

    PlacementView(
            UUID id,
            int version,
            UUID personId,
            String name,
            String account,
            Role role,
            @Nullable UUID schoolId,
            @Nullable UUID inspectorId,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean endable) {
        this(
                id,
                version,
                personId,
                name,
                account,
                role,
                schoolId,
                inspectorId,
                null,
                validFrom,
                validUntil,
                endable ? List.of(PlacementAction.END) : List.of());
    }

    @Override
    public PlacementView at(@Nullable String placeName) {
        return new PlacementView(
                id,
                version,
                personId,
                name,
                account,
                role,
                schoolId,
                inspectorId,
                placeName,
                validFrom,
                validUntil,
                actions);
    }
}
