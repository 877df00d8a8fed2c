package org.dudao.appointment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.kernel.Condition;
import org.dudao.kernel.Due;
import org.dudao.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment with all that was decided, every step taken and what each possible next step still needs. */
public record AppointmentView(
        UUID id,
        @Schema(minimum = "0") int version,
        @Size(max = 100) String regionName,
        AppointmentState state,
        InspectorKind kind,
        @Size(max = 500) String need,
        LocalDate openedOn,
        @Nullable @Size(max = 100) String name,
        @Nullable Candidate candidate,
        @Nullable CandidateExamination examination,
        @Nullable AppointmentPublicity publicity,
        @Size(max = 500) List<AppointmentObjection> objections,
        @Nullable AppointmentApproval approval,
        @Nullable AppointmentLetter letter,
        @Nullable UUID inspectorId,
        @Nullable LocalDate termFrom,

        @Schema(description = "The last day of the term; full-time inspectors have none") @Nullable
        LocalDate termUntil,

        @Schema(description = "Which consecutive term this is (C2-09)", minimum = "1")
        int termNumber,

        @Schema(description = "While the result is not filed and announced: by when it is to be (D6)") @Nullable
        AppointmentFiling filing,

        @Nullable LocalDate filedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate inductedOn,
        @Size(max = 1000) List<AppointmentStep> steps,
        @Size(max = 20) List<AppointmentNext> next)
        implements Versioned {

    /** The days on which anybody may object, and how they were counted (C2-06). */
    public record AppointmentPublicity(
            @Size(max = 200) String place,
            LocalDate startOn,
            LocalDate until,
            @Schema(minimum = "1") int days,
            @Size(max = 400) List<Due.Skipped> skipped,

            @Schema(description = "Counted through a year whose holidays were not published")
            boolean provisional,

            @Schema(description = "The last day has passed") boolean over,

            @Schema(description = "The explanation as a sentence, in the reader's language") @Size(max = 500)
            String words) {}

    /** By when a result is filed with the higher body and announced to the public. */
    public record AppointmentFiling(LocalDate dueOn, boolean overdue) {}

    /** One step that was taken; the rules it set aside, with the reason. */
    public record AppointmentStep(
            @Schema(minimum = "1") int number,
            AppointmentAction action,
            LocalDate on,
            @Nullable @Size(max = 1000) String note,
            @Size(max = 10) List<@Size(max = 10) String> rules,
            @Nullable @Size(max = 500) String reason,

            @Schema(description = "Absent when the calendar took the step") @Nullable @Size(max = 100)
            String by,

            @Nullable Instant at) {}

    /** A step that may come next for the caller, and what it still needs. */
    public record AppointmentNext(
            AppointmentAction action, @Size(max = 20) List<Condition> unmet) {}
}
