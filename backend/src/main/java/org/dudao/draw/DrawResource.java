package org.dudao.draw;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/draws")
@Tag(name = "draw", description = "Random draws that anybody can verify")
class DrawResource {

    /**
     * What is to be drawn. Title and source are public. No kinds of school are all of them; a team is of two unless said
     * otherwise, and there is none for lots.
     */
    public record DrawCreation(
            @NotBlank @Size(max = 100) String title,
            @NotNull DrawKind kind,
            @NotNull @Size(max = 20) List<@NotNull SchoolKind> schoolKinds,
            @Min(1) @Max(200) int picks,
            @Nullable @Min(2) @Max(10) Integer team,
            @Nullable @Size(min = 1, max = 100) String source) {}

    /** Whom the office leaves out besides, and why; or the lots. */
    public record DrawPreparation(
            @Min(0) int version,
            @NotNull @Size(max = 500) List<@NotNull @Valid SchoolLeftOut> schools,
            @NotNull @Size(max = 500) List<@NotNull @Valid InspectorLeftOut> inspectors,
            @NotNull @Size(max = 500) List<@NotBlank @Size(max = 100) String> lots) {}

    /** A school that is not to be drawn. */
    public record SchoolLeftOut(
            @NotNull UUID schoolId,
            @NotBlank @Size(max = 200) String reason) {}

    /** An inspector who is not to be drawn. */
    public record InspectorLeftOut(
            @NotNull UUID inspectorId,
            @NotBlank @Size(max = 200) String reason) {}

    /** What the public source says, if one was named. */
    public record DrawReveal(
            @Min(0) int version,
            @Nullable @Size(min = 1, max = 100) String said) {}

    /** Why the draw does not count; public. */
    public record DrawVoiding(
            @Min(0) int version, @NotBlank @Size(max = 500) String reason) {}

    private final Draws draws;
    private final Conducting desk;
    private final DrawViewing viewing;

    DrawResource(Draws draws, Conducting desk, DrawViewing viewing) {
        this.draws = draws;
        this.desk = desk;
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("draw:read")
    @Operation(summary = "List draws", description = "Voided ones included; newest first.")
    public Page<DrawRow> list(@BeanParam @Valid DrawQuery query) {
        return draws.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("draw:read")
    @Operation(
            summary = "One draw",
            description = "Its pool with names and reasons, as it is now until it is frozen, and the result once it is"
                    + " drawn.")
    public DrawView view(UUID id) {
        return viewing.view(draws.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("draw:write")
    @APIResponse(
            responseCode = "201",
            description = "Announced",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = DrawView.class)))
    @Operation(
            summary = "Announce a draw",
            description = "Binds a secret by its public hash before there is a pool; a public source named here joins"
                    + " the secret when it is drawn.")
    public RestResponse<DrawView> create(@NotNull @Valid DrawCreation wanted) {
        var view = viewing.view(desk.announce(wanted));
        return Created.at("/api/draws/" + view.id(), view);
    }

    @POST
    @Path("{id}/pool")
    @Transactional
    @Idempotent
    @PermissionsAllowed("draw:write")
    @Operation(
            summary = "Freeze the pool",
            description = "Schools visited lately, inspectors who cannot serve and pairs that must not come together"
                    + " (C2-13) are found here and left out. Refused with the reasons (409) when there is not enough for"
                    + " every school that could be drawn.")
    public DrawView prepare(UUID id, @NotNull @Valid DrawPreparation wanted) {
        return viewing.view(desk.prepare(id, wanted));
    }

    @POST
    @Path("{id}/drawing")
    @Transactional
    @Idempotent
    @PermissionsAllowed("draw:write")
    @Operation(
            summary = "Draw",
            description = "Shows the secret and with it the result, which everybody can compute. Refused when somebody"
                    + " in the pool must stay away by now (409).")
    public DrawView draw(UUID id, @NotNull @Valid DrawReveal wanted) {
        return viewing.view(desk.draw(id, wanted));
    }

    @POST
    @Path("{id}/voiding")
    @Transactional
    @Idempotent
    @PermissionsAllowed("draw:write")
    @Operation(
            summary = "Void a draw",
            description = "With a public reason. It stays in the list and on its public page.")
    public DrawView voidFor(UUID id, @NotNull @Valid DrawVoiding wanted) {
        return viewing.view(desk.voidFor(id, wanted));
    }
}
