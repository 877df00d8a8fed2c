package org.dudao.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A photo that was taken at the school, of what was found at a question or of a problem of the record. */
public record InspectionPhoto(
        @Schema(description = "Uploaded under this id; to a draft it may follow later, to a submission it may not")
        @NotNull
        UUID fileId,

        @Schema(description = "The answered question that it belongs to") @Nullable
        UUID itemId,

        @Schema(description = "The problem that it belongs to") @Nullable
        UUID problemId,

        @Schema(
                description =
                        "SHA-256 of the picture as the camera made it, hexadecimal; what is uploaded is a smaller drawing")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = "[0-9a-f]{64}")
        String originalSha256,

        @Schema(description = "By the clock of the device") @NotNull
        Instant takenAt) {}
