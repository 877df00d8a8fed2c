package org.dudao.district;

import java.util.UUID;

/** Why a school was given to an inspector who has more than is usual by it (C1-06, C1-07). */
public record Excuse(UUID schoolId, String reason) {}
