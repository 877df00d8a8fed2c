package org.dudao.kernel;

import java.sql.SQLException;

/** Tells "the database cannot serve now" from "we made a mistake": the first passes, the second does not (D-12). */
final class Outage {

    /** Connection lost, resources exhausted, shutting down, or a lock or statement that took too long. */
    private static final String STATES = "08.*|53.*|57P0.|57014|55P03|40P01";

    private Outage() {}

    static boolean isCauseOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Without a state it does not come from the database but from the pool, which is exhausted. */
    private static boolean passes(SQLException e) {
        return e.getSQLState() == null || e.getSQLState().matches(STATES);
    }
}
