package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A responsibility district as it is on a day. */
public record DistrictView(
        UUID id,
        int version,
        @Size(max = 100) String name,
        DistrictLevel level,
        LocalDate day,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID leaderId,
        @Nullable UUID liaisonId,
        @Size(max = 100) List<DistrictMember> members,
        @Size(max = 500) List<DistrictSchool> schools,
        @Size(max = 10) List<Advice> advice,
        @Size(max = 10) List<DistrictAction> actions)
        implements Versioned {

    /** What may be done with a district: its name, level, schools and members; its end. */
    public enum DistrictAction {
        CHANGE,
        DISSOLVE
    }
}
