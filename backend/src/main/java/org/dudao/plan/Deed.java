package org.dudao.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something and when, under the name they had then. */
@Embeddable
record Deed(UUID by, String name, Instant at) {}
