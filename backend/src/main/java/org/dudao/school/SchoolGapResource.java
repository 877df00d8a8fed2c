package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/school-gaps")
@Tag(name = "schoolGap", description = "What schools lack")
class SchoolGapResource {

    private final Schools schools;
    private final Clock clock;

    SchoolGapResource(Schools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("school:read")
    @Operation(
            summary = "How many schools lack what",
            description =
                    "Of the open schools that the caller may see: those without somebody in a role (001-06, 000-13),"
                            + " without a charter (004-19), without figures of the present school year.")
    public SchoolGaps count() {
        return schools.gaps(LocalDate.now(clock));
    }
}
