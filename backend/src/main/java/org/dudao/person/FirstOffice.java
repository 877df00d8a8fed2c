package org.dudao.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dudao.kernel.CallerScope;
import org.dudao.region.Divisions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Somebody has to place the others: at first start the configured account gets an office, once. */
@ApplicationScoped
class FirstOffice {

    private static final Logger LOG = Logger.getLogger(FirstOffice.class);

    private final Optional<String> region;
    private final Optional<String> account;
    private final Optional<String> name;
    private final Divisions divisions;
    private final Persons persons;
    private final Placements placements;
    private final Clock clock;

    FirstOffice(
            @ConfigProperty(name = "dudao.first-office.region") Optional<String> region,
            @ConfigProperty(name = "dudao.first-office.account") Optional<String> account,
            @ConfigProperty(name = "dudao.first-office.name") Optional<String> name,
            Divisions divisions,
            Persons persons,
            Placements placements,
            Clock clock) {
        this.region = region;
        this.account = account;
        this.name = name;
        this.divisions = divisions;
        this.persons = persons;
        this.placements = placements;
        this.clock = clock;
    }

    void place(@Observes StartupEvent started) {
        if (region.isPresent() && account.isPresent()) {
            try {
                once(() -> place(region.get(), account.get()));
            } catch (RuntimeException e) {
                // Of replicas that start at the same moment one is first; the others find its work done.
                if (!once(() -> persons.withAccount(account.get()).isPresent())) {
                    throw e;
                }
            }
        }
    }

    private static boolean once(Callable<Boolean> work) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private boolean place(String code, String accountName) {
        if (persons.withAccount(accountName).isPresent()) {
            return false;
        }
        var person = persons.add(new Person(divisions.idOf(code), name.orElse(accountName), accountName));
        placements.add(new Placement(
                person,
                new PlacementResource.PlacementCreation(
                        accountName, person.name(), Role.OFFICE, null, null, LocalDate.now(clock), null)));
        LOG.infof("%s opens the office of %s", accountName, code);
        return true;
    }
}
