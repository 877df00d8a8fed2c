package org.dudao.inspector;

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
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/inspector-sheet")
@Tag(name = "inspectorSheet", description = "The list of inspectors to take along")
class InspectorSheetResource {

    private static final List<SheetColumn<InspectorRow>> COLUMNS = List.of(
            new SheetColumn<>("sheet.inspector.number", InspectorRow::number),
            new SheetColumn<>("sheet.inspector.name", InspectorRow::name),
            new SheetColumn<>("sheet.inspector.kind", InspectorRow::kind),
            new SheetColumn<>("sheet.inspector.track", InspectorRow::track),
            new SheetColumn<>("sheet.inspector.rank", InspectorRow::rank),
            new SheetColumn<>("sheet.inspector.source", InspectorRow::source),
            new SheetColumn<>("sheet.inspector.subject", InspectorRow::subject),
            new SheetColumn<>("sheet.inspector.workplace", InspectorRow::workplace),
            new SheetColumn<>("sheet.inspector.phone", InspectorRow::phone),
            new SheetColumn<>("sheet.inspector.termFrom", InspectorRow::termFrom),
            new SheetColumn<>("sheet.inspector.termUntil", InspectorRow::termUntil),
            new SheetColumn<>("sheet.inspector.state", InspectorRow::state));

    private final Inspectors inspectors;
    private final AsSeen seen;
    private final Clock clock;

    InspectorSheetResource(Inspectors inspectors, AsSeen seen, Clock clock) {
        this.inspectors = inspectors;
        this.seen = seen;
        this.clock = clock;
    }

    @GET
    @Sensitive
    @PermissionsAllowed("inspector:read")
    @Operation(
            summary = "The list of inspectors as a workbook",
            description = "What the list shows the caller under the same filters and in the same order, all pages of it"
                    + " (from the cursor on, if there is one), as xlsx; phones masked as there; scope, time and filters"
                    + " stand above it.")
    public RestResponse<StreamingOutput> draw(@Valid @BeanParam InspectorQuery query) {
        var today = LocalDate.now(clock);
        var rows = Page.all(query.cursor(), cursor -> inspectors.page(query.at(cursor), today));
        return seen.answer("sheet.inspector", query.filters(), COLUMNS, rows);
    }
}
