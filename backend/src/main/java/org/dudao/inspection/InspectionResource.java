package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.checklist.ChecklistAnswer;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Twins;
import org.dudao.person.Placed;
import org.dudao.school.SchoolRegister;
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

            @Nullable @Size(max = 600) List<@NotNull @Valid ChecklistAnswer> answers) {

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
                    Objects.requireNonNullElse(answers, List.of()));
        }
    }

    /** The record as its author last saw it. */
    public record InspectionSubmission(@Min(0) int version) {}

    private static final int NEVER_SEEN = -1;

    private final Inspections inspections;
    private final InspectionViewing viewing;
    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final Answering answering;
    private final Twins twins;
    private final SecurityIdentity identity;
    private final Clock clock;

    InspectionResource(
            Inspections inspections,
            InspectionViewing viewing,
            SchoolRegister schools,
            InspectorRegister inspectors,
            Answering answering,
            Twins twins,
            SecurityIdentity identity,
            Clock clock) {
        this.inspections = inspections;
        this.viewing = viewing;
        this.schools = schools;
        this.inspectors = inspectors;
        this.answering = answering;
        this.twins = twins;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("inspection:read")
    @Operation(
            summary = "List visits",
            description = "Submitted records within the caller's scope and the caller's own drafts.")
    public Page<InspectionRow> list(@BeanParam @Valid InspectionQuery query) {
        return viewing.rows(inspections.page(query));
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

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("inspection:write")
    @Operation(
            summary = "Write a record",
            description =
                    "Creates or changes a draft under an id made in the field (UUID v7). A repeat changes nothing,"
                            + " after the submission too.")
    public InspectionView record(UUID id, @NotNull @Valid InspectionRecord wanted) {
        var visit = wanted.visit();
        twins.takeTurns(id);
        var known = inspections.findByIdOptional(id);
        if (known.filter(inspection -> inspection.says(wanted.schoolId(), visit))
                .isPresent()) {
            return viewing.view(known.get());
        }
        checkWho(visit);
        answering.check(wanted.schoolId(), visit, known.map(Inspection::visit));
        if (known.isPresent()) {
            var seen = wanted.version() == null ? NEVER_SEEN : wanted.version();
            return viewing.view(inspections.change(
                    id, seen, i -> i.rewrite(Placed.of(identity).person(), wanted.schoolId(), visit)));
        }
        if (wanted.version() != null) {
            throw new NotFound();
        }
        var school = schools.require(wanted.schoolId());
        return viewing.view(inspections.add(new Inspection(
                id, school.regionId(), school.id(), Placed.of(identity).person(), visit)));
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspection:write")
    @Operation(
            summary = "Submit a record",
            description =
                    "From now on everybody in scope sees it and its problems are followed up. A repeat changes nothing.")
    public InspectionView submit(UUID id, @NotNull @Valid InspectionSubmission submission) {
        var person = Placed.of(identity).person();
        var known = inspections.require(id);
        return viewing.view(
                known.isSubmittedBy(person)
                        ? known
                        : inspections.change(id, submission.version(), i -> {
                            i.submit(person, Instant.now(clock), LocalDate.now(clock));
                            answering.checkWhole(i.visit());
                        }));
    }

    private void checkWho(Visit visit) {
        if (!visit.inspectorIds().contains(Placed.of(identity).inspectorId())) {
            throw new RuleViolation("inspection.author-not-there", Map.of());
        }
        inspectors.requireAll(visit.inspectorIds());
    }
}
