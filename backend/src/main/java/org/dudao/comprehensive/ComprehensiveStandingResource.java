package org.dudao.comprehensive;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/comprehensive-standings")
@Tag(name = "comprehensiveStanding", description = "Which schools are due a comprehensive inspection")
class ComprehensiveStandingResource {

    private final ComprehensiveStandings standings;
    private final Listing listing;

    ComprehensiveStandingResource(ComprehensiveStandings standings, Listing listing) {
        this.standings = standings;
        this.listing = listing;
    }

    @GET
    @PermissionsAllowed("coverage:read")
    @Operation(
            summary = "Comprehensive inspections by school",
            description = "The open schools of one division that the caller sees: when each had its last comprehensive"
                    + " inspection and by when it is due the next (C6-09), and whether its principal had one within the term"
                    + " of office (C6-11). Where none is recorded no day is counted.")
    public Page<ComprehensiveStanding> list(@BeanParam @Valid ComprehensiveStandingQuery query) {
        return listing.page(standings.of(query), query.sort(), query);
    }
}
