package org.dudao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/schools/{id}/coverage")
@Tag(name = "schoolCoverage", description = "What a school is still owed")
class SchoolCoverageResource {

    private final SchoolRegister schools;
    private final Coverages coverages;
    private final CoverageViewing viewing;
    private final Clock clock;

    SchoolCoverageResource(SchoolRegister schools, Coverages coverages, CoverageViewing viewing, Clock clock) {
        this.schools = schools;
        this.coverages = coverages;
        this.viewing = viewing;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("coverage:read")
    @Operation(
            summary = "One school's coverage",
            description = "Every duty of a year, this one by default: what counted, what is planned, the last possible"
                    + " day and why.")
    public SchoolCoverageView view(UUID id, @RestQuery @Nullable @Min(2000) @Max(2100) Integer year) {
        var today = LocalDate.now(clock);
        var wanted = Objects.requireNonNullElse(year, today.getYear());
        return viewing.school(coverages.of(schools.require(id), wanted, today), wanted);
    }
}
