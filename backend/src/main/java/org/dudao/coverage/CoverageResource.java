package org.dudao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "coverage", description = "Which schools were visited as often as they have to be, and which can still be")
class CoverageResource {

    private final Coverages coverages;
    private final CoverageViewing viewing;
    private final Listing listing;

    CoverageResource(Coverages coverages, CoverageViewing viewing, Listing listing) {
        this.coverages = coverages;
        this.viewing = viewing;
        this.listing = listing;
    }

    @GET
    @Path("coverage")
    @PermissionsAllowed("coverage:read")
    @Operation(
            summary = "Coverage by school",
            description =
                    "The open schools of one division that the caller sees, against the duties of a year: visits each"
                            + " month (C5-02) and term (C5-01), all eight matters in the year (C5-03). What is planned"
                            + " counts as forecast. Duties count from the day on which an inspector first answered for"
                            + " the school, in proportion to the school days left (UNCOUNTED before). Schools may be filtered by one duty and how they stand with it;"
                            + " open=true leaves those with a gap in a period that runs.")
    public Page<CoverageRow> list(@BeanParam @Valid CoverageQuery query) {
        var division = coverages.of(query.filter());
        return listing.page(division.schools(query), query.sort(), query).map(school -> viewing.row(division, school));
    }

    @GET
    @Path("coverage-summary")
    @PermissionsAllowed("coverage:read")
    @Operation(
            summary = "Coverage in numbers",
            description = "How many of the schools stand how with the duty of each period, and the worst case.")
    public CoverageSummary summary(@BeanParam @Valid CoverageFilter filter) {
        return viewing.summary(coverages.of(filter));
    }
}
