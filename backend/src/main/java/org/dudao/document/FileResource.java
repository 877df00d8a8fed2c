package org.dudao.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/files")
@Tag(name = "file", description = "Photos and documents")
class FileResource {

    private final StoredFiles files;
    private final BlobStore blobs;
    private final CallerScope caller;
    private final Clock clock;

    FileResource(StoredFiles files, BlobStore blobs, CallerScope caller, Clock clock) {
        this.files = files;
        this.blobs = blobs;
        this.caller = caller;
        this.clock = clock;
    }

    /** No transaction while bytes arrive: a slow line would outlast it. */
    @PUT
    @Path("{id}")
    @Consumes({
        "image/jpeg",
        "image/png",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    @PermissionsAllowed("file:write")
    @APIResponse(
            responseCode = "200",
            description = "Had it already",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = FileView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = FileView.class)))
    @Operation(
            summary = "Upload a file",
            description = "Takes a photo or document of up to 20 MB under an id made by the client (UUID v7)."
                    + " A repeat with the same bytes changes nothing; other bytes are refused (409).")
    public RestResponse<FileView> put(
            UUID id,
            @Parameter(
                            description = "What the device calls it",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
                    @RestQuery
                    @NotNull
                    FileName name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            InputStream bytes)
            throws IOException {
        var kind = FileKind.declared(type.getType() + "/" + type.getSubtype());
        var file = new StoredFile(
                id,
                caller.home(),
                caller.person(),
                name.as(kind),
                kind,
                blobs.receive(bytes, kind),
                Instant.now(clock));
        try {
            return keep(file);
        } catch (ConstraintViolationException twinWasFaster) {
            return keep(file);
        }
    }

    private RestResponse<FileView> keep(StoredFile file) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.findByIdOptional(file.id())
                        .map(known -> RestResponse.ok(known.same(file).view()))
                        .orElseGet(() -> Created.at(
                                "/api/files/" + file.id(), files.add(file).view())));
    }

    @GET
    @Path("{id}")
    @Sensitive
    @PermissionsAllowed("file:read")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, with the type that the file has",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Download a file",
            description = "The bytes, as an attachment. Only the uploader's until something of a school refers to it.")
    public Response get(UUID id, @Context Request request) {
        var file = files.require(id);
        var view = file.view();
        var tag = new EntityTag(view.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(blobs.path(view.sha256()).toFile(), view.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(view.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** Any name survives the header this way (RFC 6266, RFC 8187). */
    private static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
