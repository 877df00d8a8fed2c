package org.dudao.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with its visits, what the soft rules say about it, every step taken and what each next step still needs. */
public record PlanView(
        UUID id,
        @Schema(minimum = "0") int version,
        @Size(max = 100) String regionName,
        PlanKind kind,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Nullable @Min(1) @Max(12) Integer month,
        PlanOwner owner,
        @Nullable UUID districtId,
        @Nullable UUID inspectorId,

        @Schema(description = "The division, the district or the inspector") @Size(max = 100)
        String ownerName,

        @Size(max = 200) String title,
        PlanState state,
        PlanContent content,
        @Size(max = 2000) List<PlanVisit> visits,

        @Schema(description = "The schools it is about, but for a plan of a whole year; and any school visited")
        @Size(max = 5000)
        List<PlanSchool> schools,

        @Schema(description = "Everybody who is to visit a school, and who answers for one") @Size(max = 2000)
        List<PlanInspector> inspectors,

        @Schema(description = "Who decides about a plan of this kind (003-11)")
        PlanLevel level,

        @Schema(description = "By when it is to be decided about, while it waits") @Nullable
        LocalDate dueOn,

        @Schema(description = "The days off of the period are not published yet")
        boolean provisional,

        @Schema(description = "How often it was approved", minimum = "0")
        int edition,

        @Schema(description = "The filing number, once issued", examples = "督导计划〔2026〕3号") @Nullable @Size(max = 50)
        String filingNumber,

        @Nullable LocalDate issuedOn,
        @Nullable PlanProgress progress,
        @Nullable @Size(max = 4000) String summary,
        @Size(max = 1000) List<PlanStepView> steps,
        @Size(max = 20) List<Advice> advices,
        @Size(max = 20) List<PlanNext> next)
        implements Versioned {

    /** A school that the plan is about. */
    public record PlanSchool(
            UUID schoolId,
            @Size(max = 200) String name,
            @Nullable SchoolKind kind,
            @Nullable UUID inspectorId,

            @Schema(description = "Visits due in the month (C5-02)", minimum = "0")
            int due,

            @Schema(
                    description = "Days of the period on which it was visited or stands in another approved plan",
                    minimum = "0")
            int elsewhere) {}

    /** An inspector by name. */
    public record PlanInspector(
            UUID inspectorId, @Size(max = 100) String name) {}

    /** One step that was taken; the rules it set aside, with the reason. */
    public record PlanStepView(
            @Schema(minimum = "1") int number,
            PlanAction action,
            @Nullable @Size(max = 2000) String note,
            @Size(max = 10) List<@Size(max = 10) String> rules,
            @Nullable @Size(max = 500) String reason,
            @Size(max = 100) String by,
            Instant at) {}

    /** A step that may come next for the caller, and what it still needs. */
    public record PlanNext(
            PlanAction action, @Size(max = 20) List<PlanCondition> unmet) {}

    /** A condition that is not met: hard ones refuse, others ask for a reason. */
    public record PlanCondition(
            @Schema(description = "Id of the rule in the rule base", examples = "001-25") @Size(max = 10)
            String rule,

            boolean hard,

            @Schema(description = "Stable code", examples = "four-eyes") @Size(max = 100)
            String code,

            @Schema(description = "What is missing, in the reader's language") @Size(max = 1000)
            String words) {}

    /** A plan as it was approved. */
    public record PlanEditionView(
            @Schema(minimum = "1") int number,
            @Size(max = 200) String title,
            PlanContent content,
            @Size(max = 2000) List<PlanVisit> visits,
            @Size(max = 100) String approvedBy,
            Instant approvedAt) {}
}
