package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;

/** From how many pupils on a school counts as large and should have an inspector of its own (C1-07). */
@ApplicationScoped
public class LargeSchools implements SettingNumbers {

    public static final SettingNumber FROM =
            SettingNumber.of("school.large-enrolment", "C1-07", SettingUnit.PEOPLE, 100, 2000, 20_000);

    private static final String LARGE =
            "select count(*) from School where regionId = :region and state = OPEN and enrolment >= :least";

    private final EntityManager entities;

    LargeSchools(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(FROM);
    }

    @Override
    public List<SettingEffect> effects(SettingChange change) {
        return List.of(new SettingEffect(
                "large-schools", count(change.regionId(), change.before()), count(change.regionId(), change.after())));
    }

    private long count(int regionId, int least) {
        return entities.createQuery(LARGE, Long.class)
                .setParameter("region", regionId)
                .setParameter("least", least)
                .getSingleResult();
    }
}
