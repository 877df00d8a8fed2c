package org.dudao.person;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/placements")
@Tag(name = "placement", description = "Who acts where, as what and until when")
class PlacementResource {

    /** A new placement; the account is bound to the person at its first sign-in. */
    public record PlacementCreation(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*")
            String account,

            @NotBlank @Size(max = 100) String name,
            @NotNull Role role,
            @Nullable UUID schoolId,
            @Nullable UUID inspectorId,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** The last day of a placement. */
    public record PlacementEnd(@Min(0) int version, @NotNull LocalDate on) {}

    private final Placements placements;
    private final PlacementList list;
    private final Persons persons;
    private final Authority authority;
    private final AccountMirror mirror;
    private final Clock clock;

    PlacementResource(
            Placements placements,
            PlacementList list,
            Persons persons,
            Authority authority,
            AccountMirror mirror,
            Clock clock) {
        this.placements = placements;
        this.list = list;
        this.persons = persons;
        this.authority = authority;
        this.mirror = mirror;
        this.clock = clock;
    }

    @GET
    @Sensitive
    @PermissionsAllowed("placement:read")
    @Operation(
            summary = "List placements",
            description =
                    "Everybody who is or was placed in the caller's divisions, and what the caller may do about it.")
    public Page<PlacementView> list(@BeanParam @Valid PlacementQuery query) {
        return list.page(query);
    }

    @GET
    @Path("{id}")
    @Sensitive
    @PermissionsAllowed("placement:read")
    @Operation(summary = "One placement", description = "A placement with its version and what may be done with it.")
    public PlacementView view(UUID id) {
        return list.view(id);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("placement:manage")
    @APIResponse(
            responseCode = "201",
            description = "Placed",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PlacementView.class)))
    @Operation(
            summary = "Place a person",
            description =
                    "Gives somebody a role at a place from a day on. Who may grant which role is fixed (A-09, 403);"
                            + " roles exclude each other and nobody holds two posts at once (C-01, 409).")
    public RestResponse<PlacementView> create(@NotNull @Valid PlacementCreation creation) {
        var person = persons.withAccount(creation.account())
                .orElseGet(() -> persons.add(new Person(authority.home(), creation.name(), creation.account())));
        authority.mustGrant(person.id(), creation.role());
        var placement = placements.place(new Placement(person, creation));
        mirror.due(person.regionId(), person.id());
        return Created.at("/api/placements/" + placement.id(), list.view(placement.id()));
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("placement:manage")
    @Operation(
            summary = "End a placement",
            description =
                    "Rights end with that day; the next request after it is refused. Nobody ends their own (403).")
    public PlacementView end(UUID id, @NotNull @Valid PlacementEnd end) {
        var today = LocalDate.now(clock);
        placements.change(id, end.version(), placement -> {
            authority.mustGrant(placement.personId(), placement.role());
            placement.end(end.on(), today);
        });
        return list.view(id);
    }
}
