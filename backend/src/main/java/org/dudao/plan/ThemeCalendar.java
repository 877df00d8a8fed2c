package org.dudao.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Owned;
import org.dudao.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    ThemeCalendar(int regionId, PlanAudience audience, List<ThemeMonth> months) {
        this.regionId = regionId;
        this.audience = audience;
        this.months = months;
    }

    void rewrite(List<ThemeMonth> wanted) {
        months = wanted;
    }

    /** Each month of the year has one line. */
    static void mustBeWhole(List<ThemeMonth> months) {
        if (months.stream().map(ThemeMonth::month).distinct().count() < 12) {
            throw new RuleViolation("plan.theme-months", Map.of());
        }
    }

    /** None for a division that goes by another's. */
    @Nullable
    Integer versionFor(int division) {
        return division == regionId ? version : null;
    }

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
