package org.dudao.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dudao.inspector.Biography;
import org.dudao.inspector.Degree;
import org.dudao.inspector.InspectorSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody recommended as an inspector: what the rules ask about and no more. */
public record Candidate(
        @NotBlank @Size(max = 100) String name,
        @NotNull InspectorSource source,
        @NotNull Degree degree,

        @Schema(description = "Years in education management, teaching or research (C2-01)") @Min(0) @Max(60)
        int years,

        @Nullable @Size(max = 100) String workplace,
        @Nullable @Size(max = 50) String post,

        @Schema(description = "The unit that recommends them") @NotBlank @Size(max = 100)
        String recommendedBy) {

    /** With what the personal file begins. */
    Biography biography() {
        return new Biography(null, null, null, degree, null, post, null, List.of(), List.of(), null);
    }
}
