package org.dudao.district;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/schools/{id}/districts")
@Tag(name = "schoolDistrict", description = "The districts of a school over time")
class SchoolDistrictResource {

    /** A district to which the school belonged, belongs or is going to belong; both days count. */
    public record SchoolDistrict(
            UUID districtId,
            @Size(max = 100) String districtName,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** The latest first. */
    public record SchoolDistrictList(@Size(max = 2000) List<SchoolDistrict> items) {}

    private final SchoolRegister schools;
    private final DistrictPeriods periods;

    SchoolDistrictResource(SchoolRegister schools, DistrictPeriods periods) {
        this.schools = schools;
        this.periods = periods;
    }

    @GET
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "List a school's districts",
            description = "To which district it belonged from when to when (C1-01), under the names of today; the"
                    + " latest first.")
    public SchoolDistrictList list(UUID id) {
        return new SchoolDistrictList(periods.of(schools.require(id).id()));
    }
}
