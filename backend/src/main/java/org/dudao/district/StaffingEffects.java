package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers.SettingChange;
import org.dudao.region.SettingNumbers.SettingEffect;

/** How many inspectors and districts are above a number today, and would be with another one. */
@ApplicationScoped
class StaffingEffects {

    private static final String SCHOOLS_OF_EACH = """
            select count(*) from Assignment a where a.regionId = :region and a.role = RESPONSIBLE
              and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)
            group by a.inspectorId""";
    private static final String SCHOOLS_IN_EACH = """
            select count(*) from DistrictPeriod p where p.regionId = :region
              and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
            group by p.districtId""";

    /** What is counted, by which query, under which name. */
    private record Counted(String query, String code) {}

    private static final Map<SettingNumber, Counted> COUNTED = Map.of(
            StaffingNumbers.PER_INSPECTOR, new Counted(SCHOOLS_OF_EACH, "inspectors-over"),
            StaffingNumbers.PER_DISTRICT, new Counted(SCHOOLS_IN_EACH, "districts-over"));

    private final EntityManager entities;

    StaffingEffects(EntityManager entities) {
        this.entities = entities;
    }

    List<SettingEffect> of(SettingChange change) {
        var counted = COUNTED.get(change.number());
        if (counted == null) {
            return List.of();
        }
        var each = entities.createQuery(counted.query(), Long.class)
                .setParameter("region", change.regionId())
                .setParameter("day", change.day())
                .getResultList();
        return List.of(new SettingEffect(counted.code(), above(each, change.before()), above(each, change.after())));
    }

    private static long above(List<Long> each, int limit) {
        return each.stream().filter(schools -> schools > limit).count();
    }
}
