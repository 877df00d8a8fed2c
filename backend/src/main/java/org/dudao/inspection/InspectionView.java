package org.dudao.inspection;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.dudao.checklist.ChecklistAnswer;
import org.dudao.document.FileView;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of a visit. */
public record InspectionView(
        UUID id,
        @Schema(minimum = "0") int version,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        SchoolKind kind,
        LocalDate visitedOn,

        @Nullable
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = "([01]\\d|2[0-3]):[0-5]\\d", examples = "08:30")
        LocalTime arrivedAt,

        @Nullable
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = "([01]\\d|2[0-3]):[0-5]\\d", examples = "08:30")
        LocalTime leftAt,

        @Size(max = 10) List<UUID> inspectorIds,
        @Size(max = 10) List<InspectionMember> inspectors,
        @Size(max = 8) List<@Min(1) @Max(8) Integer> matters,
        @Size(max = 6) List<MethodUse> methods,
        @Nullable @Size(max = 4000) String goodPractice,
        @Nullable @Size(max = 4000) String shortcomings,
        @Nullable @Size(max = 4000) String advice,
        @Nullable LocalDate deadline,
        @Nullable @Size(max = 4000) String remarks,
        @Size(max = 50) List<InspectionProblem> problems,

        @Schema(description = "The edition of the checklist by which it is filled") @Nullable
        UUID editionId,

        @Size(max = 600) List<ChecklistAnswer> answers,
        @Nullable InspectionFeedback feedback,
        InspectionOccasion occasion,
        @Size(max = 100) List<InspectionPhoto> photos,
        @Nullable Acknowledgement acknowledgement,

        @Schema(description = "What has arrived of the photos and the signature") @Size(max = 101)
        List<FileView> files,

        InspectionState state,
        UUID authorId,

        @Schema(description = "When it was submitted first") @Nullable
        Instant submittedAt,

        @Schema(description = "How often it was submitted", minimum = "0")
        int edition,

        @Schema(description = "By when it is to be decided about, while it waits") @Nullable
        LocalDate dueOn,

        @Schema(description = "Why it was sent back; absent where its author corrects it unasked") @Nullable
        InspectionFlaw flaw,

        @Schema(description = "What is to be corrected, in words") @Nullable @Size(max = 2000)
        String returnNote,

        @Size(max = 1000) List<InspectionStepView> steps,
        @Size(max = 20) List<Advice> advices,
        @Size(max = 10) List<InspectionAction> actions)
        implements Versioned {

    /** Who was there. */
    public record InspectionMember(
            UUID inspectorId, @Size(max = 100) String name) {}

    /** One step that was taken. */
    public record InspectionStepView(
            @Schema(minimum = "1") int number,
            InspectionAction action,
            @Nullable InspectionFlaw flaw,
            @Nullable @Size(max = 2000) String note,
            @Size(max = 100) String by,
            Instant at) {}
}
