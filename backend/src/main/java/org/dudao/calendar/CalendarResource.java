package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.DomainEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/calendar")
@Tag(name = "calendar", description = "Working days: holidays, make-up days, and what a change of them would move")
class CalendarResource {

    /** A notice to publish, with the version of the one it replaces. */
    public record CalendarPublication(
            @Nullable @Min(0) Integer version,
            @NotNull @Valid CalendarNotice notice) {}

    private final Calendars calendars;
    private final CalendarViewing viewing;
    private final Previewing previewing;
    private final Event<DomainEvent> events;
    private final CallerScope caller;

    CalendarResource(
            Calendars calendars,
            CalendarViewing viewing,
            Previewing previewing,
            Event<DomainEvent> events,
            CallerScope caller) {
        this.calendars = calendars;
        this.viewing = viewing;
        this.previewing = previewing;
        this.events = events;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "Calendar of a year",
            description = "Public holidays and make-up working days, terms, vacations and local closures. An unknown"
                    + " year makes deadlines provisional.")
    public CalendarYear year(@RestQuery @Min(2000) @Max(2100) int year) {
        return viewing.year(year);
    }

    @PUT
    @Path("{year}")
    @Transactional
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Publish a year's days off",
            description = "For the caller's own division and all below it; a nearer division's word wins, day by day."
                    + " Open deadlines are counted again, and whoever they concern is told; closed ones never move.")
    public CalendarYear publish(@Min(2000) @Max(2100) int year, @NotNull @Valid CalendarPublication publication) {
        publication.notice().check(year);
        calendars.publish(caller.home(), year, publication.version(), publication.notice());
        events.fire(new CalendarChanged(caller.home()));
        return viewing.year(year);
    }

    @POST
    @Path("{year}/preview")
    @Transactional
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Which deadlines a notice would move",
            description = "Changes nothing. The open deadlines of the caller's own division, at most 1,000.")
    public CalendarPreview preview(@Min(2000) @Max(2100) int year, @NotNull @Valid CalendarNotice notice) {
        notice.check(year);
        return previewing.of(caller.home(), calendars.published(caller.home()).with(caller.home(), year, notice));
    }
}
