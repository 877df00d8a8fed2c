package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** These inspectors are at another plan's school then. */
record Engagement(List<UUID> inspectorIds, LocalDate on, HalfDay half) {}
