package org.dudao.inspection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the school is visited. */
public record InspectionOccasion(
        @NotNull InspectionKind kind,

        @Schema(description = "The visit of an approved plan that is paid with this one") @Nullable
        UUID plannedVisitId) {

    static final InspectionOccasion REGULAR = new InspectionOccasion(InspectionKind.REGULAR, null);
}
