package org.dudao.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.List;
import org.dudao.kernel.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One month one theme, for schools or for kindergartens. Public knowledge: everybody below goes by it. */
@Entity
@IdClass(ThemeCalendar.Key.class)
class ThemeCalendar implements Owned {

    record Key(int regionId, @Enumerated(EnumType.STRING) PlanAudience audience) {}

    @Id
    private int regionId;

    @Id
    @Enumerated(EnumType.STRING)
    private PlanAudience audience;

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ThemeMonth> months;

    protected ThemeCalendar() {}

    @Override
    public int regionId() {
        return regionId;
    }

    PlanAudience audience() {
        return audience;
    }

    List<ThemeMonth> months() {
        return months;
    }
}
