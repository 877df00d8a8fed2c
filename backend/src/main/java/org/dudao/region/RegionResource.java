package org.dudao.region;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Tag(name = "region", description = "Divisions and the working calendar")
class RegionResource {

    /** The divisions right below one. */
    public record DivisionList(@Size(max = 2000) List<DivisionRow> items) {}

    /** One year's days off and make-up working days. */
    public record CalendarYear(
            int year, boolean known, @Size(max = 366) List<CalendarDay> days) {}

    private final Divisions divisions;
    private final Calendars calendars;

    RegionResource(Divisions divisions, Calendars calendars) {
        this.divisions = divisions;
        this.calendars = calendars;
    }

    @GET
    @Path("divisions")
    @Transactional
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "Divisions below one",
            description = "The divisions right below the given one, the provinces by default (GB/T 2260);"
                    + " below a county its townships and streets.")
    public DivisionList divisions(
            @RestQuery @DefaultValue("000000") @Pattern(regexp = "\\d{6}(\\d{3})?") String parent) {
        return new DivisionList(divisions.children(parent));
    }

    @GET
    @Path("calendar")
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "Working calendar of a year",
            description = "Public holidays and make-up working days. An unknown year makes deadlines provisional.")
    public CalendarYear calendar(@RestQuery @Min(2000) @Max(2100) int year) {
        return new CalendarYear(year, calendars.isKnown(year), calendars.days(year));
    }
}
