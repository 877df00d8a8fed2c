package org.dudao.inspection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/inspections")
@Tag(name = "inspectionReview", description = "What a district's leader and the office decide about records of visits")
class InspectionReviewResource {

    /** The record as it was last seen. */
    public record InspectionSeen(@Min(0) int version) {}

    /** A record is as it should be; what is to be said about it all the same. */
    public record InspectionAcceptance(
            @Min(0) int version, @Nullable @Size(max = 2000) String note) {}

    /** What is wrong with a record, and what is to be corrected. */
    public record InspectionReturn(
            @Min(0) int version,
            @NotNull InspectionFlaw flaw,
            @NotBlank @Size(max = 2000) String note) {}

    private final InspectionViewing viewing;
    private final InspectionDesk desk;

    InspectionReviewResource(InspectionViewing viewing, InspectionDesk desk) {
        this.viewing = viewing;
        this.desk = desk;
    }

    @POST
    @Path("{id}/examination")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:review")
    @Operation(
            summary = "Take a record under review",
            description =
                    "By the office or whoever leads the school's district; by nobody who was there or wrote it (403).")
    public InspectionView examine(UUID id, @NotNull @Valid InspectionSeen seen) {
        return viewing.view(desk.examine(id, seen.version()));
    }

    @POST
    @Path("{id}/acceptance")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:review")
    @Operation(summary = "Accept a record", description = "By a second person, as it is examined.")
    public InspectionView accept(UUID id, @NotNull @Valid InspectionAcceptance wanted) {
        return viewing.view(desk.accept(id, wanted.version(), wanted.note()));
    }

    @POST
    @Path("{id}/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:review")
    @Operation(
            summary = "Send a record back",
            description = "Its author corrects it and submits it again; what was submitted stays readable as it is.")
    public InspectionView sendBack(UUID id, @NotNull @Valid InspectionReturn wanted) {
        return viewing.view(desk.sendBack(id, wanted.version(), wanted.flaw(), wanted.note()));
    }

    @POST
    @Path("{id}/archive")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:review")
    @Operation(summary = "File a record away", description = "Once it is accepted; nothing follows any more.")
    public InspectionView archive(UUID id, @NotNull @Valid InspectionSeen seen) {
        return viewing.view(desk.archive(id, seen.version()));
    }
}
