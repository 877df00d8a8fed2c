package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who must set up a second factor (B-04): everybody, all but people of schools, or nobody. */
@ApplicationScoped
class SecondFactor {

    enum Demand {
        ALL,
        STAFF,
        NONE
    }

    private final Demand demand;

    SecondFactor(@ConfigProperty(name = "dudao.accounts.second-factor") Demand demand) {
        this.demand = demand;
    }

    /** @param role of today; who has no post yet is taken for staff */
    boolean neededBy(Optional<Role> role) {
        return switch (demand) {
            case ALL -> true;
            case STAFF -> role.filter(Role.SCHOOL::equals).isEmpty();
            case NONE -> false;
        };
    }
}
