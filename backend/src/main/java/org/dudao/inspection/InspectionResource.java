package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dudao.checklist.ChecklistAnswer;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/inspections")
@Tag(name = "inspection", description = "Records of visits, kept as drafts until they are submitted")
class InspectionResource {

    /** A record as it was written down, without a version the first time. */
    public record InspectionRecord(
            @Nullable @Min(0) Integer version,
            @NotNull UUID schoolId,
            @NotNull LocalDate visitedOn,

            @Nullable
            @JsonFormat(pattern = "HH:mm")
            @Schema(
                    implementation = String.class,
                    pattern = "([01]\\d|2[0-3]):[0-5]\\d",
                    maxLength = 5,
                    examples = "08:30")
            LocalTime arrivedAt,

            @Nullable
            @JsonFormat(pattern = "HH:mm")
            @Schema(
                    implementation = String.class,
                    pattern = "([01]\\d|2[0-3]):[0-5]\\d",
                    maxLength = 5,
                    examples = "08:30")
            LocalTime leftAt,

            @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> inspectorIds,
            @NotNull @Size(max = 8) List<@NotNull @Min(1) @Max(8) Integer> matters,
            @NotNull @Size(max = 6) List<@NotNull @Valid MethodUse> methods,
            @Nullable @Size(max = 4000) String goodPractice,
            @Nullable @Size(max = 4000) String shortcomings,
            @Nullable @Size(max = 4000) String advice,
            @Nullable LocalDate deadline,
            @Nullable @Size(max = 4000) String remarks,
            @NotNull @Size(max = 50) List<@NotNull @Valid InspectionProblem> problems,

            @Schema(description = "The edition of the checklist by which it is filled") @Nullable
            UUID editionId,

            @Nullable @Size(max = 600) List<@NotNull @Valid ChecklistAnswer> answers,
            @Nullable @Valid InspectionFeedback feedback,

            @Schema(description = "A regular visit without a plan, if absent") @Nullable @Valid
            InspectionOccasion occasion,

            @Nullable @Size(max = 100) List<@NotNull @Valid InspectionPhoto> photos,
            @Nullable @Valid Acknowledgement acknowledgement) {

        Visit visit() {
            return new Visit(
                    visitedOn,
                    arrivedAt,
                    leftAt,
                    inspectorIds,
                    matters,
                    methods,
                    goodPractice,
                    shortcomings,
                    advice,
                    deadline,
                    remarks,
                    problems,
                    editionId,
                    Objects.requireNonNullElse(answers, List.of()),
                    feedback,
                    Objects.requireNonNullElse(occasion, InspectionOccasion.REGULAR),
                    Objects.requireNonNullElse(photos, List.of()),
                    acknowledgement);
        }
    }

    /** The record as its author last saw it. */
    public record InspectionSubmission(@Min(0) int version) {}

    /** Why what was submitted is corrected. */
    public record InspectionCorrection(
            @Min(0) int version, @NotBlank @Size(max = 2000) String reason) {}

    /** A record as it was submitted, the latest edition first. */
    public record InspectionEditionList(@Size(max = 1000) List<InspectionEditionView> items) {}

    private final Inspections inspections;
    private final InspectionViewing viewing;
    private final InspectionDesk desk;
    private final CallerScope caller;

    InspectionResource(Inspections inspections, InspectionViewing viewing, InspectionDesk desk, CallerScope caller) {
        this.inspections = inspections;
        this.viewing = viewing;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("inspection:read")
    @Operation(
            summary = "List visits",
            description = "Submitted records within the caller's scope and the caller's own drafts.")
    public Page<InspectionRow> list(@BeanParam @Valid InspectionQuery query) {
        return viewing.rows(inspections.page(query, caller.person()));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("inspection:read")
    @Operation(
            summary = "One visit",
            description = "The record with what may be done with it. Drafts only to their author.")
    public InspectionView view(UUID id) {
        return viewing.view(inspections.require(id));
    }

    @GET
    @Path("{id}/editions")
    @PermissionsAllowed("inspection:read")
    @Operation(
            summary = "List a record's editions",
            description = "What was submitted, each time; the latest first. None is ever changed (C9-07).")
    public InspectionEditionList editions(UUID id) {
        return new InspectionEditionList(viewing.editions(inspections.require(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("inspection:write")
    @Operation(
            summary = "Write a record",
            description =
                    "Creates or changes a draft under an id made in the field (UUID v7), or corrects a record that was"
                            + " sent back; what was submitted stands meanwhile. A repeat changes nothing, after the"
                            + " submission too.")
    public InspectionView record(UUID id, @NotNull @Valid InspectionRecord wanted) {
        return viewing.view(desk.write(id, wanted.version(), wanted.schoolId(), wanted.visit()));
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:write")
    @Operation(
            summary = "Submit a record",
            description =
                    "From now on everybody in scope sees it and its files, its problems are followed up and it is reviewed."
                            + " Its files must have arrived and be the author's own or the school's. What is submitted"
                            + " is kept as an edition. A repeat changes nothing.")
    public InspectionView submit(UUID id, @NotNull @Valid InspectionSubmission submission) {
        return viewing.view(desk.submit(id, submission.version()));
    }

    @POST
    @Path("{id}/correction")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:write")
    @Operation(
            summary = "Begin a correction",
            description =
                    "Its author writes in it again and submits it once more; every edition stays readable (C9-07).")
    public InspectionView correct(UUID id, @NotNull @Valid InspectionCorrection wanted) {
        return viewing.view(desk.correct(id, wanted.version(), wanted.reason()));
    }
}
