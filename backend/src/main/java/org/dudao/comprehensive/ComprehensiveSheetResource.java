package org.dudao.comprehensive;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dudao.district.Staffings;
import org.dudao.document.AsSeen;
import org.dudao.document.ListWorkbook;
import org.dudao.document.SheetColumn;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/comprehensive-sheet")
@Tag(name = "comprehensiveSheet", description = "Which schools are due a comprehensive inspection, to take along")
class ComprehensiveSheetResource {

    private static final List<SheetColumn<ComprehensiveStanding>> COLUMNS = List.of(
            new SheetColumn<>("sheet.comprehensive.code", ComprehensiveStanding::schoolCode),
            new SheetColumn<>("sheet.comprehensive.school", ComprehensiveStanding::schoolName),
            new SheetColumn<>(
                    "sheet.comprehensive.state", school -> school.cycle().state()),
            new SheetColumn<>(
                    "sheet.comprehensive.last", school -> school.cycle().lastOn()),
            new SheetColumn<>(
                    "sheet.comprehensive.earliest", school -> school.cycle().earliestOn()),
            new SheetColumn<>(
                    "sheet.comprehensive.due", school -> school.cycle().dueOn()),
            new SheetColumn<>("sheet.comprehensive.principal", school -> ofTerm(school, ComprehensiveTerm::principal)),
            new SheetColumn<>("sheet.comprehensive.from", school -> ofTerm(school, ComprehensiveTerm::from)),
            new SheetColumn<>("sheet.comprehensive.until", school -> ofTerm(school, ComprehensiveTerm::until)),
            new SheetColumn<>("sheet.comprehensive.held", school -> ofTerm(school, ComprehensiveTerm::heldOn)),
            new SheetColumn<>("sheet.comprehensive.term", school -> ofTerm(school, ComprehensiveTerm::state)));

    private final ComprehensiveStandings standings;
    private final Staffings staffings;
    private final Listing listing;
    private final AsSeen seen;
    private final Clock clock;

    ComprehensiveSheetResource(
            ComprehensiveStandings standings, Staffings staffings, Listing listing, AsSeen seen, Clock clock) {
        this.standings = standings;
        this.staffings = staffings;
        this.listing = listing;
        this.seen = seen;
        this.clock = clock;
    }

    @GET
    @Sensitive
    @PermissionsAllowed("coverage:read")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = ListWorkbook.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Comprehensive inspections by school as a workbook",
            description = "What the list shows the caller under the same filters and in the same order, all pages of it"
                    + " (from the cursor on, if there is one), as xlsx; scope, time and filters stand above it.")
    public RestResponse<StreamingOutput> draw(@Valid @BeanParam ComprehensiveStandingQuery query) {
        var staffing = staffings.on(LocalDate.now(clock), staffings.region(query.region()));
        var schools = standings.of(query);
        var rows = Page.all(query.cursor(), cursor -> listing.page(schools, query.sort(), query.at(cursor)));
        return seen.answer("sheet.comprehensive", query.filters(staffing), COLUMNS, rows);
    }

    private static @Nullable Object ofTerm(
            ComprehensiveStanding school, Function<ComprehensiveTerm, @Nullable Object> value) {
        return school.term() == null ? null : value.apply(school.term());
    }
}
