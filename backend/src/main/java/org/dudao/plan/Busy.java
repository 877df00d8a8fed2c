package org.dudao.plan;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody will be at that school on that day. */
record Busy(UUID schoolId, LocalDate on) {}
