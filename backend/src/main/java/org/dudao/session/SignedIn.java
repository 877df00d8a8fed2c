package org.dudao.session;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody signed in with a browser; person and region are absent while the account holds no post. */
public record SignedIn(
        UUID sessionId,
        String subject,
        @Nullable UUID personId,
        @Nullable Integer regionId,
        String address,
        String device)
        implements DomainEvent {}
