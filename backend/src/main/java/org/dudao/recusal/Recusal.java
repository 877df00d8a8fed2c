package org.dudao.recusal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.recusal.RecusalResource.RecusalCreation;
import org.jspecify.annotations.Nullable;

/** Why an inspector stays away from a school (C2-13): declared by themselves, asked for by the school or known. */
@Entity
class Recusal extends SchoolAggregate {

    private UUID inspectorId;

    @Enumerated(EnumType.STRING)
    private RecusalGround ground;

    private @Nullable String relativeName;
    private @Nullable String relation;
    private @Nullable String note;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected Recusal() {}

    Recusal(int regionId, RecusalCreation wanted) {
        super(regionId, wanted.schoolId());
        var named = wanted.relativeName() != null && wanted.relation() != null;
        if (wanted.ground() == RecusalGround.RELATIVE && !named) {
            throw new RuleViolation("recusal.relative-unnamed", Map.of());
        }
        inspectorId = wanted.inspectorId();
        ground = wanted.ground();
        relativeName = wanted.relativeName();
        relation = wanted.relation();
        note = wanted.note();
        validFrom = wanted.from();
        raise(new SchoolRecused(inspectorId, schoolId(), validFrom));
    }

    /** The last day on which the ground holds. */
    void end(LocalDate on) {
        if (on.isBefore(validFrom)) {
            throw new RuleViolation("period-backwards", Map.of("from", validFrom, "until", on));
        }
        validUntil = on;
    }
}
