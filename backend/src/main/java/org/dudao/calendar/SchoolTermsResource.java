package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/school-terms")
@Tag(name = "schoolTerms", description = "The terms of a school year and, between them, the vacations")
class SchoolTermsResource {

    /** What is in force for a school year, and what the caller's own division has published. */
    public record SchoolTermsView(
            int year,

            @Schema(description = "Those of the nearest division; absent while nobody has published any") @Nullable
            SchoolTermsInForce inForce,

            @Schema(description = "The caller's own, the latest first") @Size(max = 1000)
            List<SchoolTermsInForce> editions) {}

    /** Terms to publish, with the latest edition that the publisher knows of. */
    public record SchoolTermsPublication(
            @Schema(description = "Of the caller's own division; absent at the first time") @Nullable @Min(1)
            Integer edition,

            @Schema(examples = "青岛市教育局 2026—2027学年度校历") @NotBlank @Size(max = 200)
            String source,

            @NotNull @Valid SchoolTerms terms) {}

    private final TermEditions editions;
    private final Calendars calendars;
    private final CalendarViewing viewing;
    private final CallerScope caller;

    SchoolTermsResource(TermEditions editions, Calendars calendars, CalendarViewing viewing, CallerScope caller) {
        this.editions = editions;
        this.calendars = calendars;
        this.viewing = viewing;
        this.caller = caller;
    }

    @GET
    @Path("{year}")
    @PermissionsAllowed("division:read")
    @Operation(
            summary = "Terms of a school year",
            description = "The school year that begins in {year}: county over city over province. Earlier editions of"
                    + " the caller's own division stay readable.")
    public SchoolTermsView view(@Min(2000) @Max(2100) int year) {
        var inForce = calendars.published(caller.home()).terms().stream()
                .filter(terms -> terms.year() == year)
                .map(viewing::terms)
                .findFirst();
        var own = editions.of(caller.home(), year).stream().map(viewing::terms).toList();
        return new SchoolTermsView(year, inForce.orElse(null), own);
    }

    @PUT
    @Path("{year}")
    @Transactional
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Publish terms",
            description = "For the caller's own division and all below that have none of their own. A correction is a"
                    + " further edition; no deadline moves.")
    public SchoolTermsView publish(@Min(2000) @Max(2100) int year, @NotNull @Valid SchoolTermsPublication wanted) {
        wanted.terms().check(year);
        editions.publish(caller.home(), year, wanted.edition(), wanted.source(), wanted.terms());
        return view(year);
    }
}
