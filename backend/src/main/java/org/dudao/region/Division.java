package org.dudao.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One administrative division. The id is ours for ever; code and name may change. */
@Entity
@Immutable
class Division {

    @Id
    private int id;

    private @Nullable Integer parentId;

    @Enumerated(EnumType.STRING)
    private DivisionLevel level;

    private String code;
    private String name;
    private String path;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected Division() {}

    boolean isCounty() {
        return level == DivisionLevel.COUNTY;
    }

    DivisionLevel level() {
        return level;
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }
}
