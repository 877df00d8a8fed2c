package org.dudao.district;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.SchoolAggregate;
import org.jspecify.annotations.Nullable;

/** Something that holds for one school from a day on, and at most once on each day. Both ends count. */
@MappedSuperclass
abstract class SchoolPeriod extends SchoolAggregate {

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected SchoolPeriod() {
        validFrom = LocalDate.MIN;
    }

    protected SchoolPeriod(int regionId, UUID schoolId, LocalDate from) {
        super(regionId, schoolId);
        validFrom = from;
    }

    /** The district or the inspector to which the school belongs in this period. */
    abstract UUID holder();

    /** Ends with that day; what has ended is not prolonged, because the school may have gone elsewhere since. */
    void end(LocalDate on) {
        if (on.isBefore(validFrom)) {
            throw new RuleViolation("period-backwards", Map.of("from", validFrom, "until", on));
        }
        if (validUntil != null && validUntil.isBefore(on)) {
            throw new Conflict("district.ended-already", Map.of("on", validUntil));
        }
        validUntil = on;
    }

    void continueForever() {
        validUntil = null;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }
}
