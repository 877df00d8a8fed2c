package org.dudao.region;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "region", description = "Divisions, the caller's own placement, the working calendar")
class RegionResource {

    /** Who the caller is and what they may do today. */
    public record Me(
            UUID personId,
            @Size(max = 100) String name,
            @Size(max = 100) String account,
            Role role,
            int regionId,
            @Size(max = 9) String regionCode,
            @Size(max = 100) String regionName,
            @Nullable UUID schoolId,
            @Nullable UUID inspectorId,
            @Size(max = 100) List<String> permissions,
            LocalDate today) {}

    /** The divisions right below one. */
    public record DivisionList(@Size(max = 2000) List<DivisionRow> items) {}

    /** One year's days off and make-up working days. */
    public record CalendarYear(
            int year, boolean known, @Size(max = 366) List<CalendarDay> days) {}

    private final SecurityIdentity identity;
    private final Divisions divisions;
    private final Calendars calendars;
    private final Clock clock;

    RegionResource(SecurityIdentity identity, Divisions divisions, Calendars calendars, Clock clock) {
        this.identity = identity;
        this.divisions = divisions;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GET
    @Path("me")
    @PermissionsAllowed("self:read")
    @Operation(
            summary = "Who am I",
            description = "The caller's placement of today: role, division, school or inspector, and permissions.")
    public Me me() {
        Placed placed = identity.getAttribute(Placed.ATTRIBUTE);
        return new Me(
                placed.person(),
                placed.name(),
                placed.account(),
                placed.role(),
                placed.regionId(),
                divisions.code(placed.regionId()),
                divisions.name(placed.regionId()),
                placed.schoolId(),
                placed.inspectorId(),
                placed.role().permissions().stream().sorted().toList(),
                LocalDate.now(clock));
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
