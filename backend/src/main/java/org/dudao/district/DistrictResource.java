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
import java.util.Objects;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.region.Divisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/districts")
@Tag(name = "district", description = "Responsibility districts: their schools and their inspectors")
class DistrictResource {

    /** A new district, still without schools and inspectors; of the office's own level and from today if not said. */
    public record DistrictCreation(
            @NotBlank @Size(max = 100) String name,
            @Nullable DistrictLevel level,
            @Nullable LocalDate from) {}

    /** Another name, and another level where one is given. */
    public record DistrictChange(
            @Min(0) int version,
            @NotBlank @Size(max = 100) String name,
            @Nullable DistrictLevel level) {}

    /** All schools that the district has from that day on. */
    public record DistrictSchoolList(
            @Min(0) int version,
            @NotNull @Size(max = 500) List<@NotNull UUID> schoolIds,
            @NotNull LocalDate from) {}

    /** All inspectors of the district from that day on, today if not said; one may lead and another be the liaison. */
    public record DistrictMemberList(
            @Min(0) int version,
            @NotNull @Size(max = 100) List<@NotNull UUID> inspectorIds,
            @Nullable UUID leaderId,
            @Nullable UUID liaisonId,
            @Nullable LocalDate from) {}

    /** The last day of a district. */
    public record DistrictDissolution(
            @Min(0) int version, @NotNull LocalDate on) {}

    /** What a district was, the latest first. */
    public record DistrictVersionList(@Size(max = 2000) List<DistrictVersion> items) {}

    private final Districts districts;
    private final DistrictStaffing staffing;
    private final DistrictViewing viewing;
    private final DistrictHistory history;
    private final StaffingNumbers numbers;
    private final Divisions divisions;
    private final CallerScope caller;
    private final Clock clock;

    DistrictResource(
            Districts districts,
            DistrictStaffing staffing,
            DistrictViewing viewing,
            DistrictHistory history,
            StaffingNumbers numbers,
            Divisions divisions,
            CallerScope caller,
            Clock clock) {
        this.districts = districts;
        this.staffing = staffing;
        this.viewing = viewing;
        this.history = history;
        this.numbers = numbers;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "List districts",
            description =
                    "The caller's districts of a day (today by default) with their size, by name; `strained` leaves those"
                            + " with more schools than about five for each inspector (C1-06).")
    public Page<DistrictRow> list(@BeanParam @Valid DistrictQuery query) {
        var day = orToday(query.day());
        return districts.page(query, day, numbers.terms(caller.home(), day).schoolsPerInspector());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "One district",
            description = "Members and schools of a day (today by default), and what the soft rules say (C1-01, C1-02,"
                    + " C1-04, C1-05).")
    public DistrictView view(UUID id, @RestQuery @Nullable LocalDate day) {
        return viewing.view(districts.require(id), orToday(day));
    }

    @GET
    @Path("{id}/versions")
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "List a district's versions",
            description = "One for each day on which its schools or inspectors changed; the latest first.")
    public DistrictVersionList versions(UUID id) {
        return new DistrictVersionList(history.of(districts.require(id).id()));
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
    @Operation(
            summary = "Found a district",
            description = "Its name is unique in the division as long as it stands; its level decides the kinds of"
                    + " school (C1-05).")
    public RestResponse<DistrictView> create(@NotNull @Valid DistrictCreation creation) {
        var own = DistrictLevel.of(divisions.level(caller.home()));
        var level = Objects.requireNonNullElse(creation.level(), own);
        var view = view(districts.add(new District(caller.home(), creation.name(), level, orToday(creation.from()))));
        return Created.at("/api/districts/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(summary = "Rename a district", description = "Its name is unique in the division as long as it stands.")
    public DistrictView change(UUID id, @NotNull @Valid DistrictChange change) {
        return view(districts.change(
                id,
                change.version(),
                district ->
                        district.change(change.name(), Objects.requireNonNullElse(change.level(), district.level()))));
    }

    @POST
    @Path("{id}/dissolution")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Dissolve a district",
            description = "That day is its last. Its schools must belong elsewhere by then (409).")
    public DistrictView dissolve(UUID id, @NotNull @Valid DistrictDissolution wanted) {
        return view(staffing.dissolve(id, wanted.version(), wanted.on()));
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
    @Operation(
            summary = "Set a district's inspectors",
            description = "The full list from that day on; leader and liaison are two of them.")
    public DistrictView members(UUID id, @NotNull @Valid DistrictMemberList list) {
        return view(staffing.members(id, list, orToday(list.from())));
    }

    private DistrictView view(District district) {
        return viewing.view(district, orToday(null));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, LocalDate.now(clock));
    }
}
