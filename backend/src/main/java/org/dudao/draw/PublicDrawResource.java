package org.dudao.draw;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For everybody who was shown the sheet of a draw. */
@Path("/public/draws")
@Tag(name = "publicDraw", description = "What anybody may verify of a random draw")
class PublicDrawResource {

    private final Draws draws;
    private final PublicDrawing viewing;

    PublicDrawResource(Draws draws, PublicDrawing viewing) {
        this.draws = draws;
        this.viewing = viewing;
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            summary = "A draw's public page",
            description = "All that is needed to compute the draw again: hash of the pool, secret, pool and result, the"
                    + " last three once it is drawn or voided. No sign-in; limited for each address.")
    public PublicDraw view(@Pattern(regexp = "[0-9a-z]{16}") @Size(max = 16) String code) {
        return CallerScope.asSystem(() -> draws.of(code).map(viewing::of)).orElseThrow(NotFound::new);
    }
}
