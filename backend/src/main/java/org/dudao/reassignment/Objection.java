package org.dudao.reassignment;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands against a draft, before it has words; the code is that of the refusal a single move would meet. */
record Objection(
        String code, @Nullable UUID schoolId, @Nullable UUID inspectorId, Map<String, Object> facts) {}
