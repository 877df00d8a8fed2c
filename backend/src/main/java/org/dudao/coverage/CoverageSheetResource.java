package org.dudao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.document.AsSeen;
import org.dudao.document.SheetColumn;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/coverage-sheet")
@Tag(name = "coverageSheet", description = "The coverage of schools to take along")
class CoverageSheetResource {

    private static final List<SheetColumn<CoverageRow>> COLUMNS = Stream.concat(
                    Stream.<SheetColumn<CoverageRow>>of(
                            new SheetColumn<>("sheet.coverage.code", CoverageRow::schoolCode),
                            new SheetColumn<>("sheet.coverage.school", CoverageRow::schoolName),
                            new SheetColumn<>("sheet.coverage.district", CoverageRow::districtName),
                            new SheetColumn<>("sheet.coverage.inspector", CoverageRow::inspectorName),
                            new SheetColumn<>("sheet.coverage.visits", CoverageRow::visits),
                            new SheetColumn<>("sheet.coverage.missed", CoverageRow::missed),
                            new SheetColumn<>("sheet.coverage.lastDay", CoverageSheetResource::lastDay),
                            new SheetColumn<>("sheet.coverage.next", CoverageSheetResource::words),
                            new SheetColumn<>("sheet.coverage.matters", CoverageSheetResource::matters)),
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> new SheetColumn<CoverageRow>(
                                    "sheet.coverage.month." + month, row -> state(row, month))))
            .toList();

    private final Coverages coverages;
    private final CoverageViewing viewing;
    private final Listing listing;
    private final AsSeen seen;

    CoverageSheetResource(Coverages coverages, CoverageViewing viewing, Listing listing, AsSeen seen) {
        this.coverages = coverages;
        this.viewing = viewing;
        this.listing = listing;
        this.seen = seen;
    }

    @GET
    @Sensitive
    @PermissionsAllowed("coverage:read")
    @Operation(
            summary = "Coverage as a workbook",
            description = "What the list shows the caller under the same filters and in the same order, all pages of it"
                    + " (from the cursor on, if there is one), as xlsx; scope, time and filters stand above it.")
    public RestResponse<StreamingOutput> draw(@Valid @BeanParam CoverageQuery query) {
        var division = coverages.of(query.filter());
        var schools = division.schools(query);
        var rows = Page.all(query.cursor(), cursor -> listing.page(schools, query.sort(), query.at(cursor)))
                .map(school -> viewing.row(division, school));
        return seen.answer("sheet.coverage", query.filters(division), COLUMNS, rows);
    }

    private static @Nullable Object lastDay(CoverageRow row) {
        return row.next() == null ? null : row.next().lastDay();
    }

    private static @Nullable Object words(CoverageRow row) {
        return row.next() == null ? null : row.next().words();
    }

    private static Object matters(CoverageRow row) {
        return String.join(" ", row.mattersLeft().stream().map(String::valueOf).toList());
    }

    private static @Nullable Object state(CoverageRow row, int month) {
        return row.months().stream()
                .filter(cell -> cell.month() == month)
                .map(CoverageCell::state)
                .findFirst()
                .orElse(null);
    }
}
