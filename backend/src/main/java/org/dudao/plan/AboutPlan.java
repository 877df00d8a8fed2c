package org.dudao.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know of a plan to tell people about it.
 *
 * @param step how many steps were taken with it, so that each is told of once
 * @param holderId whose own plan it is; an office's is nobody's own
 * @param authorIds who had a hand in it
 */
public record AboutPlan(
        UUID id,
        int regionId,
        String title,
        int step,
        @Nullable UUID holderId,
        List<UUID> authorIds) {}
