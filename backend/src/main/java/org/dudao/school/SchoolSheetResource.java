package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dudao.document.AsSeen;
import org.dudao.document.SheetColumn;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.dudao.region.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/school-sheet")
@Tag(name = "schoolSheet", description = "The list of schools to take along")
class SchoolSheetResource {

    private static final List<SheetColumn<SchoolRow>> COLUMNS = List.of(
            new SheetColumn<>("sheet.school.code", SchoolRow::code),
            new SheetColumn<>("sheet.school.name", SchoolRow::name),
            new SheetColumn<>("sheet.school.kind", SchoolRow::kind),
            new SheetColumn<>("sheet.school.ownership", SchoolRow::ownership),
            new SheetColumn<>("sheet.school.township", SchoolRow::township),
            new SheetColumn<>("sheet.school.enrolment", SchoolRow::enrolment),
            new SheetColumn<>("sheet.school.large", SchoolRow::large),
            new SheetColumn<>("sheet.school.state", SchoolRow::state));

    private final Schools schools;
    private final Settings settings;
    private final AsSeen seen;
    private final CallerScope caller;
    private final Clock clock;

    SchoolSheetResource(Schools schools, Settings settings, AsSeen seen, CallerScope caller, Clock clock) {
        this.schools = schools;
        this.settings = settings;
        this.seen = seen;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Sensitive
    @PermissionsAllowed("school:read")
    @Operation(
            summary = "The list of schools as a workbook",
            description = "What the list shows the caller under the same filters and in the same order, all pages of it"
                    + " (from the cursor on, if there is one), as xlsx; scope, time and filters stand above it.")
    public RestResponse<StreamingOutput> draw(@Valid @BeanParam SchoolQuery query) {
        var today = LocalDate.now(clock);
        var largeFrom = settings.number(LargeSchools.FROM, caller.home(), today);
        var rows = Page.all(query.cursor(), cursor -> schools.page(query.at(cursor), largeFrom, today));
        return seen.answer("sheet.school", query.filters(), COLUMNS, rows);
    }
}
