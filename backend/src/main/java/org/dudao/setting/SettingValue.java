package org.dudao.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.dudao.kernel.AggregateRoot;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.person.Deed;
import org.dudao.region.SettingNumber;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * One number that a division set from a day on. Never edited: another one follows, and one that does not hold yet may be
 * taken back. Everybody below goes by it, so everybody may read it.
 */
@Entity
@Table(name = "setting")
class SettingValue extends AggregateRoot {

    private String key;

    /** None where the division goes by what those above it have set again. */
    private @Nullable Integer value;

    private LocalDate validFrom;
    private @Nullable String reason;

    @EmbeddedColumnNaming("entered_%s")
    private @Nullable Deed entered;

    @EmbeddedColumnNaming("withdrawn_%s")
    private @Nullable Deed withdrawn;

    private @Nullable String withdrawalReason;

    protected SettingValue() {}

    SettingValue(int regionId, SettingNumber number, SettingEntry wanted, Deed entered, LocalDate today) {
        super(regionId);
        wanted.check(number, today);
        key = number.key();
        value = wanted.value();
        validFrom = wanted.validFrom();
        reason = wanted.reason();
        this.entered = entered;
    }

    /** What holds already is replaced by another number, not taken back: deadlines were counted by it. */
    void withdraw(String why, Deed by, LocalDate today) {
        if (withdrawn != null) {
            throw new Conflict("setting.withdrawn", Map.of("name", withdrawn.name()));
        }
        if (!validFrom.isAfter(today)) {
            throw new RuleViolation("setting.in-force", Map.of("day", validFrom));
        }
        withdrawn = by;
        withdrawalReason = why;
    }

    boolean mayBeWithdrawn(LocalDate today) {
        return withdrawn == null && validFrom.isAfter(today);
    }

    String key() {
        return key;
    }

    SettingValueView view(String regionName, boolean mayWithdraw) {
        return new SettingValueView(
                id(),
                version(),
                key,
                regionId(),
                regionName,
                value,
                validFrom,
                reason,
                entered == null ? null : entered.name(),
                entered == null ? null : entered.at(),
                withdrawn == null ? null : withdrawn.name(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawalReason,
                mayWithdraw);
    }
}
