package org.dudao.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.DomainEvent;
import org.dudao.kernel.NotFound;
import org.dudao.person.People;

/** Open sessions and their ends. An ended session is refused with its next request, on every replica (B-10). */
@ApplicationScoped
public class Sessions {

    private static final String OPEN =
            "from Session where endedAt is null and aliveUntil > :now and %s = :value order by startedAt desc, id desc";

    private static final String END = """
            update Session set endedAt = :now, endReason = :reason, idToken = null
            where id = :id and endedAt is null""";

    private final EntityManager entities;
    private final People people;
    private final CallerScope caller;
    private final Event<DomainEvent> events;
    private final Clock clock;

    Sessions(EntityManager entities, People people, CallerScope caller, Event<DomainEvent> events, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends every session of a person, in the transaction of whoever changed the account or the post.
     *
     * @return how many were open
     */
    public int endAllOf(UUID personId, SessionEnd reason) {
        return end(ownedOf(personId), reason);
    }

    /** Ends one session of a person, if it is still open. */
    int endOneOf(UUID personId, UUID id, SessionEnd reason) {
        var chosen = ownedOf(personId).stream()
                .filter(session -> session.id().equals(id))
                .toList();
        if (chosen.isEmpty()) {
            throw new NotFound();
        }
        return end(chosen, reason);
    }

    /** The open sessions of a person of the caller's own division. */
    private List<Session> ownedOf(UUID personId) {
        var owner = people.owner(personId).orElseThrow(NotFound::new);
        caller.mustOwn(owner.regionId());
        return owner.subject() == null ? List.of() : openOf(owner.subject());
    }

    /** Newest first. */
    List<Session> openOf(String subject) {
        return open("subject", subject);
    }

    /** The sessions of a person whom the caller may know. */
    List<Session> openOf(UUID personId) {
        return Optional.ofNullable(
                        people.owner(personId).orElseThrow(NotFound::new).subject())
                .map(this::openOf)
                .orElse(List.of());
    }

    void begin(Session session, String address, String device) {
        entities.persist(session);
        entities.flush();
        var owner = people.ownerOf(session.subject());
        events.fire(new SignedIn(
                session.id(),
                session.subject(),
                owner.map(People.Owner::id).orElse(null),
                owner.map(People.Owner::regionId).orElse(null),
                address,
                device));
    }

    /** The oldest go. Counted after the newest has been committed, so that parallel sign-ins see one another. */
    void keepNewest(String subject, int allowed) {
        end(openOf(subject).stream().skip(allowed).toList(), SessionEnd.TOO_MANY);
    }

    Optional<Session> withKey(SessionKey key) {
        return open("key", key.digest()).stream().findFirst();
    }

    int endOfProvider(String providerSession) {
        return end(open("providerSession", providerSession), SessionEnd.PROVIDER);
    }

    /** Each ends once, however many ask at the same moment. */
    int end(List<Session> sessions, SessionEnd reason) {
        var ended = sessions.stream()
                .filter(session -> endedNow(session.id(), reason))
                .toList();
        ended.forEach(session -> events.fire(event(session, reason)));
        return ended.size();
    }

    private boolean endedNow(UUID id, SessionEnd reason) {
        return entities.createQuery(END)
                        .setParameter("now", Instant.now(clock))
                        .setParameter("reason", reason)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private SessionEnded event(Session session, SessionEnd reason) {
        var owner = people.ownerOf(session.subject());
        return new SessionEnded(
                session.id(),
                session.subject(),
                owner.map(People.Owner::id).orElse(null),
                owner.map(People.Owner::regionId).orElse(null),
                reason);
    }

    private List<Session> open(String by, Object value) {
        return entities.createQuery(OPEN.formatted(by), Session.class)
                .setParameter("now", Instant.now(clock))
                .setParameter("value", value)
                .getResultList();
    }
}
