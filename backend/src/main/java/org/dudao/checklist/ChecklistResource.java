package org.dudao.checklist;

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

@Path("/checklists")
@Tag(name = "checklist", description = "What inspectors look at, in editions that never change once published")
class ChecklistResource {

    /** A new checklist, or a new edition of one; whoever starts from another one sends what that says. */
    public record ChecklistCreation(
            @Schema(description = "The edition to which a later one is begun; absent for a new checklist") @Nullable
            UUID revisedId,

            @NotBlank @Size(max = 100) String title,
            @Nullable @Size(max = 500) String purpose,
            @NotNull @Size(max = 20) List<@NotNull SchoolKind> kinds,
            @NotNull @Size(max = 20) List<@NotNull @Valid ChecklistMatter> matters) {

        ChecklistContent content() {
            return new ChecklistContent(title, purpose, kinds, matters);
        }
    }

    /** All that the draft says from now on; it may be unfinished anywhere. */
    public record ChecklistChange(
            @Min(0) int version,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Size(max = 500) String purpose,
            @NotNull @Size(max = 20) List<@NotNull SchoolKind> kinds,
            @NotNull @Size(max = 20) List<@NotNull @Valid ChecklistMatter> matters) {

        ChecklistContent content() {
            return new ChecklistContent(title, purpose, kinds, matters);
        }
    }

    /** A step without further words. */
    public record ChecklistStep(@Min(0) int version) {}

    private final Checklists checklists;
    private final Publishing publishing;
    private final ChecklistViewing viewing;

    ChecklistResource(Checklists checklists, Publishing publishing, ChecklistViewing viewing) {
        this.checklists = checklists;
        this.publishing = publishing;
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("checklist:read")
    @Operation(
            summary = "List checklists",
            description =
                    "The caller's own and those published above, one row for each edition. Drafts only to offices.")
    public Page<ChecklistRow> list(@BeanParam @Valid ChecklistQuery query) {
        var page = checklists.page(query);
        return page.map(ChecklistLine::row);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("checklist:read")
    @Operation(summary = "One edition of a checklist", description = "All matters and questions.")
    public ChecklistView view(UUID id) {
        return viewing.view(checklists.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("checklist:write")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ChecklistView.class)))
    @Operation(
            summary = "Begin a checklist",
            description = "A draft, which nobody works with yet: of a new checklist, or of a later edition of one, of"
                    + " which there is one draft at a time (409).")
    public RestResponse<ChecklistView> create(@NotNull @Valid ChecklistCreation wanted) {
        var view = viewing.view(publishing.create(wanted.revisedId(), wanted.content()));
        return Created.at("/api/checklists/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("checklist:write")
    @Operation(summary = "Change a draft", description = "A published edition stands: revise it instead (409).")
    public ChecklistView change(UUID id, @NotNull @Valid ChecklistChange wanted) {
        return viewing.view(publishing.change(id, wanted.version(), wanted.content()));
    }

    @POST
    @Path("{id}/publication")
    @Transactional
    @Idempotent
    @PermissionsAllowed("checklist:write")
    @Operation(
            summary = "Publish a draft",
            description = "Must be whole: every question has words, every rule of evidence its reason (422). The"
                    + " edition published before is retired; records filled by it stay as they are.")
    public ChecklistView publish(UUID id, @NotNull @Valid ChecklistStep step) {
        return viewing.view(publishing.publish(id, step.version()));
    }

    @POST
    @Path("{id}/retirement")
    @Transactional
    @Idempotent
    @PermissionsAllowed("checklist:write")
    @Operation(summary = "Retire an edition", description = "No new record is begun with it.")
    public ChecklistView retire(UUID id, @NotNull @Valid ChecklistStep step) {
        return viewing.view(publishing.retire(id, step.version()));
    }

    @POST
    @Path("{id}/discard")
    @Transactional
    @Idempotent
    @PermissionsAllowed("checklist:write")
    @Operation(summary = "Discard a draft", description = "It stays in the list; nothing comes of it.")
    public ChecklistView discard(UUID id, @NotNull @Valid ChecklistStep step) {
        return viewing.view(publishing.discard(id, step.version()));
    }
}
