package org.dudao.district;

import java.util.UUID;

/** An inspector works in a district. */
public record DistrictPlace(UUID inspectorId, UUID districtId) {}
