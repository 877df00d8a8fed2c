package org.dudao.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dudao.region.SettingNumber;
import org.dudao.region.SettingNumbers;
import org.dudao.region.SettingUnit;
import org.dudao.region.Settings;
import org.jspecify.annotations.Nullable;

/** The terms of a division on this day. */
@ApplicationScoped
class SessionTermsInForce implements SettingNumbers {

    private static final SettingNumber IDLE = SettingNumber.ofSecurity(
            "session.idle-minutes",
            "B-03",
            SettingUnit.MINUTES,
            5,
            (int) SessionTerms.USUAL.idle().toMinutes(),
            60);
    private static final SettingNumber HOURS = SettingNumber.ofSecurity(
            "session.hours",
            "B-03",
            SettingUnit.HOURS,
            1,
            (int) SessionTerms.USUAL.absolute().toHours(),
            12);
    private static final SettingNumber PARALLEL = SettingNumber.ofSecurity(
            "session.parallel", "B-03", SettingUnit.SESSIONS, 1, SessionTerms.USUAL.parallel(), 10);

    private final Settings settings;
    private final Clock clock;

    SessionTermsInForce(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<SettingNumber> numbers() {
        return List.of(IDLE, HOURS, PARALLEL);
    }

    /** @param regionId null while the account holds no post */
    SessionTerms of(@Nullable Integer regionId) {
        return regionId == null
                ? SessionTerms.USUAL
                : new SessionTerms(
                        Duration.ofMinutes(inForce(IDLE, regionId)),
                        Duration.ofHours(inForce(HOURS, regionId)),
                        inForce(PARALLEL, regionId));
    }

    private int inForce(SettingNumber number, int regionId) {
        return settings.number(number, regionId, LocalDate.now(clock));
    }
}
