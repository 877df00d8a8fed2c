package org.dudao.session;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A session was ended before its time; person and region are absent while the account holds no post. */
public record SessionEnded(
        UUID sessionId,
        String subject,
        @Nullable UUID personId,
        @Nullable Integer regionId,
        SessionEnd reason) implements DomainEvent {}
