package org.dudao.comprehensive;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/schools/{id}/comprehensive")
@Tag(name = "schoolComprehensive", description = "A school's comprehensive inspections")
class SchoolComprehensiveResource {

    private final SchoolRegister schools;
    private final ComprehensiveStandings standings;
    private final ComprehensiveInspections inspections;
    private final ComprehensiveViewing viewing;

    SchoolComprehensiveResource(
            SchoolRegister schools,
            ComprehensiveStandings standings,
            ComprehensiveInspections inspections,
            ComprehensiveViewing viewing) {
        this.schools = schools;
        this.standings = standings;
        this.inspections = inspections;
        this.viewing = viewing;
    }

    @GET
    @PermissionsAllowed("comprehensive:read")
    @Operation(
            summary = "One school's comprehensive inspections",
            description =
                    "All that were recorded, when the next is due (C6-09), and whether the principal had one within"
                            + " the term of office (C6-11).")
    public SchoolComprehensiveView view(UUID id) {
        var school = schools.require(id);
        return new SchoolComprehensiveView(standings.of(school), viewing.views(school, inspections.of(id)));
    }
}
