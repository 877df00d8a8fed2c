package org.dudao.reassignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a distribution is from ideal; compared in this order, less is better. */
public record ProposalScore(
        @Schema(description = "Schools with an inspector who must not have them (C2-13)", minimum = "0")
        long forbidden,

        @Schema(description = "Schools without an inspector (C1-08)", minimum = "0")
        long uncovered,

        @Schema(description = "Load, districts, kinds, changes and ways, weighed against each other", minimum = "0")
        long cost) {

    static ProposalScore of(HardMediumSoftLongScore score) {
        return new ProposalScore(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }
}
