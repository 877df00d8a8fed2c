package org.dudao.setting;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotAllowed;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.dudao.region.SettingKeeper;
import org.dudao.region.SettingNumber;

/** Sets numbers and takes them back, each for those whose they are to change. */
@ApplicationScoped
class SettingDesk {

    private final SettingCatalogue catalogue;
    private final SettingValues values;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    SettingDesk(
            SettingCatalogue catalogue,
            SettingValues values,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.catalogue = catalogue;
        this.values = values;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    SettingValue set(SettingKeeper keeper, SettingEntry entry) {
        var number = requireOf(keeper, entry.key());
        return values.add(new SettingValue(caller.home(), number, entry, deed(), LocalDate.now(clock)));
    }

    SettingValue withdraw(SettingKeeper keeper, UUID id, SettingWithdrawal withdrawal) {
        requireOf(keeper, values.requireOwn(id).key());
        return values.change(
                id, withdrawal.version(), value -> value.withdraw(withdrawal.reason(), deed(), LocalDate.now(clock)));
    }

    private SettingNumber requireOf(SettingKeeper keeper, String key) {
        var number = catalogue.require(key);
        if (number.keeper() != keeper) {
            throw new NotAllowed("setting.not-yours");
        }
        return number;
    }

    private Deed deed() {
        return Deed.of(Placed.of(identity), Instant.now(clock));
    }
}
