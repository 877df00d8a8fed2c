package org.dudao.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.dudao.district.Staffings;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "visitLoad", description = "How many visits schools bear (001-25)")
class VisitLoadResource {

    private final VisitLoads loads;
    private final PlanTermsInForce terms;
    private final Staffings staffings;
    private final CallerScope caller;
    private final Clock clock;

    VisitLoadResource(VisitLoads loads, PlanTermsInForce terms, Staffings staffings, CallerScope caller, Clock clock) {
        this.loads = loads;
        this.terms = terms;
        this.staffings = staffings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("visit-load")
    @PermissionsAllowed("plan:read")
    @Operation(
            summary = "The load of a month",
            description =
                    "Schools of one division beyond the cap, visits of different plans that lie too close with a day on"
                            + " which they could be one, and plans that were approved beyond the cap with who let them."
                            + " This month by default.")
    public VisitLoadReport report(
            @RestQuery @Nullable @Min(2000) @Max(2100) Integer year,
            @RestQuery @Nullable @Min(1) @Max(12) Integer month,
            @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String region) {
        var today = LocalDate.now(clock);
        var wanted = YearMonth.of(
                Objects.requireNonNullElse(year, today.getYear()),
                Objects.requireNonNullElse(month, today.getMonthValue()));
        return loads.of(staffings.region(region), wanted, today);
    }

    @PUT
    @Path("visit-cap")
    @Transactional
    @PermissionsAllowed("plan:decide")
    @Operation(
            summary = "Set the cap",
            description = "For the caller's own division and all below it that have none of their own, from today on."
                    + " What is approved stays approved.")
    public VisitCap setCap(@NotNull @Valid VisitCap cap) {
        terms.set(caller.home(), cap, LocalDate.now(clock));
        return cap;
    }
}
