package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Advice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a division has enough inspectors, and whether they are where the schools are. */
public record StaffingRatioView(
        int regionId,
        @Size(max = 100) String regionName,
        LocalDate day,
        @Schema(minimum = "0") int schools,
        @Schema(minimum = "0") int inspectors,

        @Schema(description = "Schools per inspector, two decimals; 0 while there are no inspectors", minimum = "0")
        BigDecimal ratio,

        @Schema(minimum = "0") int unassigned,
        @Size(max = 1000) List<RatioDistrict> districts,
        @Size(max = 5000) List<RatioInspector> inspectorLoads,
        @Size(max = 20000) List<RatioSchool> unassignedSchools,
        @Size(max = 10) List<Advice> advice) {

    /** One district's schools and inspectors. */
    public record RatioDistrict(
            UUID districtId,
            @Size(max = 100) String name,
            @Schema(minimum = "0") int schools,
            @Schema(minimum = "0") int inspectors,
            @Nullable @Schema(minimum = "0") BigDecimal ratio,
            @Size(max = 10) List<Advice> advice) {}

    /** One inspector's load. */
    public record RatioInspector(
            UUID inspectorId,
            @Size(max = 100) String name,
            @Schema(minimum = "0") int count,
            @Schema(minimum = "1") int limit,
            LoadLevel level,
            @Size(max = 10) List<Advice> advice) {}

    /** A school for which nobody answers. */
    public record RatioSchool(
            UUID schoolId, @Size(max = 100) String name) {}
}
