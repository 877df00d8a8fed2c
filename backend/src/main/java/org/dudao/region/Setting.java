package org.dudao.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One number in force for a division and all below it from a day on, as everybody goes by it; without one, what the
 * division above has set holds again. {@code setting} writes them.
 */
@Entity
@Immutable
class Setting {

    @Id
    private UUID id;

    private int regionId;
    private String key;
    private LocalDate validFrom;
    private @Nullable Integer value;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Setting() {}
}
