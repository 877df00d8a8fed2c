package org.dudao.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dudao.kernel.CallerScope;
import org.dudao.region.Divisions;
import org.jboss.logging.Logger;

/** Somebody has to place the others: at first start the configured accounts get an office and its watch, once each. */
@ApplicationScoped
class FirstPeople {

    private static final Logger LOG = Logger.getLogger(FirstPeople.class);

    /** Where, under which account, by what name. */
    interface First {

        Optional<String> region();

        Optional<String> account();

        Optional<String> name();
    }

    /** Places inspectors, schools and colleagues. */
    @ConfigMapping(prefix = "dudao.first-office")
    interface FirstOffice extends First {}

    /** Places offices and administrators. */
    @ConfigMapping(prefix = "dudao.first-security")
    interface FirstSecurity extends First {}

    private final FirstOffice office;
    private final FirstSecurity security;
    private final Divisions divisions;
    private final Persons persons;
    private final Placements placements;
    private final Clock clock;

    FirstPeople(
            FirstOffice office,
            FirstSecurity security,
            Divisions divisions,
            Persons persons,
            Placements placements,
            Clock clock) {
        this.office = office;
        this.security = security;
        this.divisions = divisions;
        this.persons = persons;
        this.placements = placements;
        this.clock = clock;
    }

    void place(@Observes StartupEvent started) {
        place(office, Role.OFFICE);
        place(security, Role.SECURITY_ADMIN);
    }

    private void place(First first, Role role) {
        if (first.region().isPresent() && first.account().isPresent()) {
            var account = first.account().get();
            try {
                once(() -> place(first.region().get(), account, first.name().orElse(account), role));
            } catch (RuntimeException e) {
                // Of replicas that start at the same moment one is first; the others find its work done.
                if (!once(() -> persons.withAccount(account).isPresent())) {
                    throw e;
                }
            }
        }
    }

    private static boolean once(Callable<Boolean> work) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private boolean place(String code, String account, String name, Role role) {
        if (persons.withAccount(account).isPresent()) {
            return false;
        }
        var person = persons.add(new Person(divisions.idOf(code), name, account));
        placements.place(new Placement(
                person,
                new PlacementResource.PlacementCreation(account, name, role, null, null, LocalDate.now(clock), null)));
        LOG.infof("%s is the first %s of %s", account, role, code);
        return true;
    }
}
