package org.dudao.draw;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Versioned;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draw as the office keeps it, with names and reasons. */
public record DrawView(
        UUID id,
        @Schema(minimum = "0") int version,

        @Schema(description = "Leads to the public page: /p/d/{code}") @Size(min = 16, max = 16)
        String code,

        @Size(max = 100) String title,
        DrawKind kind,
        @Size(max = 20) List<SchoolKind> schoolKinds,
        @Schema(minimum = "1") int picks,

        @Schema(description = "How many inspectors go to each school; 0 for lots", minimum = "0")
        int team,

        @Nullable @Size(max = 100) String source,
        DrawState state,

        @Schema(description = "SHA-256 of the secret") @Size(max = 64)
        String commitment,

        @Schema(description = "As it is now until it is frozen; none for lots that are not entered yet") @Nullable
        DrawPool pool,

        @Nullable @Size(max = 64) String poolHash,

        @Schema(description = "Once it is drawn or voided") @Nullable @Size(max = 64)
        String secret,

        @Schema(description = "What the public source said") @Nullable @Size(max = 100)
        String said,

        @Nullable @Size(max = 64) String seed,
        @Nullable @Size(max = 200) List<DrawPick> picked,
        DrawDeed announced,
        @Nullable DrawDeed prepared,
        @Nullable DrawDeed drawn,
        @Nullable DrawDeed voided,
        @Nullable @Size(max = 500) String voidReason,
        @Size(max = 3) List<DrawAction> actions)
        implements Versioned {

    /** Rows are counted from 1. */
    public record DrawPool(
            @Size(max = 5000) List<DrawPoolRow> rows,
            @Size(max = 20000) List<DrawPoolPair> pairs,

            @Schema(description = "What stands against drawing from it, in words") @Size(max = 20)
            List<@Size(max = 500) String> shortages) {}

    /** A school, an inspector or a lot, and why it cannot be drawn. */
    public record DrawPoolRow(
            PoolPart part,
            @Nullable UUID id,

            @Schema(description = "Code of the school, registration number of the inspector, or the lot itself")
            @Size(max = 100)
            String ref,

            @Size(max = 200) String name,
            @Size(max = 5) List<@Size(max = 600) String> exclusions) {}

    /** A school and an inspector, by their rows, who never come together. */
    public record DrawPoolPair(
            @Schema(minimum = "1") int school,
            @Schema(minimum = "1") int inspector,
            PairReason reason) {}

    /** A drawn row, and the rows of the inspectors who go there. */
    public record DrawPick(
            @Schema(minimum = "1") int row, @Size(max = 10) List<@Min(1) Integer> inspectors) {}

    /** Who took a step, and when. */
    public record DrawDeed(@Size(max = 100) String name, Instant at) {}
}
