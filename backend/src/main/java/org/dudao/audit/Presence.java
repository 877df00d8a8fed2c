package org.dudao.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When the product began and ceased to watch (MLPS 8.1.4.3 d). */
@ApplicationScoped
class Presence {

    private final Trail trail;

    Presence(Trail trail) {
        this.trail = trail;
    }

    void begin(@Observes StartupEvent started) {
        note("start");
    }

    void cease(@Observes ShutdownEvent stopped) {
        note("stop");
    }

    private void note(String operation) {
        var record = JsonNodeFactory.instance.objectNode();
        record.putObject("actor").put("account", "system").put("name", Replica.name());
        trail.appendAlone(Trail.PLATFORM, record.put("operation", operation).put("result", AuditResult.DONE.name()));
    }
}
