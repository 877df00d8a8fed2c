package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who must set up a second factor (B-04). A division may ask for more than the installation does, never for less. */
@ApplicationScoped
class SecondFactor implements SettingNumbers {

    /** Each asks for more than the one before it; the setting is its place. */
    enum Demand {
        NONE,
        STAFF,
        ALL;

        boolean of(Optional<Role> role) {
            return switch (this) {
                case ALL -> true;
                case STAFF -> role.filter(Role.SCHOOL::equals).isEmpty();
                case NONE -> false;
            };
        }
    }

    private static final String POSTS = """
            select role from Placement
            where regionId = :region and validFrom <= :day and (validUntil is null or validUntil >= :day)""";

    private final SettingNumber number;
    private final Settings settings;
    private final EntityManager entities;
    private final Clock clock;

    SecondFactor(
            @ConfigProperty(name = "dudao.accounts.second-factor") Demand demand,
            Settings settings,
            EntityManager entities,
            Clock clock) {
        number = SettingNumber.ofSecurity(
                "account.second-factor",
                "B-04",
                SettingUnit.CHOICE,
                demand.ordinal(),
                demand.ordinal(),
                Demand.ALL.ordinal());
        this.settings = settings;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(number);
    }

    @Override
    public List<SettingEffect> effects(SettingChange change) {
        var posts = entities.createQuery(POSTS, Role.class)
                .setParameter("region", change.regionId())
                .setParameter("day", change.day())
                .getResultList();
        return List.of(
                new SettingEffect("second-factor", needing(posts, change.before()), needing(posts, change.after())));
    }

    private static long needing(List<Role> posts, int value) {
        var demand = Demand.values()[value];
        return posts.stream().filter(role -> demand.of(Optional.of(role))).count();
    }

    /** @param role of today; who has no post yet is taken for staff */
    boolean neededBy(int regionId, Optional<Role> role) {
        var value = settings.number(number, regionId, LocalDate.now(clock));
        return Demand.values()[Math.max(value, number.least())].of(role);
    }
}
