package org.dudao.authz;

import static org.dudao.authz.Place.CHENGYANG;
import static org.dudao.authz.Place.LAOSHAN;
import static org.dudao.authz.Place.LIXIA;
import static org.dudao.authz.Place.QINGDAO;
import static org.dudao.authz.Place.SHANDONG;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In whose shoes a request is made: the product's roles, an office above, and those who have no role. */
enum Part {
    ANONYMOUS(CHENGYANG),
    UNPLACED(CHENGYANG),
    SCHOOL(CHENGYANG),
    INSPECTOR(CHENGYANG),
    OFFICE(CHENGYANG),
    CITY_OFFICE(QINGDAO),
    SYSTEM_ADMIN(CHENGYANG),
    SECURITY_ADMIN(CHENGYANG),
    AUDIT_ADMIN(CHENGYANG);

    final Place home;

    Part(Place home) {
        this.home = home;
    }

    boolean placed() {
        return this != ANONYMOUS && this != UNPLACED;
    }

    boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    /** Whether the part knows one school's case only: the first one of its division. */
    boolean ofOneSchool() {
        return this == SCHOOL || this == INSPECTOR;
    }

    Set<Place> reads() {
        if (!placed()) {
            return Set.of();
        }
        return this == CITY_OFFICE ? Set.of(QINGDAO, CHENGYANG, LAOSHAN) : Set.of(home);
    }

    /** The divisions by whose numbers the part goes besides its own. */
    Set<Place> above() {
        if (!placed() || ofOneSchool()) {
            return Set.of();
        }
        return home == QINGDAO ? Set.of(SHANDONG) : Set.of(QINGDAO, SHANDONG);
    }

    /** Where a row of that relation lies, or null where there is none: below a county lies no office. */
    @Nullable
    Place place(Relation relation) {
        var city = home == QINGDAO;
        return switch (relation) {
            case SIBLING -> city ? LIXIA : LAOSHAN;
            case PARENT -> city ? SHANDONG : QINGDAO;
            case CHILD -> city ? CHENGYANG : null;
            case OTHER_PROVINCE -> Place.XIHU;
            case NONE, OWN, OTHER_OWNER, UNKNOWN, MALFORMED -> home;
        };
    }
}
