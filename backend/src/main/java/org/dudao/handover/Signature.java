package org.dudao.handover;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed and when, under the name they had then, and what they had to add. */
@Embeddable
record Signature(UUID by, String name, Instant at, @Nullable String note) {}
