package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.Words;
import org.dudao.person.People;
import org.dudao.region.Divisions;
import org.dudao.school.SchoolImportRow.SchoolImportError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Tag(name = "schoolImport", description = "Whole lists of schools: checked first, then written at once")
class SchoolImportResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final int LARGEST = 20 * 1024 * 1024;

    /** The version of the check that is to be written. */
    public record SchoolImportCommit(@Min(0) int version) {}

    private final Importing importing;
    private final SchoolImports imports;
    private final ImportLines lines;
    private final Divisions divisions;
    private final People people;
    private final Words words;
    private final CallerScope caller;

    SchoolImportResource(
            Importing importing,
            SchoolImports imports,
            ImportLines lines,
            Divisions divisions,
            People people,
            Words words,
            CallerScope caller) {
        this.importing = importing;
        this.imports = imports;
        this.lines = lines;
        this.divisions = divisions;
        this.people = people;
        this.words = words;
        this.caller = caller;
    }

    @POST
    @Path("school-imports")
    @Transactional
    @Idempotent
    @Consumes({CSV, XLSX})
    @PermissionsAllowed("school:write")
    @APIResponse(
            responseCode = "201",
            description = "Checked; nothing is written yet",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolImportView.class)))
    @Operation(
            summary = "Check a list of schools",
            description = "Takes a CSV or xlsx file (up to 20 MB and 20,000 rows; columns in any order) and says what"
                    + " it would change. An empty cell leaves what the register has. Nothing is written before commit.")
    public RestResponse<SchoolImportView> check(
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            @NotNull byte[] list) {
        if (list.length > LARGEST) {
            throw new ClientErrorException(413);
        }
        var sheet = type.startsWith(CSV) ? CsvReader.read(list) : XlsxReader.read(list);
        var view = view(importing.check(sheet, fileName));
        return Created.at("/api/school-imports/" + view.id(), view);
    }

    @GET
    @Path("school-imports/{id}")
    @PermissionsAllowed("school:write")
    @Operation(summary = "One checked list", description = "What the list would change, counted, and what may be done.")
    public SchoolImportView view(UUID id) {
        return view(imports.require(id));
    }

    @GET
    @Path("school-imports/{id}/rows")
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "Rows of a checked list",
            description = "Row by row what would be added or changed and which cells are wrong, in the list's order.")
    public Page<SchoolImportRow> rows(UUID id, @Valid @BeanParam SchoolImportQuery query) {
        var page = lines.page(imports.require(id).id(), query);
        return new Page<>(page.items().stream().map(this::row).toList(), page.nextCursor());
    }

    @POST
    @Path("school-imports/{id}/commit")
    @Transactional
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "Write a checked list",
            description = "Writes all rows or none. Refused while a row is wrong (422), and when the register has"
                    + " changed since the check so that something else would happen (409).")
    public SchoolImportView commit(UUID id, @NotNull @Valid SchoolImportCommit commit) {
        return view(imports.change(id, commit.version(), importing::commit));
    }

    @GET
    @Path("school-imports/{id}/error-workbook")
    @PermissionsAllowed("school:write")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "The list with its errors",
            description = "The uploaded rows as xlsx, wrong cells marked, with a column 错误说明. May be corrected and"
                    + " uploaded again as it is.")
    public RestResponse<byte[]> errorWorkbook(UUID id) {
        var list = imports.require(id);
        var stored = lines.all(id);
        var contents = stored.stream().map(lines::content).toList();
        var rows = IntStream.range(0, stored.size())
                .mapToObj(i ->
                        new UploadedRow(stored.get(i).line(), contents.get(i).cells()))
                .toList();
        var workbook = new ErrorWorkbook(lines.titles(list), this::sentence).draw(rows, contents);
        return workbook(workbook, "学校名单错误说明.xlsx");
    }

    @GET
    @Path("school-import-template")
    @Transactional
    @PermissionsAllowed("school:write")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "An empty list to fill in",
            description = "xlsx with the headings, an example and, on a second sheet, what may stand in each column.")
    public RestResponse<byte[]> template() {
        var home = caller.home();
        var place = new Place(divisions.code(home), divisions.name(home), divisions.townships(home));
        var facts = Map.of("most", SchoolFacts.LARGEST_ENROLMENT, "code", place.code());
        var workbook = TemplateWorkbook.draw(place, column -> words.of("Column." + column.name(), facts));
        return workbook(workbook, "学校名单模板.xlsx");
    }

    private SchoolImportView view(SchoolImport list) {
        return list.view(people.name(list.createdBy()), list.regionId() == caller.home());
    }

    private SchoolImportRow row(StoredLine line) {
        var content = lines.content(line);
        var errors = content.errors().stream()
                .map(e -> new SchoolImportError(
                        e.cell(),
                        e.column().heading(),
                        e.fault().code(),
                        words.of(e.fault().words(), e.facts())))
                .toList();
        return new SchoolImportRow(
                line.line(),
                line.verdict(),
                content.code().isEmpty() ? null : content.code(),
                content.name().isEmpty() ? null : content.name(),
                content.changes(),
                errors);
    }

    private String sentence(CellError error) {
        return error.cell() + " " + error.column().heading() + "："
                + words.of(error.fault().words(), error.facts());
    }

    private static RestResponse<byte[]> workbook(byte[] bytes, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(bytes)
                .type(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .build();
    }
}
