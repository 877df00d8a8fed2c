package org.dudao.district;

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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/districts")
@Tag(name = "district", description = "Responsibility districts: their schools and their inspectors")
class DistrictResource {

    /** A new district, still without schools and inspectors. */
    public record DistrictCreation(
            @NotBlank @Size(max = 100) String name) {}

    /** Another name. */
    public record DistrictChange(
            @Min(0) int version, @NotBlank @Size(max = 100) String name) {}

    /** All schools that the district has from that day on. */
    public record DistrictSchoolList(
            @Min(0) int version,
            @NotNull @Size(max = 500) List<@NotNull UUID> schoolIds,
            @NotNull LocalDate from) {}

    /** All inspectors of the district; one of them may lead. */
    public record DistrictMemberList(
            @Min(0) int version,
            @NotNull @Size(max = 100) List<@NotNull UUID> inspectorIds,
            @Nullable UUID leaderId) {}

    private final Districts districts;
    private final DistrictStaffing staffing;
    private final DistrictViewing viewing;
    private final CallerScope caller;
    private final Clock clock;

    DistrictResource(
            Districts districts, DistrictStaffing staffing, DistrictViewing viewing, CallerScope caller, Clock clock) {
        this.districts = districts;
        this.staffing = staffing;
        this.viewing = viewing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("district:read")
    @Operation(summary = "List districts", description = "The caller's districts with their size of today, by name.")
    public Page<DistrictRow> list(@BeanParam @Valid DistrictQuery query) {
        return districts.page(query, today());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "One district",
            description = "Members and schools of today, and what the soft rules say (C1-02, C1-04).")
    public DistrictView view(UUID id) {
        return view(districts.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DistrictView.class)))
    @Operation(summary = "Found a district", description = "Its name is unique in the division.")
    public RestResponse<DistrictView> create(@NotNull @Valid DistrictCreation creation) {
        var view = view(districts.add(new District(caller.home(), creation.name())));
        return Created.at("/api/districts/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(summary = "Rename a district", description = "Its name is unique in the division.")
    public DistrictView change(UUID id, @NotNull @Valid DistrictChange change) {
        return view(districts.change(id, change.version(), district -> district.rename(change.name())));
    }

    @PUT
    @Path("{id}/schools")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Set a district's schools",
            description = "The full list from that day on. A school moved here leaves its former district the day"
                    + " before; a change that would cut into what begins later is refused (409).")
    public DistrictView schools(UUID id, @NotNull @Valid DistrictSchoolList list) {
        return view(staffing.schools(id, list));
    }

    @PUT
    @Path("{id}/members")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(summary = "Set a district's inspectors", description = "The full list; the leader is one of them.")
    public DistrictView members(UUID id, @NotNull @Valid DistrictMemberList list) {
        return view(staffing.members(id, list, today()));
    }

    private DistrictView view(District district) {
        return viewing.view(district, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
