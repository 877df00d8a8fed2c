package org.dudao.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, whoever is to hear it.
 *
 * @param occasion which time it is, so that nothing is told twice
 */
record Message(
        NotificationKind kind,
        UUID subjectId,
        String occasion,
        int regionId,
        @Nullable UUID schoolId,
        NotificationFacts facts) {}
