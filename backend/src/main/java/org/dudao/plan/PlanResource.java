package org.dudao.plan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.plan.PlanView.PlanEditionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/plans")
@Tag(name = "plan", description = "Plans of a year or a month, from the draft to the archive")
class PlanResource {

    /** For which period and whose schools a plan is begun; the division's own if neither district nor inspector is named. */
    public record PlanDraft(
            @NotNull PlanKind kind,
            @Min(2000) @Max(2100) int year,

            @Schema(description = "Of a monthly plan alone") @Nullable @Min(1) @Max(12)
            Integer month,

            @NotBlank @Size(max = 200) String title,
            @Nullable UUID districtId,
            @Nullable UUID inspectorId) {}

    /** All that the plan says from now on. */
    public record PlanWriting(
            @Min(0) int version,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Valid PlanContent content,

            @NotNull @Size(max = 2000) List<@NotNull @Valid PlanVisit> visits) {}

    /** The plan as it was last seen; a reason where a soft rule is not met. */
    public record PlanSubmission(
            @Min(0) int version, @Nullable @Size(max = 500) String reason) {}

    /** The plan as it was last seen. */
    public record PlanSeen(@Min(0) int version) {}

    /** Why a plan in force is changed. */
    public record PlanAdjustment(
            @Min(0) int version, @NotBlank @Size(max = 2000) String reason) {}

    /** How a plan ended: all of it was done, or not all. */
    public record PlanCompletion(
            @Min(0) int version,
            boolean whole,

            @Schema(description = "What was done and what was not (E7)") @NotBlank @Size(max = 2000)
            String note) {}

    /** What is to be learnt from a plan. */
    public record PlanSummary(
            @Min(0) int version, @NotBlank @Size(max = 4000) String text) {}

    /** A plan as it was approved, the latest edition first. */
    public record PlanEditionList(@Size(max = 1000) List<PlanEditionView> items) {}

    private final Plans plans;
    private final PlanViewing viewing;
    private final PlanDrafts drafts;
    private final PlanDesk desk;

    PlanResource(Plans plans, PlanViewing viewing, PlanDrafts drafts, PlanDesk desk) {
        this.plans = plans;
        this.viewing = viewing;
        this.drafts = drafts;
        this.desk = desk;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(
            summary = "List plans",
            description =
                    "Within the caller's divisions, the latest year first. An inspector sees their own, and those of"
                            + " the office and of districts once they are issued.")
    public Page<PlanRow> list(@BeanParam @Valid PlanQuery query) {
        return plans.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("plan:read")
    @Operation(
            summary = "One plan",
            description =
                    "With what the soft rules say (C5-02, C5-03, 001-25), every step taken, and for each step that may"
                            + " come next what it still needs.")
    public PlanView view(UUID id) {
        return viewing.view(plans.require(id));
    }

    @GET
    @Path("{id}/editions")
    @PermissionsAllowed("plan:read")
    @Operation(summary = "List a plan's editions", description = "What was approved, each time; the latest first.")
    public PlanEditionList editions(UUID id) {
        return new PlanEditionList(
                plans.require(id).editions().stream().map(PlanEdition::view).toList());
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    @Operation(
            summary = "Begin a plan",
            description =
                    "Yearly and monthly plans are filled from the calendar of themes (F3), monthly ones with the visits"
                            + " that still lack to each school that somebody answers for (C5-02). An inspector plans for"
                            + " themselves.")
    public RestResponse<PlanView> begin(@NotNull @Valid PlanDraft wanted) {
        var view = viewing.view(drafts.begin(wanted));
        return Created.at("/api/plans/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("plan:write")
    @Operation(
            summary = "Write a plan",
            description =
                    "All that it says, and all its visits. A draft, one that was sent back or one that is adjusted.")
    public PlanView write(UUID id, @NotNull @Valid PlanWriting wanted) {
        return viewing.view(desk.write(id, wanted));
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @Operation(
            summary = "Submit a plan",
            description =
                    "It is to be decided about within five working days. A monthly plan without the summary of the"
                            + " month before needs a reason (003-43).")
    public PlanView submit(UUID id, @NotNull @Valid PlanSubmission wanted) {
        return viewing.view(desk.submit(id, wanted.version(), wanted.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @Operation(summary = "Take a plan back", description = "As long as nobody has examined it.")
    public PlanView withdraw(UUID id, @NotNull @Valid PlanSeen seen) {
        return viewing.view(desk.withdraw(id, seen.version()));
    }

    @POST
    @Path("{id}/discard")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @Operation(summary = "Discard a draft", description = "It stays readable; another may be begun for the period.")
    public PlanView discard(UUID id, @NotNull @Valid PlanSeen seen) {
        return viewing.view(desk.step(id, seen.version(), PlanAction.DISCARD, null));
    }

    @POST
    @Path("{id}/adjustment")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @Operation(
            summary = "Adjust a plan in force",
            description =
                    "What was approved stays readable as it is; the adjustment is approved as the plan was (C9-07).")
    public PlanView adjust(UUID id, @NotNull @Valid PlanAdjustment wanted) {
        return viewing.view(desk.adjust(id, wanted.version(), wanted.reason()));
    }

    @POST
    @Path("{id}/completion")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @Operation(summary = "Complete a plan", description = "Wholly or in part, with what was done.")
    public PlanView complete(UUID id, @NotNull @Valid PlanCompletion wanted) {
        return viewing.view(desk.complete(id, wanted.version(), wanted.whole(), wanted.note()));
    }

    @POST
    @Path("{id}/summary")
    @Transactional
    @Idempotent
    @PermissionsAllowed("plan:write")
    @Operation(summary = "Sum a plan up", description = "Once it is completed.")
    public PlanView summarise(UUID id, @NotNull @Valid PlanSummary wanted) {
        return viewing.view(desk.summarise(id, wanted.version(), wanted.text()));
    }
}
