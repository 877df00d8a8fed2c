package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/calendar-day")
@Tag(name = "calendar")
class CalendarDayResource {

    private final CalendarViewing viewing;

    CalendarDayResource(CalendarViewing viewing) {
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "What kind of day a day is",
            description = "Whether it is worked and whether there is school, in which term and week or vacation it"
                    + " lies, and the next working day and school day.")
    public CalendarDayView day(@RestQuery @NotNull LocalDate on) {
        return viewing.day(on);
    }
}
