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
        @Size(max = 100) List<InspectionPhoto> photos,
        @Nullable Acknowledgement acknowledgement,

        @Schema(description = "What has arrived of the photos and the signature") @Size(max = 101)
        List<FileView> files,

        InspectionState state,
        UUID authorId,
        @Nullable Instant submittedAt,
        @Size(max = 20) List<Advice> advices,
        @Size(max = 10) List<InspectionAction> actions)
        implements Versioned {

    /** Who was there. */
    public record InspectionMember(
            UUID inspectorId, @Size(max = 100) String name) {}

    /** What may be done with a record. */
    public enum InspectionAction {
        CHANGE,
        SUBMIT
    }
}
