package org.dudao.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.person.People;
import org.dudao.session.SessionEnded;
import org.dudao.session.SignedIn;
import org.jspecify.annotations.Nullable;

/** Signing in and the ends of sessions (C-04), in the transaction in which they happen. */
@ApplicationScoped
class AuditReactions {

    private final Trail trail;
    private final Acting acting;
    private final People people;

    AuditReactions(Trail trail, Acting acting, People people) {
        this.trail = trail;
        this.acting = acting;
        this.people = people;
    }

    void signedIn(@Observes SignedIn fact) {
        var record = record("signIn", fact.sessionId(), fact.personId(), fact.subject());
        append(fact.regionId(), record.put("address", fact.address()));
    }

    /** What an operation ended is in that operation's own record. */
    void ended(@Observes SessionEnded fact) {
        if (!acting.writes()) {
            var record = record("sessionOver", fact.sessionId(), fact.personId(), fact.subject());
            append(fact.regionId(), record.put("reason", fact.reason().name()));
        }
    }

    private ObjectNode record(String operation, UUID session, @Nullable UUID person, String subject) {
        var record = JsonNodeFactory.instance.objectNode();
        var actor = record.putObject("actor");
        if (person == null) {
            actor.put("account", subject);
        } else {
            actor.put("person", person.toString()).put("name", CallerScope.asSystem(() -> people.name(person)));
        }
        record.put("operation", operation).put("result", AuditResult.DONE.name());
        record.putObject("object").put("type", "session").put("id", session.toString());
        return record;
    }

    private void append(@Nullable Integer region, ObjectNode record) {
        trail.append(new TreeMap<>(Map.of(Objects.requireNonNullElse(region, Trail.PLATFORM), record)));
    }
}
