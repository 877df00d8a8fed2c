package org.dudao.plate;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.document.VouchedFiles;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The only operations without signing in: what the plate at the gate says, for everybody who scans it (C4-01). */
@Path("/public/schools")
@Tag(name = "publicSchool", description = "What anybody may read who has scanned a notice plate")
class PublicSchoolResource {

    private final Plates plates;
    private final VouchedFiles files;
    private final Clock clock;

    PublicSchoolResource(Plates plates, VouchedFiles files, Clock clock) {
        this.plates = plates;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            summary = "A school's public page",
            description = "Who answers for the school now and where to complain; with the issue that stands in the QR"
                    + " code also whether the plate is the current one. No sign-in; limited for each address.")
    public PublicSchool view(
            @Pattern(regexp = "[0-9a-z]{16}") @Size(max = 16) String code,
            @RestQuery @Nullable @Min(1) @Max(9999) Integer issue) {
        return PublicSchool.of(line(code), issue);
    }

    @GET
    @Path("{code}/photo")
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "The inspector's photo", description = "As it is on the plate. No sign-in.")
    public Response photo(@Pattern(regexp = "[0-9a-z]{16}") @Size(max = 16) String code, @Context Request request)
            throws IOException {
        return files.answer(line(code).photoId(), request);
    }

    /** Reads past all divisions, but no more than the query of plates shows: nothing personal is in its tables. */
    private PlateLine line(String code) {
        return CallerScope.asSystem(() -> plates.line(code, LocalDate.now(clock)))
                .orElseThrow(NotFound::new);
    }
}
