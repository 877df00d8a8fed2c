package org.dudao.appointment;

import org.dudao.inspector.InspectorKind;

/** Who decides on an appointment. */
public enum ApprovingAuthority {
    GOVERNMENT,
    SUPERVISION_BODY,
    PARTY_GROUP;

    /** Full-time inspectors are appointed by the government, all others by the supervision body (C2-08). */
    static ApprovingAuthority of(InspectorKind kind) {
        return kind == InspectorKind.FULL_TIME ? GOVERNMENT : SUPERVISION_BODY;
    }
}
