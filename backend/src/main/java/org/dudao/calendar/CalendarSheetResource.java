package org.dudao.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.document.ListWorkbook;
import org.dudao.document.Sheet;
import org.dudao.document.UploadedRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/calendar-sheet")
@Tag(name = "calendarSheet", description = "A year's days off as a table")
class CalendarSheetResource {

    private static final String CSV = "text/csv";
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST_LINES = 400;
    private static final int MOST_CELLS = 10;
    private static final int LONGEST_CELL = 100;

    /** The lines of a table, its cells set apart by tabs, as if they had been copied from a spreadsheet. */
    public record CalendarSheet(@Size(max = 400) List<@Size(max = 1100) String> lines) {}

    @POST
    @Transactional
    @Consumes({CSV, ListWorkbook.MEDIA_TYPE})
    @PermissionsAllowed("calendar:write")
    @Operation(
            summary = "Read a table of days off",
            description =
                    "Takes a CSV or xlsx file (up to 2 MB) and answers its first 400 lines; changes nothing. What is"
                            + " read is looked at before it is published.")
    public CalendarSheet preview(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type, @NotNull byte[] table) {
        if (table.length > LARGEST) {
            throw new ClientErrorException(413);
        }
        var sheet = Sheet.read(table, type.startsWith(CSV), null);
        return new CalendarSheet(
                Stream.concat(Stream.of(sheet.titles()), sheet.rows().stream().map(UploadedRow::cells))
                        .limit(MOST_LINES)
                        .map(CalendarSheetResource::line)
                        .toList());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .limit(MOST_CELLS)
                .map(cell -> cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell)
                .collect(Collectors.joining("\t"));
    }
}
