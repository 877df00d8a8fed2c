package org.dudao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Repository;
import org.dudao.region.Divisions;

@ApplicationScoped
class SettingValues extends Repository<SettingValue> {

    private final Divisions divisions;
    private final CallerScope scope;

    SettingValues(Divisions divisions, CallerScope scope) {
        this.divisions = divisions;
        this.scope = scope;
    }

    /** By its id one is the division's and of those above it. */
    @Override
    public SettingValue require(UUID id) {
        var value = super.require(id);
        if (!divisions.chain(value.regionId()).contains(scope.home())) {
            throw new NotFound();
        }
        return value;
    }

    /** Those of a division and of all above it, the latest first. */
    List<SettingValue> of(int regionId) {
        return list(
                "from SettingValue s where s.regionId in ?1 order by s.validFrom desc, s.id desc",
                divisions.chain(regionId));
    }
}
