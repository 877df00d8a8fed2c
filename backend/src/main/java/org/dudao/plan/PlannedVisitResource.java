package org.dudao.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/planned-visits")
@Tag(name = "plannedVisit", description = "The visits of approved plans, day by day")
class PlannedVisitResource {

    private final PlannedVisits visits;

    PlannedVisitResource(PlannedVisits visits) {
        this.visits = visits;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(
            summary = "List planned visits",
            description =
                    "Of approved plans, at the caller's schools, the earliest first. A record of a visit may name the"
                            + " one that was planned.")
    public Page<PlannedVisitRow> list(@BeanParam @Valid PlannedVisitQuery query) {
        return visits.page(query);
    }
}
