package org.dudao.reassignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something and when, under the name they had then. */
@Embeddable
record DraftDeed(UUID by, String name, Instant at) {}
