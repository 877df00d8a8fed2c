package org.dudao.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.jboss.logging.Logger;

/** Once a night: accounts unused for 90 days are disabled (B-06), and the identity provider is compared with all others. */
@ApplicationScoped
class AccountRounds {

    private static final Logger LOG = Logger.getLogger(AccountRounds.class);
    private static final Period UNUSED = Period.ofDays(90);

    private final Persons persons;
    private final Accounts accounts;
    private final AccountMirror mirror;
    private final Clock clock;

    AccountRounds(Persons persons, Accounts accounts, AccountMirror mirror, Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.mirror = mirror;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Asia/Shanghai", identity = "account-rounds")
    void go() {
        var since = LocalDate.now(clock).minus(UNUSED);
        CallerScope.asSystem(() -> {
            persons.dormant(since).forEach(this::disable);
            QuarkusTransaction.requiringNew()
                    .run(() -> persons.aligned().forEach(person -> mirror.due(person.regionId(), person.id())));
            return since;
        });
    }

    /** Each in a transaction of its own, so that one that fails holds up no other. */
    private void disable(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> accounts.disableUnused(id));
        } catch (Conflict e) {
            LOG.debugf("another replica was first with %s", id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "unused account of %s could not be disabled", id);
        }
    }
}
