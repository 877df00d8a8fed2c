package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school with all that the register knows of it. */
public record SchoolView(
        UUID id,
        int version,

        @Schema(description = "The division whose office keeps it") @Min(1)
        int regionId,

        @Schema(description = "The office's own code", examples = "5605") @Size(max = 50)
        String code,

        @Size(max = SchoolFacts.LONGEST_NAME) String name,
        SchoolKind kind,
        Ownership ownership,
        @Nullable @Size(max = SchoolFacts.LONGEST_TOWNSHIP) String township,

        @Schema(description = "Pupils enrolled") @Nullable @Min(0) @Max(SchoolFacts.LARGEST_ENROLMENT)
        Integer enrolment,

        @Schema(description = "Enrolment reaches the number from which a school counts as large (C1-07)")
        boolean large,

        @Nullable @Size(max = SchoolFacts.LONGEST_ADDRESS) String address,
        @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,

        @Schema(description = "The body above it (上级机构)") @Nullable @Size(max = SchoolFacts.LONGEST_SUPERIOR)
        String superior,

        @Schema(description = "How it is run (办学模式)") @Nullable @Size(max = SchoolFacts.LONGEST_WORD)
        String runMode,

        @Nullable LocationType locationType,

        @Schema(description = "The grade awarded to it (学校等级)") @Nullable @Size(max = SchoolFacts.LONGEST_WORD)
        String grade,

        @Nullable @Size(max = 200) String homepage,
        @Nullable @Size(max = 10) String longitude,
        @Nullable @Size(max = 10) String latitude,

        @Nullable @Size(max = SchoolFacts.LONGEST_INTRODUCTION)
        String introduction,

        @Nullable LocalDate openedOn,
        SchoolState state,
        @Nullable LocalDate closedOn,
        @Size(max = 10) List<SchoolAction> actions)
        implements Versioned {

    /** What may be done with a school. */
    public enum SchoolAction {
        CHANGE,
        RENAME,
        MERGE,
        CLOSE
    }
}
