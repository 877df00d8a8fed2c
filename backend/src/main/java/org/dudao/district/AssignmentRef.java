package org.dudao.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other features may read of an assignment in their queries: who answers for a school from when to when. */
@Entity
@Immutable
@Filter(name = "region")
@Filter(name = "school")
public class AssignmentRef {

    @Id
    private UUID id;

    private int regionId;
    private UUID schoolId;
    private UUID inspectorId;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected AssignmentRef() {}

    public UUID schoolId() {
        return schoolId;
    }

    public UUID inspectorId() {
        return inspectorId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }
}
