package org.dudao.plate;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One plate: what is printed on it (E3) and where it is. */
public record PlateView(
        UUID id,
        @Schema(minimum = "0") int version,

        @Schema(description = "School code and issue, as printed", examples = "3702140001-02") @Size(max = 60)
        String number,

        @Schema(description = "Which plate of the school this is", minimum = "1")
        int issue,

        @Schema(description = "Leads to the public page: /p/s/{code}?v={issue}") @Size(min = 16, max = 16)
        String code,

        PlateState state,
        UUID schoolId,
        @Size(max = 200) String schoolName,

        @Schema(description = "Kindergartens show duties instead of the eight matters")
        boolean kindergarten,

        UUID inspectorId,
        @Size(max = 100) String inspectorName,
        @Size(max = 30) String phone,
        @Nullable @Size(max = 100) String email,

        @Schema(description = "The administrative inspector beside the responsible one, where there is one") @Nullable
        UUID administrativeId,

        @Nullable @Size(max = 100) String administrativeName,
        @Nullable @Size(max = 30) String administrativePhone,
        @Size(max = 100) String officeName,
        @Size(max = 30) String complaintPhone,
        LocalDate issuedOn,
        @Nullable LocalDate mountedOn,

        @Schema(description = "The photo of the mounted plate") @Nullable
        UUID proofId,

        @Nullable LocalDate removedOn,
        @Nullable @Size(max = 200) String removalReason,
        @Size(max = 5) List<PlateAction> actions)
        implements Versioned {}
