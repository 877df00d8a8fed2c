package org.dudao.recusal;

import java.util.UUID;

/** A school that an inspector must stay away from, and the ground. */
public record Barred(UUID schoolId, String schoolName, RecusalGround ground) {}
