package org.dudao.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.dudao.region.Settings;
import org.jspecify.annotations.Nullable;

/** The terms of a division on this day. */
@ApplicationScoped
class SessionTermsInForce {

    private final Settings settings;
    private final Clock clock;

    SessionTermsInForce(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param regionId null while the account holds no post */
    SessionTerms of(@Nullable Integer regionId) {
        var usual = SessionTerms.USUAL;
        return regionId == null
                ? usual
                : new SessionTerms(
                        Duration.ofMinutes(number("session.idle-minutes", regionId, (int)
                                usual.idle().toMinutes())),
                        Duration.ofHours(number("session.hours", regionId, (int)
                                usual.absolute().toHours())),
                        number("session.parallel", regionId, usual.parallel()));
    }

    private int number(String key, int regionId, int usual) {
        return settings.number(key, regionId, LocalDate.now(clock), usual);
    }
}
