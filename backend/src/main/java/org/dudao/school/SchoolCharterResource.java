package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.document.Files;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/schools/{id}/charters")
@Tag(name = "schoolCharter", description = "The charter of a school in its versions")
class SchoolCharterResource {

    /** A new version of the charter. */
    public record SchoolCharterCreation(
            @Schema(description = "The file, uploaded before") @NotNull
            UUID fileId,

            @NotNull LocalDate adoptedOn,
            @Nullable @Size(max = 500) String note) {}

    private final Schools schools;
    private final Charters charters;
    private final Files files;
    private final CallerScope caller;

    SchoolCharterResource(Schools schools, Charters charters, Files files, CallerScope caller) {
        this.schools = schools;
        this.charters = charters;
        this.files = files;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("school:write")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolCharterView.class)))
    @Operation(
            summary = "File a version of the charter",
            description = "Every school has one charter (004-19); the newest version is in force, older ones are kept.")
    public RestResponse<SchoolCharterView> create(UUID id, @NotNull @Valid SchoolCharterCreation creation) {
        var school = schools.require(id);
        caller.mustOwn(school.regionId());
        school.mustBeOpen();
        var file =
                files.attach(List.of(creation.fileId()), school.regionId(), id).getFirst();
        var charter = charters.add(
                new Charter(school, charters.next(id), creation.adoptedOn(), creation.fileId(), creation.note()));
        return Created.at("/api/schools/" + id + "/record", charter.view(file));
    }
}
