package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/calendar-closure-preview")
@Tag(name = "calendarClosure")
class CalendarClosurePreviewResource {

    private final Calendars calendars;
    private final Previewing previewing;
    private final CallerScope caller;
    private final Clock clock;

    CalendarClosurePreviewResource(Calendars calendars, Previewing previewing, CallerScope caller, Clock clock) {
        this.calendars = calendars;
        this.previewing = previewing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Which deadlines a closure would move",
            description = "Changes nothing. The open deadlines of the caller's own division, at most 1,000.")
    public CalendarPreview preview(@NotNull @Valid CalendarClosure closure) {
        closure.check();
        var wanted = new Closure(caller.home(), closure, LocalDate.now(clock));
        return previewing.of(caller.home(), calendars.published(caller.home()).with(wanted));
    }
}
