package org.dudao.school;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact of a school, now or in the past. */
public record SchoolContactView(
        UUID id,
        int version,
        ContactRole role,
        @Size(max = ContactFacts.LONGEST_NAME) String name,
        ContactRank rank,

        @Schema(description = "False where the role is normally held by somebody of another rank")
        boolean rankUsual,

        @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,
        LocalDate from,
        @Nullable LocalDate termUntil,
        @Schema(description = "The term has run out") boolean termOver,
        @Nullable LocalDate until,
        @Schema(description = "Serves today") boolean current)
        implements Versioned {}
