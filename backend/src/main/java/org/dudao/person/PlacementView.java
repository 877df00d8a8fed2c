package org.dudao.person;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A person's placement. */
public record PlacementView(
        UUID id,
        int version,
        UUID personId,
        @Size(max = 100) String name,
        @Size(max = 100) String account,
        Role role,
        @Nullable UUID schoolId,
        @Nullable UUID inspectorId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Size(max = 10) List<PlacementAction> actions)
        implements Row, Versioned {

    /** What may be done with a placement. */
    public enum PlacementAction {
        END
    }
}
