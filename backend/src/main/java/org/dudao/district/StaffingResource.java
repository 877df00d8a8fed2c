package org.dudao.district;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "staffing", description = "Whether there are enough inspectors for the schools (1:5)")
class StaffingResource {

    /** Every inspector in office with what they answer for. */
    public record CaseloadList(@Size(max = 5000) List<CaseloadRow> items) {}

    private final Staffings staffings;
    private final StaffingReport report;
    private final Clock clock;

    StaffingResource(Staffings staffings, StaffingReport report, Clock clock) {
        this.staffings = staffings;
        this.report = report;
        this.clock = clock;
    }

    @GET
    @Path("caseloads")
    @PermissionsAllowed("district:oversee")
    @Operation(
            summary = "Caseloads of the inspectors",
            description = "For how many schools each inspector in office answers on that day (C1-06, C1-07).")
    public CaseloadList caseloads(
            @RestQuery @Nullable LocalDate day, @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region) {
        return new CaseloadList(report.caseloads(staffings.on(dayOrToday(day), staffings.region(region))));
    }

    @GET
    @Path("staffing-ratio")
    @PermissionsAllowed("district:oversee")
    @Operation(
            summary = "Schools per inspector",
            description = "A division's own schools, inspectors and districts on that day, and what the soft rules say"
                    + " (C1-01 to C1-08). A higher office names one of its divisions by code.")
    public StaffingRatioView ratio(
            @RestQuery @Nullable LocalDate day, @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region) {
        var on = dayOrToday(day);
        var id = staffings.region(region);
        return report.ratio(staffings.on(on, id), id, on);
    }

    private LocalDate dayOrToday(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, LocalDate.now(clock));
    }
}
