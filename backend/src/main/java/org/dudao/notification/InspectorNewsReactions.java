package org.dudao.notification;

import static org.dudao.notification.NotificationKind.INSPECTOR_LEFT;
import static org.dudao.notification.NotificationKind.INSPECTOR_TERM_ENDING;
import static org.dudao.notification.NotificationKind.PUBLICITY_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.dudao.appointment.PublicityOver;
import org.dudao.inspector.InspectorLeft;
import org.dudao.inspector.InspectorRegister;
import org.dudao.inspector.InspectorTermEnding;

/** Tells the office, and whom it concerns, what happens to its inspectors (D6). */
@ApplicationScoped
class InspectorNewsReactions {

    private final Notifications notifications;
    private final Recipients recipients;
    private final InspectorRegister inspectors;
    private final Clock clock;

    InspectorNewsReactions(
            Notifications notifications, Recipients recipients, InspectorRegister inspectors, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    @Transactional
    void ending(@Observes InspectorTermEnding fact) {
        var message = message(INSPECTOR_TERM_ENDING, fact.inspectorId(), fact.until());
        tell(message, recipients.office(fact.regionId()));
        tell(message, recipients.inspectors(fact.inspectorId()));
    }

    @Transactional
    void left(@Observes InspectorLeft fact) {
        var message = message(INSPECTOR_LEFT, fact.inspectorId(), fact.on());
        tell(message, recipients.office(message.regionId()));
    }

    @Transactional
    void publicityOver(@Observes PublicityOver fact) {
        var facts = NotificationFacts.ofInspector(fact.name(), fact.until());
        tell(
                new Message(PUBLICITY_OVER, fact.appointmentId(), "", fact.regionId(), null, facts),
                recipients.office(fact.regionId()));
    }

    private Message message(NotificationKind kind, UUID inspectorId, LocalDate day) {
        var inspector = inspectors.require(inspectorId);
        return new Message(
                kind,
                inspectorId,
                "day " + day,
                inspector.regionId(),
                null,
                NotificationFacts.ofInspector(inspector.name(), day));
    }

    private void tell(Message message, Collection<UUID> people) {
        var now = Instant.now(clock);
        people.forEach(person -> notifications.tell(person, message, now));
    }
}
