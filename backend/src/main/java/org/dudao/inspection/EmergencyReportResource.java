package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalTime;
import java.util.UUID;
import org.dudao.kernel.Page;
import org.dudao.school.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/emergency-reports")
@Tag(name = "emergencyReport", description = "What inspectors tell from the scene of an emergency, before the record")
class EmergencyReportResource {

    /** What is known at once; the record follows under the id named here. */
    public record EmergencyReportSending(
            @Schema(description = "Made in the field; a later report names it again") @NotNull
            UUID inspectionId,

            @NotNull UUID schoolId,

            @NotNull
            @JsonFormat(pattern = "HH:mm")
            @Schema(
                    implementation = String.class,
                    pattern = "([01]\\d|2[0-3]):[0-5]\\d",
                    maxLength = 5,
                    examples = "08:30")
            LocalTime arrivedAt,

            @NotBlank @Size(max = 2000) String text) {}

    private final EmergencyReports reports;
    private final EmergencyDesk desk;
    private final SchoolRegister schools;

    EmergencyReportResource(EmergencyReports reports, EmergencyDesk desk, SchoolRegister schools) {
        this.reports = reports;
        this.desk = desk;
        this.schools = schools;
    }

    @GET
    @PermissionsAllowed("emergency:read")
    @Operation(summary = "List emergency reports", description = "Within the caller's scope, the newest first.")
    public Page<EmergencyReportRow> list(@BeanParam @Valid EmergencyReportQuery query) {
        return reports.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("emergency:read")
    @Operation(summary = "One emergency report", description = "It stands as it was sent.")
    public EmergencyReportRow view(UUID id) {
        return shown(reports.require(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("emergency:write")
    @Operation(
            summary = "Report an emergency",
            description =
                    "Under an id made in the field (UUID v7). The office is told at once (C5-07); the first report opens"
                            + " a draft of the record, which follows within the days of a record (C5-05). A repeat"
                            + " changes nothing; another report of the same emergency has an id of its own.")
    public EmergencyReportRow send(UUID id, @NotNull @Valid EmergencyReportSending wanted) {
        return shown(desk.send(id, wanted));
    }

    private EmergencyReportRow shown(EmergencyReport report) {
        return report.row(schools.require(report.schoolId()).name());
    }
}
