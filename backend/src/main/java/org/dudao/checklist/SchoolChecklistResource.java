package org.dudao.checklist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/schools/{schoolId}/checklists")
@Tag(name = "schoolChecklist", description = "What a school is inspected by")
class SchoolChecklistResource {

    /** Whole editions, so that a phone has everything before it loses the network. */
    public record SchoolChecklists(@Size(max = 20) List<ChecklistView> items) {}

    private final Checklists checklists;
    private final ChecklistViewing viewing;
    private final SchoolRegister schools;

    SchoolChecklistResource(Checklists checklists, ChecklistViewing viewing, SchoolRegister schools) {
        this.checklists = checklists;
        this.viewing = viewing;
        this.schools = schools;
    }

    @GET
    @PermissionsAllowed("checklist:read")
    @Operation(
            summary = "Checklists for a school",
            description = "Published editions for its kind of school, the nearest division's own first.")
    public SchoolChecklists list(UUID schoolId) {
        return new SchoolChecklists(checklists.applyingTo(schools.require(schoolId)).stream()
                .map(viewing::view)
                .toList());
    }
}
