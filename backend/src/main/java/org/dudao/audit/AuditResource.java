package org.dudao.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dudao.kernel.Attachment;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "audit", description = "Who did what, when and from where (MLPS 8.1.4.3)")
class AuditResource {

    private final AuditRecords records;
    private final Viewing viewing;
    private final Verifying verifying;
    private final Export export;

    AuditResource(AuditRecords records, Viewing viewing, Verifying verifying, Export export) {
        this.records = records;
        this.viewing = viewing;
        this.verifying = verifying;
        this.export = export;
    }

    @GET
    @Path("audit-records")
    @Sensitive
    @PermissionsAllowed("audit:read")
    @Operation(
            summary = "Search the audit trail",
            description =
                    "Records of the caller's divisions, the latest first; the platform's too where these divisions hold"
                            + " everybody. With an object and a period it answers who saw or changed that object (C-14).")
    public Page<AuditRow> list(@BeanParam @Valid AuditQuery query) {
        var page = records.page(query);
        return page.map(viewing::row);
    }

    @GET
    @Path("audit-records/{id}")
    @Sensitive
    @PermissionsAllowed("audit:read")
    @Operation(
            summary = "One record",
            description = "With its changes in words, and the very text and hash that are chained.")
    public AuditView view(UUID id) {
        return viewing.view(records.require(id));
    }

    @GET
    @Path("audit-record-export")
    @Sensitive
    @PermissionsAllowed("audit:read")
    @APIResponse(
            responseCode = "200",
            description = "CSV; its last lines are the heads of the chains and a signature over all lines before",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            summary = "Export what a search finds",
            description = "The oldest 10,000 records that the filters find, as CSV, signed where a key is configured.")
    public Response export(@BeanParam @Valid AuditQuery query) {
        return Response.ok(export.draw(query), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("audit.csv"))
                .build();
    }

    @PUT
    @Path("audit-verification")
    @PermissionsAllowed("audit:verify")
    @Operation(
            summary = "Verify the chains",
            description =
                    "Recomputes the records of the caller's divisions, and the platform's where these hold everybody, and"
                            + " compares with the signed heads. Names the first fault of each chain. At most 100,000 records"
                            + " at a time; with the cursor of the answer it goes on. Each part leaves a record of its own.")
    public AuditVerification verify(@RestQuery @Nullable @Size(max = 100) String cursor) {
        return verifying.verify(VerifiedUntil.parse(cursor));
    }
}
