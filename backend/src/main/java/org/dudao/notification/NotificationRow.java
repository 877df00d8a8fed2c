package org.dudao.notification;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.dudao.notification.NotificationKind.NotificationSubject;
import org.jspecify.annotations.Nullable;

/** A message in the reader's language. */
public record NotificationRow(
        UUID id,
        NotificationKind kind,
        NotificationSubject subjectType,
        UUID subjectId,
        @Nullable UUID schoolId,
        @Nullable @Size(max = 200) String schoolName,
        @Size(max = 500) String words,
        Instant createdAt,
        @Nullable Instant readAt) {}
