package org.dudao.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Repository;

/** Who holds which school when; what was before the day of a change stays as it was. */
abstract class SchoolPeriods<P extends SchoolPeriod> extends Repository<P> {

    /** Later periods first, so that they are refused before anything is changed. */
    private static final String FROM_ON =
            "schoolId in ?1 and (validUntil is null or validUntil >= ?2) order by validFrom desc";

    /** What holds for these schools on that day or is to hold later, the latest first. */
    List<P> from(Collection<UUID> schools, LocalDate day) {
        return list(FROM_ON, schools, day);
    }

    /**
     * Takes schools from whoever holds them on that day; that ends with the day before.
     *
     * @param held what {@link #from} found
     * @return the periods that go on because {@code holder} has the school already
     */
    List<P> free(List<P> held, UUID holder, LocalDate from) {
        var kept = new ArrayList<P>();
        for (var period : held) {
            refuseLater(period, from);
            if (period.holder().equals(holder)) {
                kept.add(change(period, SchoolPeriod::continueForever));
            } else {
                stop(period, from);
            }
        }
        flush();
        return kept;
    }

    /** Holds no longer from that day on; what was to begin then or later never comes to be. */
    void stop(P period, LocalDate from) {
        if (period.validFrom().isBefore(from)) {
            change(period, p -> p.end(from.minusDays(1)));
        } else {
            delete(period);
        }
    }

    /** Nobody holds the school any more from that day on. */
    void vacate(UUID schoolId, LocalDate from) {
        from(List.of(schoolId), from).forEach(period -> stop(period, from));
    }

    static void refuseLater(SchoolPeriod period, LocalDate day) {
        if (period.validFrom().isAfter(day)) {
            throw new Conflict("district.later-period", Map.of("from", period.validFrom()));
        }
    }
}
