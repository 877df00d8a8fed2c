package org.dudao.plate;

import io.quarkus.security.PermissionsAllowed;
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
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/plate-imprint")
@Tag(name = "plateImprint", description = "What the plates of a division say of its office")
class ImprintResource {

    /** The office's name and complaint phone as they are printed (E3). */
    public record PlateImprint(
            @Schema(minimum = "0") int version,
            @Size(max = 100) String officeName,
            @Size(max = 30) String complaintPhone)
            implements Versioned {}

    /** What is to be printed from now on; without a version where nothing was set before. */
    public record PlateImprintChange(
            @Nullable @Min(0) Integer version,
            @NotBlank @Size(max = 100) String officeName,

            @NotNull @Size(min = 3, max = 30) @Pattern(regexp = "[0-9+ ()-]+")
            String complaintPhone) {}

    private final Imprints imprints;
    private final CallerScope caller;
    private final Clock clock;

    ImprintResource(Imprints imprints, CallerScope caller, Clock clock) {
        this.imprints = imprints;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("plate:issue")
    @Operation(summary = "The imprint of plates", description = "Of the caller's own division; 404 until it is set.")
    public PlateImprint view() {
        return imprints.of(caller.home()).orElseThrow(NotFound::new).view();
    }

    @PUT
    @Transactional
    @PermissionsAllowed("plate:issue")
    @Operation(
            summary = "Set the imprint of plates",
            description = "All plates that say something else are out of date from now on (C4-02).")
    public PlateImprint change(@NotNull @Valid PlateImprintChange wanted) {
        return imprints.set(caller.home(), wanted, LocalDate.now(clock)).view();
    }
}
