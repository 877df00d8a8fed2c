package org.dudao.district;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/duties")
@Tag(name = "duty", description = "Who answers for which school on a day")
class DutyResource {

    private final Duties duties;
    private final StaffingNumbers numbers;
    private final CallerScope caller;
    private final Clock clock;

    DutyResource(Duties duties, StaffingNumbers numbers, CallerScope caller, Clock clock) {
        this.duties = duties;
        this.numbers = numbers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("district:read")
    @Operation(
            summary = "List duties",
            description = "One row per open school by code, with its district and inspector of the day (today by"
                    + " default). An inspector sees the schools assigned to them.")
    public Page<DutyRow> list(@BeanParam @Valid DutyQuery query) {
        var day = Objects.requireNonNullElse(query.day(), LocalDate.now(clock));
        return duties.page(query, day, numbers.largeEnrolment(caller.home(), day));
    }
}
