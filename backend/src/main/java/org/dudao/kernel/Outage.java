package org.dudao.kernel;

import java.sql.SQLException;

/** Tells "the database cannot serve now" from "we made a mistake": the first passes, the second does not (D-12). */
final class Outage {

    /** Connection lost, resources exhausted, shutting down, or a lock or statement that took too long. */
    private static final String STATES = "08.*|53.*|57P0.|57014|55P03";

    private Outage() {}

    static boolean isCauseOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
        }
        return false;
    }

    /** The pool tells of its exhaustion by an exception without a state. */
    private static boolean passes(SQLException e) {
        var state = e.getSQLState();
        return state == null ? e.getCause() instanceof java.util.concurrent.TimeoutException : state.matches(STATES);
    }
}
