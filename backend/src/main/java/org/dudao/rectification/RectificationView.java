package org.dudao.rectification;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.document.FileView;
import org.dudao.inspection.FindingGrade;
import org.dudao.kernel.Due;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rectification with its deadline explained and every round kept. */
public record RectificationView(
        UUID id,
        @Schema(minimum = "0") int version,
        UUID schoolId,
        @Size(max = 200) String schoolName,
        SchoolKind schoolKind,
        UUID findingId,
        UUID inspectionId,
        @Schema(minimum = "1", maximum = "8") int item,
        FindingGrade grade,
        @Size(max = 4000) String problem,
        @Nullable @Size(max = 4000) String advice,
        RectificationState state,
        LocalDate issuedOn,
        RectificationDue due,

        @Schema(description = "The deadline has passed and the school has not reported")
        boolean overdue,

        @Schema(description = "Working days left; negative when overdue, never below zero once reported")
        int daysLeft,

        @Nullable Instant signedAt,
        @Nullable @Size(max = 100) String signedBy,
        @Size(max = 10) List<@Size(max = 100) String> inspectorNames,
        @Size(max = 1000) List<RectificationRound> rounds,
        @Size(max = 10) List<RectificationAction> actions)
        implements Versioned {

    /** The deadline, the first one it had, and how it was counted. */
    public record RectificationDue(
            LocalDate dueOn,
            LocalDate originalDueOn,
            @Size(max = 10) String rule,
            LocalDate startOn,
            @Schema(minimum = "0") int days,
            Due.Unit unit,
            @Size(max = 400) List<Due.Skipped> skipped,

            @Schema(description = "Counted through a year whose holidays were not published")
            boolean provisional,

            @Schema(description = "The explanation as a sentence, in the reader's language") @Size(max = 500)
            String words) {}

    /** One report of the school and the verdict on it. */
    public record RectificationRound(
            @Schema(minimum = "1") int number,
            @Size(max = 4000) String text,
            @Size(max = 20) List<FileView> files,
            Instant reportedAt,
            @Size(max = 100) String reportedBy,
            @Nullable Verdict verdict,
            @Nullable @Size(max = 4000) String comment,
            @Nullable Instant decidedAt,
            @Nullable @Size(max = 100) String decidedBy,
            @Nullable LocalDate newDueOn) {}
}
