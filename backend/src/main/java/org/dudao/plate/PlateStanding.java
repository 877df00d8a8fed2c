package org.dudao.plate;

import java.util.Map;

/** How a school stands with its plate: the lists of the office (C4-01, C4-02). Each school is in exactly one. */
public enum PlateStanding {
    MISSING,
    OUTDATED,
    MAKING,
    UNPROVEN,
    MOUNTED;

    private static final String THERE = "(p.state = MAKING or p.state = MOUNTED)";
    private static final String RIGHT = " and not " + PlateFault.ANY;

    /** The same distinction as {@link #of}, for the query of {@link Plates}. */
    static final Map<PlateStanding, String> CONDITIONS = Map.of(
            MISSING, "not exists (select 1 from Plate h where h.schoolId = s.id and h.latest and h.state <> REMOVED)",
            OUTDATED, THERE + " and " + PlateFault.ANY,
            MAKING, "p.state = MAKING" + RIGHT,
            UNPROVEN, "p.state = MOUNTED and p.proofId is null" + RIGHT,
            MOUNTED, "p.state = MOUNTED and p.proofId is not null" + RIGHT);

    static PlateStanding of(PlateLine line) {
        var plate = line.plate();
        if (plate == null || plate.state() == PlateState.REMOVED) {
            return MISSING;
        }
        if (!line.faults().isEmpty()) {
            return OUTDATED;
        }
        if (plate.state() == PlateState.MAKING) {
            return MAKING;
        }
        return plate.isProven() ? MOUNTED : UNPROVEN;
    }
}
