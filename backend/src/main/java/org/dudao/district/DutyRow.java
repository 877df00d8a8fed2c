package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One open school on a day: its district and who answers for it. */
public record DutyRow(
        UUID schoolId,
        @Size(max = 50) String schoolCode,
        @Size(max = 100) String schoolName,
        SchoolKind kind,
        @Nullable @Schema(minimum = "0") Integer enrolment,
        boolean large,
        @Nullable UUID districtId,
        @Nullable @Size(max = 100) String districtName,
        @Nullable UUID assignmentId,
        @Nullable UUID inspectorId,
        @Nullable @Size(max = 100) String inspectorName,
        @Nullable LocalDate since,
        boolean overRatio)
        implements Row {

    @Override
    public UUID id() {
        return schoolId;
    }
}
