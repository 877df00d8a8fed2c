package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/calendar-closures")
@Tag(name = "calendarClosure", description = "Days on which schools or offices stay closed for a local reason")
class CalendarClosureResource {

    /** Why a closure does not count any more. */
    public record CalendarClosureWithdrawal(
            @Min(0) int version, @NotBlank @Size(max = 500) String reason) {}

    private final Closures closures;
    private final Calendars calendars;
    private final CalendarViewing viewing;
    private final Previewing previewing;
    private final CallerScope caller;

    CalendarClosureResource(
            Closures closures,
            Calendars calendars,
            CalendarViewing viewing,
            Previewing previewing,
            CallerScope caller) {
        this.closures = closures;
        this.calendars = calendars;
        this.viewing = viewing;
        this.previewing = previewing;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "One closure",
            description = "Of the caller's division or one below. The calendar of a year shows everybody what counts.")
    public CalendarClosureView view(UUID id) {
        return viewing.closure(closures.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("calendar:write")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarClosureView.class)))
    @Operation(
            summary = "Declare a closure",
            description = "For the caller's own division and all below it. Where offices are closed, open deadlines are"
                    + " counted again, and whoever they concern is told; closed ones never move.")
    public RestResponse<CalendarClosureView> create(@NotNull @Valid CalendarClosure closure) {
        var view = viewing.closure(closures.declare(caller.home(), closure));
        return Created.at("/api/calendar-closures/" + view.id(), view);
    }

    @GET
    @Path("{id}/withdrawal")
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Which deadlines a withdrawal would move",
            description = "The open deadlines of the caller's own division, at most 1,000.")
    public CalendarPreview previewWithdrawal(UUID id) {
        var closure = closures.require(id);
        return previewing.of(caller.home(), calendars.published(caller.home()).without(closure.id()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Withdraw a closure",
            description = "With a reason; it stays on record. Open deadlines are counted again, none to a day that has"
                    + " gone by.")
    public CalendarClosureView withdraw(UUID id, @NotNull @Valid CalendarClosureWithdrawal withdrawal) {
        return viewing.closure(closures.withdraw(id, withdrawal.version(), withdrawal.reason()));
    }
}
