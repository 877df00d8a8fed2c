package org.dudao.draw;

import java.util.UUID;

/** A school and an inspector that never come together. */
record Apart(UUID schoolId, UUID inspectorId, PairReason reason) {

    Apart(UUID schoolId, UUID inspectorId) {
        this(schoolId, inspectorId, PairReason.ANSWERS_FOR);
    }
}
