package org.dudao.comprehensive;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/comprehensive-inspections")
@Tag(name = "comprehensive", description = "Comprehensive inspections (综合督导)")
class ComprehensiveResource {

    /** Why an inspection does not count. */
    public record ComprehensiveWithdrawal(
            @Min(0) int version, @NotBlank @Size(max = 500) String reason) {}

    private final ComprehensiveInspections inspections;
    private final ComprehensiveDesk desk;
    private final ComprehensiveViewing viewing;

    ComprehensiveResource(ComprehensiveInspections inspections, ComprehensiveDesk desk, ComprehensiveViewing viewing) {
        this.inspections = inspections;
        this.desk = desk;
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("comprehensive:read")
    @Operation(
            summary = "List comprehensive inspections",
            description =
                    "Within the caller's scope, of one school or of the year in which they ended, the newest first."
                            + " Those that were struck out are there and say so.")
    public Page<ComprehensiveRow> list(@BeanParam @Valid ComprehensiveQuery query) {
        return inspections.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("comprehensive:read")
    @Operation(
            summary = "One comprehensive inspection",
            description = "As it was recorded, by whom, and whether it was struck out.")
    public ComprehensiveView view(UUID id) {
        return viewing.view(inspections.require(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("comprehensive:write")
    @Operation(
            summary = "Record a comprehensive inspection",
            description =
                    "Under an id made by the client (UUID v7), of a school that was open then. It stands from then on"
                            + " (C9-07): a correction is another one that names the wrong one, which it strikes out. No two of one"
                            + " school stand on the same day. A repeat changes nothing.")
    public ComprehensiveView record(UUID id, @NotNull @Valid ComprehensiveContent wanted) {
        return viewing.view(desk.record(id, wanted));
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("comprehensive:write")
    @Operation(
            summary = "Strike out a comprehensive inspection",
            description = "With a reason; it stays on record and does not count any more.")
    public ComprehensiveView withdraw(UUID id, @NotNull @Valid ComprehensiveWithdrawal withdrawal) {
        return viewing.view(desk.withdraw(id, withdrawal.version(), withdrawal.reason()));
    }
}
