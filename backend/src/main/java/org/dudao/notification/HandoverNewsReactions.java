package org.dudao.notification;

import static org.dudao.notification.NotificationKind.HANDOVER_COMPLETED;
import static org.dudao.notification.NotificationKind.HANDOVER_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.handover.HandoverCase;
import org.dudao.handover.HandoverCompleted;
import org.dudao.handover.HandoverDropped;
import org.dudao.handover.HandoverOpened;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.TimerFired;
import org.dudao.kernel.Timers;
import org.dudao.school.SchoolRegister;

/** Tells who gives a school away and who takes it that there is a handover to sign, and the office as well that it is done. */
@ApplicationScoped
class HandoverNewsReactions {

    private static final String WITHDRAW = "handover.news-withdraw";

    private final Notifications notifications;
    private final Recipients recipients;
    private final SchoolRegister schools;
    private final InspectorRegister inspectors;
    private final Timers timers;
    private final Clock clock;

    HandoverNewsReactions(
            Notifications notifications,
            Recipients recipients,
            SchoolRegister schools,
            InspectorRegister inspectors,
            Timers timers,
            Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.schools = schools;
        this.inspectors = inspectors;
        this.timers = timers;
        this.clock = clock;
    }

    /** The office sees on its first page what waits: one draft may hand on a hundred schools. */
    @Transactional
    void opened(@Observes HandoverOpened fact) {
        tell(HANDOVER_OPENED, fact.about(), List.of());
    }

    @Transactional
    void completed(@Observes HandoverCompleted fact) {
        tell(HANDOVER_COMPLETED, fact.about(), recipients.office(fact.about().regionId()));
    }

    /** Other people's messages are not the office's to touch: the product takes them back by itself right afterwards. */
    @Transactional
    void dropped(@Observes HandoverDropped fact) {
        timers.armAt(
                Instant.now(clock),
                fact.about().regionId(),
                WITHDRAW,
                fact.about().id());
    }

    @Transactional
    void withdraw(@Observes TimerFired timer) {
        if (timer.kind().equals(WITHDRAW)) {
            notifications.withdraw(HANDOVER_OPENED, timer.subjectId());
        }
    }

    private void tell(NotificationKind kind, HandoverCase about, List<UUID> office) {
        var facts = NotificationFacts.ofHandover(
                schools.require(about.schoolId()).name(),
                inspectors.require(about.formerId()).name(),
                inspectors.require(about.nextId()).name(),
                about.beginsOn());
        var message = new Message(kind, about.id(), "", about.regionId(), about.schoolId(), facts);
        var now = Instant.now(clock);
        Stream.concat(office.stream(), recipients.inspectors(about.formerId(), about.nextId()).stream())
                .distinct()
                .forEach(person -> notifications.tell(person, message, now));
    }
}
