package org.dudao.draw;

/** What everybody may know about whether a row can be drawn. Why an inspector cannot is nobody's business. */
public enum PoolStanding {
    IN,
    OUT,
    VISITED_LATELY,
    MANUAL;

    static PoolStanding of(PoolRow row) {
        if (row.drawable()) {
            return IN;
        }
        return row.part() == PoolPart.INSPECTOR
                ? OUT
                : valueOf(row.exclusions().getFirst().reason().name());
    }
}
