package org.dudao.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One number in force for a division and all below it from a day on. */
@Entity
@Immutable
@IdClass(Setting.Key.class)
class Setting {

    record Key(int regionId, String key, LocalDate validFrom) {}

    @Id
    private int regionId;

    @Id
    private String key;

    @Id
    private LocalDate validFrom;

    private int value;

    protected Setting() {}
}
