package org.dudao.inspector;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/inspector-composition")
@Tag(name = "composition", description = "How the inspectors of a division are made up")
class CompositionResource {

    private final CompositionReport report;
    private final CallerScope caller;
    private final Clock clock;

    CompositionResource(CompositionReport report, CallerScope caller, Clock clock) {
        this.report = report;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("inspector:file")
    @Operation(
            summary = "Composition of the inspectors",
            description = "The share of full-time inspectors month by month, where the inspectors come from and which"
                    + " kinds of school nobody knows (C2-11); the caller's own division.")
    public CompositionView view(@RestQuery @DefaultValue("12") @Min(1) @Max(60) int months) {
        return report.of(caller.home(), months, LocalDate.now(clock));
    }
}
