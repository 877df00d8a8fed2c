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
import org.dudao.person.AccountBound;
import org.dudao.person.People;
import org.dudao.session.SessionEnded;
import org.dudao.session.SignedIn;
import org.jspecify.annotations.Nullable;

/** Accounts that become somebody, signing in and the ends of sessions (C-04), in the transaction in which they happen. */
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
        var record = record("signIn", "session", fact.sessionId(), fact.personId(), fact.subject());
        append(fact.regionId(), record.put("address", fact.address()));
    }

    /** What an operation ended is in that operation's own record. */
    void ended(@Observes SessionEnded fact) {
        if (!acting.writes()) {
            var record = record("sessionOver", "session", fact.sessionId(), fact.personId(), fact.subject());
            append(fact.regionId(), record.put("reason", fact.reason().name()));
        }
    }

    /** The product binds before anybody acts, so no operation's record holds it. */
    void bound(@Observes AccountBound fact) {
        var record = record("accountBind", "person", fact.personId(), fact.personId(), fact.subject());
        acting.route()
                .ifPresent(route ->
                        record.put("address", route.request().remoteAddress().hostAddress()));
        append(fact.regionId(), record);
    }

    private ObjectNode record(String operation, String type, UUID object, @Nullable UUID person, String subject) {
        var record = JsonNodeFactory.instance.objectNode();
        var actor = record.putObject("actor");
        if (person == null) {
            actor.put("account", subject);
        } else {
            actor.put("person", person.toString()).put("name", CallerScope.asSystem(() -> people.name(person)));
        }
        record.put("operation", operation).put("result", AuditResult.DONE.name());
        record.putObject("object").put("type", type).put("id", object.toString());
        return record;
    }

    private void append(@Nullable Integer region, ObjectNode record) {
        trail.append(new TreeMap<>(Map.of(Objects.requireNonNullElse(region, Trail.PLATFORM), record)));
    }
}
