package org.dudao.person;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/accounts/{id}/access")
@Tag(name = "access", description = "Why somebody sees something, or why not")
class AccessResource {

    private final Access access;

    AccessResource(Access access) {
        this.access = access;
    }

    @GET
    @Path("{thingId}")
    @PermissionsAllowed("access:explain")
    @Operation(
            summary = "Explain access",
            description =
                    "Whether this person sees the school, inspector, district, inspection, finding, rectification or"
                            + " file of that id today, by which permission, and every condition on the way in words. Tells"
                            + " nothing of the thing itself but its kind and division.")
    public AccessExplanation explain(UUID id, UUID thingId) {
        return access.explain(id, thingId);
    }
}
