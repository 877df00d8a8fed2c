package org.dudao.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.dudao.kernel.Owned;

/** One number in force for a division and all below it from a day on. */
@Entity
@IdClass(Setting.Key.class)
class Setting implements Owned {

    record Key(int regionId, String key, LocalDate validFrom) {}

    @Id
    private int regionId;

    @Id
    private String key;

    @Id
    private LocalDate validFrom;

    private int value;

    protected Setting() {}

    Setting(int regionId, String key, LocalDate validFrom, int value) {
        this.regionId = regionId;
        this.key = key;
        this.validFrom = validFrom;
        this.value = value;
    }

    @Override
    public int regionId() {
        return regionId;
    }
}
