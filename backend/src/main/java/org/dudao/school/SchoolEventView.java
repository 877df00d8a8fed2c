package org.dudao.school;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.school.SchoolEvent.SchoolEventKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of a school's history. */
public record SchoolEventView(
        UUID id,
        SchoolEventKind kind,
        LocalDate happenedOn,

        @Schema(description = "Its name until then, if it was renamed") @Nullable @Size(max = SchoolFacts.LONGEST_NAME)
        String formerName,

        @Schema(description = "Its name from then on") @Size(max = SchoolFacts.LONGEST_NAME)
        String name,

        @Schema(description = "The school that took it in") @Nullable
        UUID intoId,

        @Nullable @Size(max = SchoolFacts.LONGEST_NAME) String intoName,

        @Schema(description = "The decision it rests on", examples = "城教字〔2026〕12号") @Nullable @Size(max = 200)
        String basis) {}
