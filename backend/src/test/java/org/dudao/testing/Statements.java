package org.dudao.testing;

import org.hibernate.SessionFactory;

/** Counts the SQL statements of an operation, beside the one by which every request learns who asks. */
public final class Statements {

    private Statements() {}

    /** How many were sent while {@code work} ran; a batch counts once. */
    public static long of(SessionFactory sessions, Runnable work) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
