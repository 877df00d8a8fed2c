package org.dudao.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose coverage of which year: of the caller's own division this year unless something else is said. */
record CoverageFilter(
        @RestQuery @Nullable @Min(2000) @Max(2100) Integer year,
        @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region,
        @RestQuery @Nullable UUID districtId,
        @RestQuery @Nullable UUID inspectorId) {}
