package org.dudao.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who is a school's administrative inspector from when to when, for the queries of other features. */
@Entity
@Immutable
@Filter(name = "region")
@Filter(name = "school")
public class AdministrativeRef {

    @Id
    private UUID id;

    private int regionId;
    private UUID schoolId;
    private UUID inspectorId;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected AdministrativeRef() {}

    public UUID inspectorId() {
        return inspectorId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
