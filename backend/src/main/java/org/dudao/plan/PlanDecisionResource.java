package org.dudao.plan;

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
import org.dudao.plan.PlanResource.PlanSeen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/plans")
@Tag(name = "planDecision", description = "What the office decides about plans")
class PlanDecisionResource {

    /** What the examiner says of a plan. */
    public record PlanOpinion(
            @Min(0) int version, @NotBlank @Size(max = 2000) String opinion) {}

    /** Who approves; a reason where schools are visited too often (001-25) or another level decides (003-11). */
    public record PlanApproval(
            @Min(0) int version,
            @NotNull PlanLevel level,
            @Nullable @Size(max = 2000) String opinion,
            @Nullable @Size(max = 500) String reason) {}

    /** How it goes with a plan (003-75). */
    public record PlanRating(
            @Min(0) int version,
            @NotNull PlanProgress rating,
            @Nullable @Size(max = 2000) String note) {}

    private final PlanViewing viewing;
    private final PlanDesk desk;

    PlanDecisionResource(PlanViewing viewing, PlanDesk desk) {
        this.viewing = viewing;
        this.desk = desk;
    }

    @POST
    @Path("{id}/examination")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:decide")
    @Operation(summary = "Examine a plan", description = "With an opinion; by nobody who had a hand in it (403).")
    public PlanView examine(UUID id, @NotNull @Valid PlanOpinion wanted) {
        return viewing.view(desk.step(id, wanted.version(), PlanAction.EXAMINE, wanted.opinion()));
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:decide")
    @Operation(
            summary = "Approve a plan",
            description =
                    "By the leader in charge if it is scheduled, else by the main leader (003-11); by nobody who had a"
                            + " hand in it (403). What is approved is kept as an edition.")
    public PlanView approve(UUID id, @NotNull @Valid PlanApproval wanted) {
        return viewing.view(desk.approve(id, wanted.version(), wanted.level(), wanted.opinion(), wanted.reason()));
    }

    @POST
    @Path("{id}/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:decide")
    @Operation(summary = "Send a plan back", description = "With what is to be changed.")
    public PlanView sendBack(UUID id, @NotNull @Valid PlanOpinion wanted) {
        return viewing.view(desk.sendBack(id, wanted.version(), wanted.opinion()));
    }

    @POST
    @Path("{id}/issue")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:decide")
    @Operation(
            summary = "Issue a plan",
            description = "It gets the next filing number of the year; an adjustment keeps the number it has.")
    public PlanView issue(UUID id, @NotNull @Valid PlanSeen seen) {
        return viewing.view(desk.issue(id, seen.version()));
    }

    @POST
    @Path("{id}/progress")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:decide")
    @Operation(summary = "Rate the progress", description = "One of four ratings (003-75); each is kept.")
    public PlanView rate(UUID id, @NotNull @Valid PlanRating wanted) {
        return viewing.view(desk.rate(id, wanted.version(), wanted.rating(), wanted.note()));
    }

    @POST
    @Path("{id}/archive")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:decide")
    @Operation(summary = "File a plan away", description = "Once it is summed up; nothing follows any more.")
    public PlanView archive(UUID id, @NotNull @Valid PlanSeen seen) {
        return viewing.view(desk.step(id, seen.version(), PlanAction.ARCHIVE, null));
    }
}
