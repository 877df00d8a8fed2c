package org.dudao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.Repository;

@ApplicationScoped
class Persons extends Repository<Person> {

    private static final String DORMANT =
            "select id from Person where state in (INVITED, ACTIVE) and coalesce(lastUsedOn, enabledOn) < ?1"
                    + " and (enabledOn is null or enabledOn < ?1)";

    Optional<Person> withAccount(String account) {
        return find("account", account.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** Those who get in but have not done so since before that day. */
    List<UUID> dormant(LocalDate since) {
        return getEntityManager()
                .createQuery(DORMANT, UUID.class)
                .setParameter(1, since)
                .getResultList();
    }

    /** Those whom the identity provider knows and who may come back; in one order, so that replicas wait in turn. */
    List<Person> aligned() {
        return list("subject is not null and state <> ENDED order by id");
    }

    /** Beside the version: what is only noted disturbs nobody who has the person open. */
    void noteSecondFactor(UUID id, boolean equipped) {
        update("secondFactor = ?1 where id = ?2 and secondFactor <> ?1", equipped, id);
    }

    /** Whether this was the first use of the account. */
    boolean noteUse(UUID id, LocalDate today) {
        update("lastUsedOn = ?1 where id = ?2 and (lastUsedOn is null or lastUsedOn < ?1)", today, id);
        return update("state = ACTIVE where id = ?1 and state in (ABSENT, INVITED)", id) == 1;
    }
}
