package org.dudao.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.dudao.region.Divisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/theme-calendars")
@Tag(name = "themeCalendar", description = "One month one theme: what the months of a year are about")
class ThemeCalendarResource {

    /** The calendar for schools and the one for kindergartens. */
    public record ThemeCalendarList(@Size(max = 2) List<ThemeCalendarView> items) {}

    /** All twelve months as they are to be. */
    public record ThemeCalendarWriting(
            @Schema(description = "Of the caller's own division; absent at the first time") @Nullable @Min(0)
            Integer version,

            @NotNull @Size(max = 12) List<@NotNull @Valid ThemeMonth> months) {}

    private final Themes themes;
    private final Divisions divisions;
    private final CallerScope caller;

    ThemeCalendarResource(Themes themes, Divisions divisions, CallerScope caller) {
        this.themes = themes;
        this.divisions = divisions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(
            summary = "Themes of the months",
            description = "Those by which plans are filled (F3): county over city over province over what is shipped.")
    public ThemeCalendarList list() {
        return new ThemeCalendarList(
                themes.inForce(caller.home()).values().stream().map(this::view).toList());
    }

    @PUT
    @Path("{audience}")
    @Transactional
    @PermissionsAllowed("plan:decide")
    @Operation(
            summary = "Set the themes of the months",
            description = "For the caller's own division and all below that have none of their own. Plans that are"
                    + " begun keep theirs.")
    public ThemeCalendarView write(PlanAudience audience, @NotNull @Valid ThemeCalendarWriting wanted) {
        return view(themes.keep(caller.home(), audience, wanted.version(), wanted.months()));
    }

    private ThemeCalendarView view(ThemeCalendar calendar) {
        return new ThemeCalendarView(
                calendar.audience(),
                divisions.name(calendar.regionId()),
                calendar.versionFor(caller.home()),
                calendar.months());
    }
}
