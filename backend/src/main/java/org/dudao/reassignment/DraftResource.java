package org.dudao.reassignment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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

@Path("/assignment-drafts")
@Tag(name = "assignmentDraft", description = "Many assignments prepared together and approved by a second person")
class DraftResource {

    /** A school is to have that inspector, or nobody; a reason where the inspector then has too many (C1-06, C1-07). */
    public record DraftWish(
            @NotNull UUID schoolId,
            @Nullable UUID inspectorId,
            @Nullable @Size(max = 500) String reason) {}

    /** A new draft. */
    public record DraftCreation(
            @NotBlank @Size(max = 100) String title,
            @NotNull LocalDate effectiveOn,
            @NotNull @Size(max = 1000) List<@NotNull @Valid DraftWish> moves) {}

    /** All that the draft contains from now on. */
    public record DraftChange(
            @Min(0) int version,
            @NotBlank @Size(max = 100) String title,
            @NotNull LocalDate effectiveOn,
            @NotNull @Size(max = 1000) List<@NotNull @Valid DraftWish> moves) {}

    /** A step without further words. */
    public record DraftStep(@Min(0) int version) {}

    /** What is to be changed first. */
    public record DraftReturn(
            @Min(0) int version, @NotBlank @Size(max = 500) String note) {}

    private final AssignmentDrafts drafts;
    private final Drafting drafting;
    private final DraftViewing viewing;

    DraftResource(AssignmentDrafts drafts, Drafting drafting, DraftViewing viewing) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("district:oversee")
    @Operation(summary = "List drafts of assignments", description = "Open and decided ones, newest first.")
    public Page<DraftRow> list(@BeanParam @Valid DraftQuery query) {
        return drafts.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("district:oversee")
    @Operation(
            summary = "One draft of assignments",
            description =
                    "Its moves and, as long as it is open, a trial: loads before and after, what stands against it"
                            + " now, and what the soft rules would say (C1-01 to C1-08).")
    public DraftView view(UUID id) {
        return viewing.view(drafts.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = DraftView.class)))
    @Operation(
            summary = "Begin a draft of assignments",
            description = "Changes nothing yet. Each move remembers who has the school on the day of effect.")
    public RestResponse<DraftView> create(@NotNull @Valid DraftCreation wanted) {
        var view = viewing.view(drafting.create(wanted));
        return Created.at("/api/assignment-drafts/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Change a draft of assignments",
            description = "The full list of moves, seen anew from who has the schools on the day of effect.")
    public DraftView change(UUID id, @NotNull @Valid DraftChange wanted) {
        return viewing.view(drafting.change(id, wanted));
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Submit a draft for approval",
            description = "Refused with everything that stands against it (409), recusals (C2-13) and missing reasons"
                    + " (C1-06, C1-07) among it.")
    public DraftView submit(UUID id, @NotNull @Valid DraftStep step) {
        return viewing.view(drafting.submit(id, step.version()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(summary = "Take a draft back", description = "Before it is decided; it can then be changed again.")
    public DraftView withdraw(UUID id, @NotNull @Valid DraftStep step) {
        return viewing.view(drafts.change(id, step.version(), AssignmentDraft::withdraw));
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Approve a draft",
            description =
                    "By somebody who had no hand in it (403). All moves take effect on the day together; if the"
                            + " present is not what the draft was made of any more, none does, and the answer says which (409).")
    public DraftView approve(UUID id, @NotNull @Valid DraftStep step) {
        return viewing.view(drafting.approve(id, step.version()));
    }

    @POST
    @Path("{id}/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(summary = "Send a draft back", description = "By somebody who had no hand in it, with what to change.")
    public DraftView sendBack(UUID id, @NotNull @Valid DraftReturn wanted) {
        var deed = drafting.deed();
        return viewing.view(drafts.change(id, wanted.version(), draft -> draft.sendBack(deed, wanted.note())));
    }

    @POST
    @Path("{id}/discard")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(summary = "Discard a draft", description = "It stays in the list; nothing comes of it.")
    public DraftView discard(UUID id, @NotNull @Valid DraftStep step) {
        var deed = drafting.deed();
        return viewing.view(drafts.change(id, step.version(), draft -> draft.discard(deed)));
    }
}
