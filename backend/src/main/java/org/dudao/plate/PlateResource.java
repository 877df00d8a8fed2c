package org.dudao.plate;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

@Path("/plates")
@Tag(name = "plate", description = "Notice plates at the school gates")
class PlateResource {

    /** The schools for which plates are to be made. */
    public record PlateIssue(
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> schoolIds) {}

    /** The newest plate of each of the schools, as it is to be printed. */
    public record PlateBatch(@Size(max = 50) List<PlateView> items) {}

    /** The day on which a plate was put up, and a photo of it if there is one. */
    public record PlateMounting(
            @Min(0) int version,
            @NotNull LocalDate on,
            @Nullable UUID proofId) {}

    /** A photo of the mounted plate. */
    public record PlateProof(@Min(0) int version, @NotNull UUID proofId) {}

    /** Since when and why a plate is gone. */
    public record PlateRemoval(
            @Min(0) int version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String reason) {}

    private final Plates plates;
    private final Issuing issuing;
    private final Mounting mounting;
    private final PlateViewing viewing;
    private final Clock clock;

    PlateResource(Plates plates, Issuing issuing, Mounting mounting, PlateViewing viewing, Clock clock) {
        this.plates = plates;
        this.issuing = issuing;
        this.mounting = mounting;
        this.viewing = viewing;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("plate:read")
    @Operation(
            summary = "List plates",
            description = "One row per open school by code, with its newest plate and what is out of date about it:"
                    + " the schools without one and those without a photo of it (C4-01), those to be renewed (C4-02).")
    public Page<PlateRow> list(@BeanParam @Valid PlateQuery query) {
        return viewing.rows(plates.page(query, today()));
    }

    @GET
    @Path("overview")
    @PermissionsAllowed("plate:read")
    @Operation(summary = "Count plates", description = "How many of the caller's schools stand how with their plate.")
    public PlateOverview overview() {
        return plates.overview(today());
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("plate:issue")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlateBatch.class)))
    @Operation(
            summary = "Issue plates",
            description = "Makes a new issue where there is none or it is out of date, from who answers for the school"
                    + " today; name, photo and public phone must be there (C4-01, 422); an administrative inspector stands"
                    + " below. What is right already stays.")
    public RestResponse<PlateBatch> issue(@NotNull @Valid PlateIssue wanted) {
        return Created.at(
                "/api/plates?standing=MAKING",
                new PlateBatch(viewing.views(issuing.issue(wanted.schoolIds(), today()))));
    }

    @POST
    @Path("{id}/mounting")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plate:mount")
    @Operation(
            summary = "Register that a plate hangs",
            description =
                    "By the office, the school or its inspector; an older one of the school is replaced. The photo"
                            + " is a picture that the caller has uploaded before.")
    public PlateView mount(UUID id, @NotNull @Valid PlateMounting wanted) {
        return viewing.view(mounting.mount(id, wanted, today()));
    }

    @POST
    @Path("{id}/proof")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plate:mount")
    @Operation(
            summary = "Add the photo of a mounted plate",
            description = "Proves that it hangs (C4-01); a later photo takes the place of the former one.")
    public PlateView photograph(UUID id, @NotNull @Valid PlateProof wanted) {
        return viewing.view(mounting.photograph(id, wanted));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plate:issue")
    @Operation(
            summary = "Register that a plate was taken down",
            description = "With the day and the reason; its public page is gone until there is a new one.")
    public PlateView remove(UUID id, @NotNull @Valid PlateRemoval removal) {
        var today = today();
        return viewing.view(
                plates.change(id, removal.version(), plate -> plate.remove(removal.on(), removal.reason(), today))
                        .schoolId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
