package org.dudao.recusal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recusal as the office keeps it. */
public record RecusalRow(
        UUID id,
        @Schema(minimum = "0") int version,
        UUID inspectorId,
        @Size(max = 100) String inspectorName,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        RecusalGround ground,
        @Nullable @Size(max = 100) String relativeName,
        @Nullable @Size(max = 50) String relation,
        @Nullable @Size(max = 500) String note,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Row {}
