package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.region.Settings;
import org.dudao.school.SchoolYearView.SchoolFigure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/schools/{id}/years/{year}")
@Tag(name = "schoolYear", description = "The yearly attributes of a school")
class SchoolYearResource {

    /** All figures of the year that are known from now on. */
    public record SchoolYearRecording(
            @Schema(description = "Repeat it when the year was recorded before; absent the first time")
            @Nullable
            @Min(0)
            Integer version,

            @NotNull @Size(max = 60) List<@NotNull @Valid SchoolFigure> figures) {

        Figures known() {
            var known = new EnumMap<Figure, Integer>(Figure.class);
            figures.forEach(figure -> known.put(figure.figure(), figure.value()));
            return new Figures(known);
        }
    }

    private final Schools schools;
    private final Recording recording;
    private final Settings settings;
    private final CallerScope caller;

    SchoolYearResource(Schools schools, Recording recording, Settings settings, CallerScope caller) {
        this.schools = schools;
        this.recording = recording;
        this.settings = settings;
        this.caller = caller;
    }

    @PUT
    @Transactional
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "Record the figures of a school year",
            description = "Replaces the figures of that year. A part may not exceed its whole. The pupils of the newest"
                    + " year are the school's enrolment from then on.")
    public SchoolYearView record(
            UUID id, @Min(2000) @Max(2100) int year, @NotNull @Valid SchoolYearRecording recorded) {
        var school = schools.require(id);
        caller.mustOwn(school.regionId());
        var known = recording.record(school, year, recorded.version(), recorded.known());
        var largeFrom = settings.number(LargeSchools.FROM, school.regionId(), SchoolYear.begins(year));
        return known.view(largeFrom);
    }
}
