package org.dudao.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dudao.kernel.CallerScope;

/** Notes once a day that an account is in use (B-06); its first use ends the invitation. */
@ApplicationScoped
class AccountUse {

    private final Persons persons;
    private final AccountMirror mirror;

    AccountUse(Persons persons, AccountMirror mirror) {
        this.persons = persons;
        this.mirror = mirror;
    }

    void note(Placed placed, LocalDate today) {
        CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            if (persons.noteUse(placed.person(), today)) {
                mirror.due(placed.regionId(), placed.person());
            }
            return placed;
        }));
    }
}
