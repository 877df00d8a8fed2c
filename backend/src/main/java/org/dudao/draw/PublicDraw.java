package org.dudao.draw;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What anybody needs to compute a draw again; no person is named in it. */
public record PublicDraw(
        @Size(max = 100) String officeName,
        @Size(max = 100) String title,
        DrawKind kind,
        @Schema(minimum = "1") int picks,
        @Schema(minimum = "0") int team,
        @Nullable @Size(max = 100) String source,
        DrawState state,

        @Schema(description = "The how-manieth draw of its office in its year", minimum = "1")
        long number,

        @Schema(description = "How many of these were voided", minimum = "0")
        long voidedSoFar,

        @Schema(description = "The way of drawing, explained in docs/random-draw.md") @Size(max = 30)
        String algorithm,

        @Schema(description = "SHA-256 of the secret") @Size(max = 64)
        String commitment,

        Instant announcedAt,
        @Nullable @Size(max = 64) String poolHash,
        @Nullable Instant preparedAt,

        @Schema(description = "Once it is drawn or voided") @Nullable
        PublicPool pool,

        @Nullable @Size(max = 64) String secret,
        @Nullable @Size(max = 100) String said,
        @Nullable @Size(max = 64) String seed,
        @Nullable @Size(max = 200) List<PublicPick> picked,
        @Nullable Instant drawnAt,
        @Nullable @Size(max = 500) String voidReason,
        @Nullable Instant voidedAt) {

    /** Rows are counted from 1. */
    public record PublicPool(
            @Size(max = 5000) List<PublicPoolRow> rows,
            @Size(max = 20000) List<PublicPair> pairs) {}

    /** A school or lot by its name, an inspector by nothing but the place in the list. */
    public record PublicPoolRow(
            PoolPart part,
            @Size(max = 200) String label,
            PoolStanding standing,

            @Schema(description = "SHA-256 of salt, number and reasons, which are told to nobody") @Size(max = 64)
            String seal) {}

    /** A school and an inspector, by their rows, who never come together, whatever the reason. */
    public record PublicPair(
            @Schema(minimum = "1") int school,
            @Schema(minimum = "1") int inspector) {}

    /** A drawn row, and who goes there. */
    public record PublicPick(
            @Schema(minimum = "1") int row, @Size(max = 10) List<PublicInspector> inspectors) {}

    /** The registration number on the credential; with the salt it makes the seal of the row. */
    public record PublicInspector(
            @Schema(minimum = "1") int row,
            @Size(max = 100) String number,
            @Size(max = 64) String salt) {}
}
