package org.dudao.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inspector must stay away from a school, up to that day if one is set. */
public record Bar(
        UUID inspectorId,
        UUID schoolId,
        RecusalGround ground,
        @Nullable LocalDate until) {}
