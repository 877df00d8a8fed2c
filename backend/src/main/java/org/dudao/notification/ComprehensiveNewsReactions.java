package org.dudao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.dudao.comprehensive.ComprehensiveTurn;
import org.dudao.comprehensive.ComprehensiveTurned;
import org.dudao.school.SchoolRegister;

/** Tells the office once that a school or its principal is due a comprehensive inspection (C6-09, C6-11). */
@ApplicationScoped
class ComprehensiveNewsReactions {

    private final Notifications notifications;
    private final Recipients recipients;
    private final SchoolRegister schools;
    private final Clock clock;

    ComprehensiveNewsReactions(
            Notifications notifications, Recipients recipients, SchoolRegister schools, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.schools = schools;
        this.clock = clock;
    }

    /** Whoever comes to the office later finds it on the page of coverage and is not told of all that went before. */
    @Transactional
    void turned(@Observes ComprehensiveTurned fact) {
        var message = message(fact);
        if (!notifications.isTold(message)) {
            var now = Instant.now(clock);
            recipients.office(fact.regionId()).forEach(person -> notifications.tell(person, message, now));
        }
    }

    private Message message(ComprehensiveTurned fact) {
        return new Message(
                kind(fact.turn()),
                fact.schoolId(),
                "due " + fact.dueOn(),
                fact.regionId(),
                fact.schoolId(),
                NotificationFacts.ofComprehensive(
                        schools.require(fact.schoolId()).name(), fact.lastOn(), fact.dueOn()));
    }

    private static NotificationKind kind(ComprehensiveTurn turn) {
        return switch (turn) {
            case COMING -> NotificationKind.COMPREHENSIVE_COMING;
            case OVERDUE -> NotificationKind.COMPREHENSIVE_OVERDUE;
            case TERM_ENDING -> NotificationKind.COMPREHENSIVE_TERM_ENDING;
        };
    }
}
