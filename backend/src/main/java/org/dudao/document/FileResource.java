package org.dudao.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/files")
@Tag(name = "file", description = "Photos and documents")
class FileResource {

    private final StoredFiles files;
    private final Uploading uploading;
    private final Downloading downloading;

    FileResource(StoredFiles files, Uploading uploading, Downloading downloading) {
        this.files = files;
        this.uploading = uploading;
        this.downloading = downloading;
    }

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
                    + " A repeat with the same bytes changes nothing; other bytes are refused (409). Content, name and"
                    + " type must agree; a file that could not be examined yet is QUARANTINED and shown to nobody.")
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
        return uploading.upload(id, name, FileKind.declared(type.getType() + "/" + type.getSubtype()), bytes);
    }

    @GET
    @Path("{id}")
    @Sensitive
    @PermissionsAllowed("file:read")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, with the type that the file has",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The one range of bytes that was asked for",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Download a file",
            description = "The bytes, as an attachment: of a photo a drawing of at most 2,000 pixels without metadata."
                    + " Only the uploader's until something of a school refers to it. 404 unless it is CLEAN.")
    public Response get(UUID id, @Context Request request, @BeanParam RangeHeaders ranges) throws IOException {
        return downloading.answer(files.require(id).shown(), request, ranges);
    }

    @GET
    @Path("{id}/thumbnail")
    @PermissionsAllowed("file:read")
    @APIResponse(
            responseCode = "200",
            description = "The small drawing, with the type that the file has",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The one range of bytes that was asked for",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Thumbnail of a photo",
            description = "At most 400 pixels wide and high, for lists. 404 for documents and what is not CLEAN.")
    public Response thumbnail(UUID id, @Context Request request, @BeanParam RangeHeaders ranges) throws IOException {
        return downloading.answer(files.require(id).thumbnail(), request, ranges);
    }

    @GET
    @Path("{id}/original")
    @PermissionsAllowed("file:original")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The one range of bytes that was asked for",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Download the sealed original",
            description =
                    "Evidence, for the office alone: byte for byte what was uploaded, with the place and time that"
                            + " a camera may have written into it. Its SHA-256 is the one of the receipt.")
    public Response original(UUID id, @Context Request request, @BeanParam RangeHeaders ranges) throws IOException {
        return downloading.answer(files.require(id).original(), request, ranges);
    }
}
