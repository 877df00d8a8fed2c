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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dudao.document.ListWorkbook;
import org.dudao.document.Sheet;
import org.dudao.document.SheetEncoding;
import org.dudao.document.UploadedRow;
import org.dudao.kernel.Attachment;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.Sensitive;
import org.dudao.kernel.Words;
import org.dudao.person.People;
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
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(
        name = "schoolImport",
        description = "Whole lists of schools, contacts and yearly attributes: checked first, then written at once")
class SchoolImportResource {

    static final String XLSX = ListWorkbook.MEDIA_TYPE;
    private static final String CSV = "text/csv";
    private static final int LARGEST = 20 * 1024 * 1024;

    /** The version of the check that is to be written. */
    public record SchoolImportCommit(@Min(0) int version) {}

    /** The version of the written list that is to be taken back. */
    public record SchoolImportUndoing(@Min(0) int version) {}

    private final Importing importing;
    private final Exporting exporting;
    private final SchoolImports imports;
    private final ImportLines lines;
    private final People people;
    private final Words words;
    private final CallerScope caller;

    SchoolImportResource(
            Importing importing,
            Exporting exporting,
            SchoolImports imports,
            ImportLines lines,
            People people,
            Words words,
            CallerScope caller) {
        this.importing = importing;
        this.exporting = exporting;
        this.imports = imports;
        this.lines = lines;
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
            summary = "Check a list",
            description = "Takes a CSV or xlsx file (up to 20 MB and 50,000 rows; columns in any order) and says what"
                    + " it would change. An empty cell leaves what the register has. Nothing is written before commit."
                    + " How a CSV file writes its characters is found out unless `encoding` says it.")
    public RestResponse<SchoolImportView> check(
            @RestQuery @NotBlank @Size(max = 200) String fileName,
            @RestQuery @DefaultValue("SCHOOLS") SchoolImportKind kind,
            @RestQuery @Nullable SheetEncoding encoding,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            @NotNull byte[] list) {
        if (list.length > LARGEST) {
            throw new ClientErrorException(413);
        }
        var sheet = Sheet.read(list, type.startsWith(CSV), encoding);
        var view = view(importing.check(kind, sheet, fileName));
        return Created.at("/api/school-imports/" + view.id(), view);
    }

    @GET
    @Path("school-imports")
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "List checked and written lists",
            description = "Those of the caller's divisions, newest first.")
    public Page<SchoolImportListRow> list(@Valid @BeanParam SchoolImportListQuery query) {
        return imports.page(query);
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
        return page.map(this::row);
    }

    @POST
    @Path("school-imports/{id}/commit")
    @Transactional
    @Idempotent
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "Write a checked list",
            description = "Writes all rows or none. Refused while a row is wrong (422), and when the register has"
                    + " changed since the check so that something else would happen (409).")
    public SchoolImportView commit(UUID id, @NotNull @Valid SchoolImportCommit commit) {
        return view(imports.change(id, commit.version(), importing::commit));
    }

    @POST
    @Path("school-imports/{id}/undoing")
    @Transactional
    @Idempotent
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "Take back a written list",
            description =
                    "Removes what the list added and puts back what it changed. Refused (409) when one of its rows"
                            + " was changed since, or something else refers by now to what it added.")
    public SchoolImportView undo(UUID id, @NotNull @Valid SchoolImportUndoing undoing) {
        return view(imports.change(id, undoing.version(), importing::undo));
    }

    @GET
    @Path("school-imports/{id}/error-workbook")
    @Sensitive
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
        var name = list.kind().official();
        var workbook = new ErrorWorkbook(name, lines.titles(list), this::sentence).draw(rows, contents);
        return workbook(workbook, name + "错误说明.xlsx");
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
    public RestResponse<byte[]> template(@RestQuery @DefaultValue("SCHOOLS") SchoolImportKind kind) {
        var place = importing.place(caller.home());
        var facts = Map.of("most", SchoolFacts.LARGEST_ENROLMENT, "code", place.code());
        var workbook = TemplateWorkbook.draw(importing.roll(kind), place, column -> words.of(column.words(), facts));
        return workbook(workbook, kind.official() + "模板.xlsx");
    }

    @GET
    @Path("school-export")
    @Sensitive
    @Transactional
    @PermissionsAllowed("school:write")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "The register as a list",
            description =
                    "All open schools of the caller's own division, all contacts or all yearly attributes, as xlsx"
                            + " under the headings of the template: may be changed and uploaded again as it is.")
    public RestResponse<byte[]> export(@RestQuery @DefaultValue("SCHOOLS") SchoolImportKind kind) {
        return workbook(exporting.draw(kind), kind.official() + ".xlsx");
    }

    private SchoolImportView view(SchoolImport list) {
        return list.view(people.name(list.createdBy()), lines.preview(list), list.regionId() == caller.home());
    }

    private SchoolImportRow row(StoredLine line) {
        var content = lines.content(line);
        var errors = content.errors().stream()
                .map(e -> new SchoolImportError(
                        e.cell(),
                        e.column(),
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
        return error.cell() + " " + error.column() + "："
                + words.of(error.fault().words(), error.facts());
    }

    private static RestResponse<byte[]> workbook(byte[] bytes, String name) {
        return RestResponse.ResponseBuilder.ok(bytes)
                .type(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .build();
    }
}
