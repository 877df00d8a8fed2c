package org.dudao.notification;

import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.kernel.Words;
import org.jspecify.annotations.Nullable;

/** A message before it is put into words. */
record NotificationLine(
        UUID id,
        NotificationKind kind,
        UUID subjectId,
        @Nullable UUID schoolId,
        NotificationFacts facts,
        Instant createdAt,
        @Nullable Instant readAt)
        implements Row {

    NotificationRow row(Words words) {
        return new NotificationRow(
                id,
                kind,
                kind.subject,
                subjectId,
                schoolId,
                facts.school(),
                words.of("notification." + kind, facts.forWords()),
                createdAt,
                readAt);
    }
}
