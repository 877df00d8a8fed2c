package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Who answers for a school from when to when. */
public record AssignmentRow(
        UUID id,
        int version,
        UUID schoolId,
        @Size(max = 100) String schoolName,
        UUID inspectorId,
        @Size(max = 100) String inspectorName,
        AssignmentRole role,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean overRatio,
        @Nullable @Size(max = 500) String reason,
        @Size(max = 10) List<AssignmentAction> actions)
        implements Row {

    /** What may be done with an assignment. */
    public enum AssignmentAction {
        END
    }

    AssignmentRow(
            UUID id,
            int version,
            UUID schoolId,
            String schoolName,
            UUID inspectorId,
            String inspectorName,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean overRatio,
            @Nullable String reason,
            boolean endable) {
        this(
                id,
                version,
                schoolId,
                schoolName,
                inspectorId,
                inspectorName,
                role,
                validFrom,
                validUntil,
                overRatio,
                reason,
                endable ? List.of(AssignmentAction.END) : List.of());
    }
}
