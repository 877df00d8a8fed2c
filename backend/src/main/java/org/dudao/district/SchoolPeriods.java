package org.dudao.district;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Repository;

/** Who holds which school when; what was before the day of a change stays as it was. */
abstract class SchoolPeriods<P extends SchoolPeriod> extends Repository<P> {

    /** Later periods first: a refusal names the last of them. */
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
        held.forEach(period -> refuseLater(period, from));
        Predicate<P> stays = period -> period.holder().equals(holder);
        var kept = held.stream().filter(stays).toList();
        changeAll(kept, SchoolPeriod::continueForever);
        stop(held.stream().filter(stays.negate()).toList(), from);
        return kept;
    }

    /** They hold no longer from that day on; what was to begin then or later never comes to be. */
    void stop(Collection<P> periods, LocalDate from) {
        Predicate<P> begun = period -> period.validFrom().isBefore(from);
        periods.stream().filter(begun.negate()).forEach(this::delete);
        changeAll(periods.stream().filter(begun).toList(), period -> period.end(from.minusDays(1)));
    }

    /** Nobody holds the school any more from that day on. */
    void vacate(UUID schoolId, LocalDate from) {
        stop(from(List.of(schoolId), from), from);
    }

    static void refuseLater(SchoolPeriod period, LocalDate day) {
        if (period.validFrom().isAfter(day)) {
            throw new Conflict("district.later-period", Map.of("from", period.validFrom()));
        }
    }
}
