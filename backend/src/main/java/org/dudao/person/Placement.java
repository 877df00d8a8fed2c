package org.dudao.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One person, one role, one place, for a time. */
@Entity
class Placement extends Aggregate {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID schoolId;
    private @Nullable UUID inspectorId;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected Placement() {}

    Placement(Person person, PlacementResource.PlacementCreation wanted) {
        super(person.regionId());
        if ((wanted.role() == Role.SCHOOL) != (wanted.schoolId() != null)
                || (wanted.role() == Role.INSPECTOR) != (wanted.inspectorId() != null)) {
            throw new RuleViolation("placement.subject", Map.of("role", wanted.role()));
        }
        personId = person.id();
        role = wanted.role();
        schoolId = wanted.schoolId();
        inspectorId = wanted.inspectorId();
        validFrom = wanted.validFrom();
        validUntil = wanted.validUntil();
        checkPeriod();
    }

    /** @param today what is over stays over */
    void end(LocalDate on, LocalDate today) {
        if (validUntil != null && validUntil.isBefore(today)) {
            throw new Conflict("placement.over", Map.of("until", validUntil));
        }
        validUntil = on;
        checkPeriod();
        raise(new PlacementEnded(personId, on));
    }

    boolean beginsBefore(LocalDate day) {
        return validFrom.isBefore(day);
    }

    private void checkPeriod() {
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new RuleViolation("period-backwards", Map.of("from", validFrom, "until", validUntil));
        }
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }
}
