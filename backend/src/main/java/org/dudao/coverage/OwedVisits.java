package org.dudao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** Answers whoever plans how many visits the schools of a division lack. */
@ApplicationScoped
public class OwedVisits {

    private final Coverages coverages;

    OwedVisits(Coverages coverages) {
        this.coverages = coverages;
    }

    /** By the monthly duty (C5-02), as far as approved plans and records say; in a few queries. */
    public Owed in(int regionId, YearMonth month) {
        return coverages.owed(regionId, month);
    }
}
