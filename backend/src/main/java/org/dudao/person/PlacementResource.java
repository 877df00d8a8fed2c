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
    private final Persons persons;
    private final CallerScope caller;
    private final Clock clock;

    PlacementResource(Placements placements, Persons persons, CallerScope caller, Clock clock) {
        this.placements = placements;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("placement:read")
    @Operation(summary = "List placements", description = "Everybody who is or was placed in the caller's divisions.")
    public Page<PlacementRow> list(@BeanParam @Valid PlacementQuery query) {
        return placements.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("placement:read")
    @Operation(summary = "One placement", description = "A placement with its version and what may be done with it.")
    public PlacementView view(UUID id) {
        return view(placements.require(id));
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
            description = "Gives an account a role at a place from a day on. One placement at a time per person (409).")
    public RestResponse<PlacementView> create(@NotNull @Valid PlacementCreation creation) {
        var person = persons.withAccount(creation.account())
                .orElseGet(() -> persons.add(new Person(caller.home(), creation.name(), creation.account())));
        var view = view(placements.add(new Placement(person, creation)));
        return Created.at("/api/placements/" + view.id(), view);
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @PermissionsAllowed("placement:manage")
    @Operation(
            summary = "End a placement",
            description = "Rights end with that day; the next request after it is refused.")
    public PlacementView end(UUID id, @NotNull @Valid PlacementEnd end) {
        return view(placements.change(id, end.version(), p -> p.end(end.on())));
    }

    private PlacementView view(Placement placement) {
        return placement.view(persons.require(placement.personId()), LocalDate.now(clock));
    }
}
