package org.dudao.handover;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/handovers")
@Tag(name = "handover", description = "How schools go from one inspector to the next")
class HandoverResource {

    /** A signature under the dossier, with what is to be added. */
    public record HandoverSigning(
            @Min(0) int version,
            @Nullable @Size(min = 1, max = 2000) String note) {}

    private final Handovers handovers;
    private final HandoverViewing viewing;
    private final Signing desk;

    HandoverResource(Handovers handovers, HandoverViewing viewing, Signing desk) {
        this.handovers = handovers;
        this.viewing = viewing;
        this.desk = desk;
    }

    @GET
    @PermissionsAllowed("handover:read")
    @Operation(
            summary = "List handovers",
            description = "Of the caller's schools; what waits longest for a signature comes first.")
    public Page<HandoverRow> list(@BeanParam @Valid HandoverQuery query) {
        return handovers.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("handover:read")
    @Operation(
            summary = "One handover",
            description = "The dossier: open findings with their deadlines, reports that wait for a check, last visits."
                    + " The first signature fixes it.")
    public HandoverView view(UUID id) {
        return viewing.view(handovers.require(id));
    }

    @POST
    @Path("{id}/signature")
    @Transactional
    @Idempotent
    @PermissionsAllowed("handover:sign")
    @Operation(
            summary = "Sign a handover",
            description = "By the former and by the next inspector. Until both have, both see the school; deadlines run"
                    + " on as they are.")
    public HandoverView sign(UUID id, @NotNull @Valid HandoverSigning signing) {
        return viewing.view(desk.sign(id, signing.version(), signing.note()));
    }

    @POST
    @Path("{id}/attestation")
    @Transactional
    @Idempotent
    @PermissionsAllowed("handover:attest")
    @Operation(
            summary = "Sign for an inspector who is gone",
            description = "The office signs in place of the former inspector, who serves no longer (409 if they do).")
    public HandoverView attest(UUID id, @NotNull @Valid HandoverSigning signing) {
        return viewing.view(desk.attest(id, signing.version(), signing.note()));
    }
}
