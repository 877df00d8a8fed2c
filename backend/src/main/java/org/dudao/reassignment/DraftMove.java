package org.dudao.reassignment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school goes from the inspector who had it when the draft was made to another, under the names of then. */
record DraftMove(
        UUID schoolId,
        String schoolName,
        @Nullable UUID fromId,
        @Nullable String fromName,
        @Nullable UUID toId,
        @Nullable String toName,
        @Nullable String reason,
        List<MoveCause> causes) {}
