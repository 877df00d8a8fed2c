package org.dudao.recusal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/recusals")
@Tag(name = "recusal", description = "Which inspector stays away from which school, and why")
class RecusalResource {

    /** From that day on the inspector stays away from the school; a relative is named with the relation. */
    public record RecusalCreation(
            @NotNull UUID inspectorId,
            @NotNull UUID schoolId,
            @NotNull RecusalGround ground,
            @Nullable @Size(min = 1, max = 100) String relativeName,
            @Nullable @Size(min = 1, max = 50) String relation,
            @Nullable @Size(max = 500) String note,
            @NotNull LocalDate from) {}

    /** The last day on which the ground holds. */
    public record RecusalEnd(@Min(0) int version, @NotNull LocalDate on) {}

    private final DeclaredRecusals recusals;
    private final InspectorRegister inspectors;
    private final SchoolRegister schools;
    private final CallerScope caller;

    RecusalResource(
            DeclaredRecusals recusals, InspectorRegister inspectors, SchoolRegister schools, CallerScope caller) {
        this.recusals = recusals;
        this.inspectors = inspectors;
        this.schools = schools;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("inspector:file")
    @Operation(
            summary = "List recusals",
            description = "Of an inspector or of a school, those that have ended included; newest first.")
    public Page<RecusalRow> list(@BeanParam @Valid RecusalQuery query) {
        return recusals.page(query);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspector:write")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecusalRow.class)))
    @Operation(
            summary = "Declare a recusal",
            description = "The school is not assigned to the inspector any more (C2-13); if it is now, it goes to the"
                    + " leader of its district.")
    public RestResponse<RecusalRow> create(@NotNull @Valid RecusalCreation creation) {
        inspectors.require(creation.inspectorId());
        schools.require(creation.schoolId());
        var row =
                recusals.row(recusals.add(new Recusal(caller.home(), creation)).id());
        return Created.at("/api/recusals?inspectorId=" + row.inspectorId(), row);
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspector:write")
    @Operation(summary = "End a recusal", description = "From the next day on the school may be assigned again.")
    public RecusalRow end(UUID id, @NotNull @Valid RecusalEnd end) {
        recusals.change(id, end.version(), recusal -> recusal.end(end.on()));
        return recusals.row(id);
    }
}
