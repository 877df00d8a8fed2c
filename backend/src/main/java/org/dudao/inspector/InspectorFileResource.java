package org.dudao.inspector;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.document.VouchedFiles;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/inspectors")
@Tag(name = "inspectorFile", description = "The personal files of inspectors")
class InspectorFileResource {

    /** The whole personal file; an id number sent back as it was shown stays what it is. */
    public record InspectorFileChange(
            @Min(0) int version,
            @Nullable InspectorTrack track,
            @Nullable @Size(max = 30) String rank,
            @Nullable InspectorSource source,
            @Nullable @Size(max = 50) String subject,

            @Nullable @Size(max = 30) @Pattern(regexp = "[0-9A-Za-z*]+")
            String idNumber,

            @Nullable UUID photoId,

            @Nullable @Size(max = 30) @Pattern(regexp = "[0-9+ ()-]+")
            String publicPhone,

            @Nullable @Size(max = 100) @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
            String publicEmail,

            @NotNull @Valid Biography biography) {}

    /** What the masked values are needed for. */
    public record InspectorUnmasking(
            @NotBlank @Size(max = 200) String purpose) {}

    /** The values themselves, for once. */
    public record InspectorSecrets(
            @Nullable @Size(max = 30) String phone,
            @Nullable @Size(max = 30) String idNumber) {}

    private final Inspectors inspectors;
    private final VouchedFiles files;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    InspectorFileResource(
            Inspectors inspectors, VouchedFiles files, CallerScope caller, SecurityIdentity identity, Clock clock) {
        this.inspectors = inspectors;
        this.files = files;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("{id}/file")
    @Sensitive
    @PermissionsAllowed("inspector:file")
    @Operation(
            summary = "One personal file",
            description = "Everything the office keeps of an inspector; phone and id number are masked for everybody.")
    public InspectorFileView file(UUID id) {
        return view(inspectors.require(id));
    }

    @PUT
    @Path("{id}/file")
    @Transactional
    @PermissionsAllowed("inspector:write")
    @Operation(
            summary = "Change a personal file",
            description = "Replaces it. The photo is a picture that the caller has uploaded before.")
    public InspectorFileView change(UUID id, @NotNull @Valid InspectorFileChange wanted) {
        return view(inspectors.change(id, wanted.version(), inspector -> {
            photo(wanted.photoId(), inspector);
            inspector.describe(wanted, LocalDate.now(clock));
        }));
    }

    @GET
    @Path("{id}/photo")
    @PermissionsAllowed("inspector:read")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "An inspector's photo", description = "As it is on the credential and the notice plate.")
    public Response photo(UUID id, @Context Request request) throws IOException {
        var photo = inspectors.require(id).photoId();
        if (photo == null) {
            throw new NotFound();
        }
        return files.answer(photo, request);
    }

    @PUT
    @Path("{id}/unmasking")
    @Transactional
    @PermissionsAllowed("inspector:unmask")
    @Operation(
            summary = "Unmask phone and id number",
            description = "Answers the values themselves to the inspector's own office, which says what for.")
    public InspectorSecrets unmask(UUID id, @NotNull @Valid InspectorUnmasking unmasking) {
        var inspector = inspectors.require(id);
        if (inspector.regionId() != caller.home()) {
            throw new NotAllowed("read-only");
        }
        return inspector.secrets();
    }

    private void photo(@Nullable UUID wanted, Inspector inspector) {
        if (wanted != null && !wanted.equals(inspector.photoId())) {
            files.requirePicture(wanted);
        }
    }

    private InspectorFileView view(Inspector inspector) {
        var mayWrite = inspector.regionId() == caller.home()
                && identity.checkPermissionBlocking(new StringPermission("inspector", "write"));
        return inspector.file(LocalDate.now(clock), mayWrite);
    }
}
