package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An inspector of a district. */
public record DistrictMember(
        UUID inspectorId, @Size(max = 100) String name, boolean leader) {}
