package org.dudao.reassignment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dudao.district.LoadLevel;
import org.dudao.kernel.Advice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What would come of a draft: the load of each inspector, what stands against it, and what the soft rules say. */
public record DraftTrial(
        @Schema(minimum = "0") int schools,
        @Schema(minimum = "0") int inspectors,
        @Schema(minimum = "0") int overBefore,
        @Schema(minimum = "0") int overAfter,
        @Schema(minimum = "0") int unassignedBefore,
        @Schema(minimum = "0") int unassignedAfter,
        @Size(max = 5000) List<TrialLoad> loads,
        @Size(max = 2000) List<DraftConflict> conflicts,
        @Size(max = 5000) List<Advice> advice) {

    /** How many schools an inspector whom the draft touches has before and after. */
    public record TrialLoad(
            UUID inspectorId,
            @Size(max = 100) String name,
            @Schema(minimum = "0") int before,
            @Schema(minimum = "0") int after,
            @Schema(minimum = "1") int limit,
            LoadLevel levelBefore,
            LoadLevel levelAfter) {}

    /** Why the draft cannot take effect as it is; the move at fault, if it is one. */
    public record DraftConflict(
            @Schema(description = "Stable code", examples = "district.recused") @Size(max = 100)
            String code,

            @Nullable UUID schoolId,
            @Nullable UUID inspectorId,
            @Size(max = 1000) String words) {}
}
