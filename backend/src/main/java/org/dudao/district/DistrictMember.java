package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** An inspector of a district, as what and since when. */
public record DistrictMember(
        UUID inspectorId, @Size(max = 100) String name, DistrictPost post, boolean leader, LocalDate since) {

    /** Stable: who holds the same post stays in the order given. */
    static final Comparator<DistrictMember> BY_POST = Comparator.comparing(DistrictMember::post);

    DistrictMember(UUID inspectorId, String name, DistrictPost post, LocalDate since) {
        this(inspectorId, name, post, post == DistrictPost.LEADER, since);
    }
}
