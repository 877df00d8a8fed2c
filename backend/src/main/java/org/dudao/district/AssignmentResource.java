package org.dudao.district;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dudao.kernel.Advice;
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

@Path("/assignments")
@Tag(name = "assignment", description = "Who answers for which school, and since when")
class AssignmentResource {

    /** An inspector is to answer for these schools from that day on, as the responsible one if not said otherwise. */
    public record AssignmentCreation(
            @NotNull UUID inspectorId,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> schoolIds,
            @Nullable AssignmentRole role,
            @NotNull LocalDate from,
            @Nullable @Size(max = 500) String reason) {

        AssignmentRole wantedRole() {
            return Objects.requireNonNullElse(role, AssignmentRole.RESPONSIBLE);
        }
    }

    /** The assignments that hold now, and what the soft rules say about the inspector. */
    public record AssignmentResult(
            @Size(max = 50) List<AssignmentRow> items,
            @Size(max = 10) List<Advice> advice) {}

    /** The last day of an assignment. */
    public record AssignmentEnd(
            @Min(0) int version, @NotNull LocalDate on) {}

    private final Assignments assignments;
    private final Assigning assigning;
    private final Advising advising;

    AssignmentResource(Assignments assignments, Assigning assigning, Advising advising) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.advising = advising;
    }

    @GET
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "List assignments",
            description = "Present, past and coming ones, of a school, of an inspector or of a day; newest first.")
    public Page<AssignmentRow> list(@BeanParam @Valid AssignmentQuery query) {
        return assignments.page(query);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentResult.class)))
    @Operation(
            summary = "Assign schools to an inspector",
            description =
                    "Ends each school's former assignment in that role the day before. More than about five schools (C1-06), or"
                            + " a large school that shares its inspector (C1-07), needs a reason (422).")
    public RestResponse<AssignmentResult> create(@NotNull @Valid AssignmentCreation creation) {
        var outcome = assigning.assign(creation);
        var result = new AssignmentResult(assignments.rows(outcome.assignments()), advising.say(outcome.hints()));
        return Created.at("/api/assignments?inspectorId=" + creation.inspectorId(), result);
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "End an assignment",
            description = "Nobody answers for the school from the next day on, until it is assigned again.")
    public AssignmentRow end(UUID id, @NotNull @Valid AssignmentEnd end) {
        assignments.change(id, end.version(), assignment -> assignment.end(end.on()));
        return assignments.rows(List.of(id)).getFirst();
    }
}
