package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.identity.IdentityProvider;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Timers;
import org.jboss.logging.Logger;

/**
 * Brings the identity provider after our database: what shuts somebody out never waits for it, so it hears of it by a
 * timer, which is tried again until it is heard.
 */
@ApplicationScoped
class AccountMirror {

    static final String ALIGN = "account-align";
    static final String SECRET_OVER = "account-secret-over";

    private static final Logger LOG = Logger.getLogger(AccountMirror.class);
    private static final Duration SECRET_LASTS = Duration.ofHours(24);

    private final Timers timers;
    private final Persons persons;
    private final Placements placements;
    private final SecondFactor secondFactor;
    private final IdentityProvider provider;
    private final Clock clock;

    AccountMirror(
            Timers timers,
            Persons persons,
            Placements placements,
            SecondFactor secondFactor,
            IdentityProvider provider,
            Clock clock) {
        this.timers = timers;
        this.persons = persons;
        this.placements = placements;
        this.secondFactor = secondFactor;
        this.provider = provider;
        this.clock = clock;
    }

    /** To be aligned as soon as this transaction is over. */
    void due(int regionId, UUID personId) {
        timers.armAt(Instant.now(clock), regionId, ALIGN, personId);
    }

    /** @return until when a secret that is issued now can be used (B-07) */
    Instant secretUntil(int regionId, UUID personId) {
        var until = Instant.now(clock).plus(SECRET_LASTS);
        timers.armAt(until, regionId, SECRET_OVER, personId);
        return until;
    }

    void align(Person person) {
        if (person.known()) {
            var equipped = provider.align(
                    person.subject(), !person.state().shut(), needsSecondFactor(person.regionId(), person.id()));
            persons.noteSecondFactor(person.id(), equipped);
        }
    }

    boolean needsSecondFactor(int regionId, UUID personId) {
        return secondFactor.neededBy(regionId, placements.roleOf(personId, LocalDate.now(clock)));
    }

    void fired(String kind, UUID personId) {
        var person = persons.require(personId);
        try {
            if (kind.equals(ALIGN)) {
                align(person);
            } else if (person.known()) {
                provider.withdrawSecret(person.subject());
            }
        } catch (Conflict lost) {
            LOG.warnf("%s of %s: the identity provider does not know the account", kind, person.account());
        }
    }
}
