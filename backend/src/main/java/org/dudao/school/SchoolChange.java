package org.dudao.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school as it shall be from now on; what is left out is removed. */
public record SchoolChange(
        @Min(0) int version,

        @NotNull @Pattern(regexp = SchoolFacts.CODE) @Size(max = 50)
        String code,

        @NotBlank @Size(max = SchoolFacts.LONGEST_NAME) String name,
        @NotNull SchoolKind kind,
        @NotNull Ownership ownership,
        @Nullable @Size(max = SchoolFacts.LONGEST_TOWNSHIP) String township,

        @Nullable @Min(0) @Max(SchoolFacts.LARGEST_ENROLMENT)
        Integer enrolment,

        @Nullable @Size(max = SchoolFacts.LONGEST_ADDRESS) String address,
        @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,
        @Nullable @Size(max = SchoolFacts.LONGEST_SUPERIOR) String superior,
        @Nullable @Size(max = SchoolFacts.LONGEST_WORD) String runMode,
        @Nullable LocationType locationType,
        @Nullable @Size(max = SchoolFacts.LONGEST_WORD) String grade,

        @Nullable @Pattern(regexp = SchoolFacts.HOMEPAGE) @Size(max = 200)
        String homepage,

        @Nullable @Pattern(regexp = SchoolFacts.LONGITUDE) @Size(max = 10)
        String longitude,

        @Nullable @Pattern(regexp = SchoolFacts.LATITUDE) @Size(max = 10)
        String latitude,

        @Nullable @Size(max = SchoolFacts.LONGEST_INTRODUCTION)
        String introduction,

        @Nullable LocalDate openedOn) {

    SchoolFacts facts() {
        return new SchoolFacts(
                code,
                name,
                kind,
                ownership,
                township,
                enrolment,
                address,
                phone,
                superior,
                runMode,
                locationType,
                grade,
                homepage,
                longitude,
                latitude,
                introduction,
                openedOn);
    }
}
