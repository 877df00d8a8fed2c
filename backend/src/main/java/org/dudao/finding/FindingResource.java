package org.dudao.finding;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Page;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/findings")
@Tag(name = "finding", description = "Problems that were found, each until it is closed")
class FindingResource {

    private final Findings findings;
    private final SchoolRegister schools;

    FindingResource(Findings findings, SchoolRegister schools) {
        this.findings = findings;
        this.schools = schools;
    }

    @GET
    @PermissionsAllowed("finding:read")
    @Operation(summary = "List findings", description = "Findings of submitted visits within the caller's scope.")
    public Page<FindingRow> list(@BeanParam @Valid FindingQuery query) {
        return findings.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("finding:read")
    @Operation(
            summary = "One finding",
            description = "A finding, where it stands and where its rectification is followed.")
    public FindingView view(UUID id) {
        var finding = findings.require(id);
        return finding.view(schools.require(finding.schoolId()));
    }
}
