package org.dudao.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start on a PostgreSQL that forgets what it has confirmed (D-18). */
@ApplicationScoped
class Durability {

    private static final List<String> NEVER_OFF = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final EntityManager entities;
    private final boolean required;

    Durability(EntityManager entities, @ConfigProperty(name = "dudao.require-durable-database") boolean required) {
        this.entities = entities;
        this.required = required;
    }

    void check(@Observes StartupEvent started) {
        var off = required ? settingsThatAreOff() : List.of();
        if (!off.isEmpty()) {
            throw new IllegalStateException("PostgreSQL would lose confirmed writes, turn on: " + off);
        }
    }

    List<String> settingsThatAreOff() {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> NEVER_OFF.stream()
                        .filter(name -> entities.createNativeQuery("select current_setting(:name)", String.class)
                                .setParameter("name", name)
                                .getSingleResult()
                                .equals("off"))
                        .toList()));
    }
}
