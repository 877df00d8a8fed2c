package org.dudao.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/visit-days")
@Tag(name = "visitDay", description = "Better days for the visits of a plan")
class VisitDayResource {

    private final Plans plans;
    private final VisitDayProposing proposing;

    VisitDayResource(Plans plans, VisitDayProposing proposing) {
        this.plans = plans;
        this.proposing = proposing;
    }

    @GET
    @PermissionsAllowed("plan:write")
    @Operation(
            summary = "Propose visit days",
            description =
                    "For the visits of the plan that nobody has paid: school days from today on, nobody at two schools"
                            + " at once, days between two visits to a school (001-25), then few days on the road, short"
                            + " ways and even weeks. Takes up to three seconds and changes nothing; what is taken is"
                            + " written as any change of the plan.")
    public VisitDayProposal propose(UUID id) {
        return proposing.propose(plans.require(id));
    }
}
