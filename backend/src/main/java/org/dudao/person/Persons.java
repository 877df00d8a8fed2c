package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Persons extends Repository<Person> {

    Optional<Person> withAccount(String account) {
        return find("account", account.toLowerCase(Locale.ROOT)).firstResultOptional();
    }
}
