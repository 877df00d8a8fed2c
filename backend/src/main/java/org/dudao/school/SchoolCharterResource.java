package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.document.Files;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/schools/{id}/charters/{number}")
@Tag(name = "schoolCharter", description = "The charter of a school in its versions")
class SchoolCharterResource {

    /** A version of the charter. */
    public record SchoolCharterFiling(
            @Schema(description = "Repeat it when putting a version right; absent for a new one") @Nullable @Min(0)
            Integer version,

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

    @PUT
    @Transactional
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "File a version of the charter",
            description = "Every school has one charter (004-19). Versions count from 1 without gaps; the highest is in"
                    + " force, older ones are kept.")
    public SchoolCharterView file(UUID id, @Min(1) @Max(100) int number, @NotNull @Valid SchoolCharterFiling filing) {
        var school = schools.require(id);
        caller.mustOwn(school.regionId());
        var file = files.attach(List.of(filing.fileId()), school.regionId(), id).getFirst();
        return charters.file(school, number, filing.version(), filing.adoptedOn(), filing.fileId(), filing.note())
                .view(file);
    }
}
