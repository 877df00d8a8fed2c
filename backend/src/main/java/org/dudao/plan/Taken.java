package org.dudao.plan;

import org.dudao.person.Deed;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is taken.
 *
 * @param reason why it is taken though a soft condition is unmet
 */
record Taken(
        PlanAction action,
        Deed by,
        @Nullable String note,
        @Nullable String reason) {}
