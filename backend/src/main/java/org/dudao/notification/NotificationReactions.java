package org.dudao.notification;

import static org.dudao.notification.NotificationKind.DANGER_FOUND;
import static org.dudao.notification.NotificationKind.RECTIFICATION_ACCEPTED;
import static org.dudao.notification.NotificationKind.RECTIFICATION_ISSUED;
import static org.dudao.notification.NotificationKind.RECTIFICATION_MOVED;
import static org.dudao.notification.NotificationKind.RECTIFICATION_OVERDUE;
import static org.dudao.notification.NotificationKind.RECTIFICATION_REPORTED;
import static org.dudao.notification.NotificationKind.RECTIFICATION_RETURNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.finding.FindingConfirmed;
import org.dudao.inspection.FindingGrade;
import org.dudao.rectification.RectificationAccepted;
import org.dudao.rectification.RectificationCase;
import org.dudao.rectification.RectificationIssued;
import org.dudao.rectification.RectificationMoved;
import org.dudao.rectification.RectificationOverdue;
import org.dudao.rectification.RectificationReported;
import org.dudao.rectification.RectificationReturned;
import org.dudao.school.SchoolRegister;
import org.jspecify.annotations.Nullable;

/** Tells those concerned what happened, in the transaction in which it happened. */
@ApplicationScoped
class NotificationReactions {

    private final Notifications notifications;
    private final Recipients recipients;
    private final SchoolRegister schools;
    private final Clock clock;

    NotificationReactions(Notifications notifications, Recipients recipients, SchoolRegister schools, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.schools = schools;
        this.clock = clock;
    }

    /** C5-06: the same day, to the school and to the office. */
    @Transactional
    void danger(@Observes FindingConfirmed finding) {
        if (finding.grade() == FindingGrade.DANGER) {
            tell(
                    new Message(
                            DANGER_FOUND,
                            finding.findingId(),
                            "",
                            finding.regionId(),
                            finding.schoolId(),
                            facts(finding.schoolId(), finding.grade(), finding.description(), null)),
                    recipients.school(finding.schoolId()),
                    recipients.office(finding.regionId()));
        }
    }

    @Transactional
    void issued(@Observes RectificationIssued fact) {
        var about = fact.about();
        tell(message(RECTIFICATION_ISSUED, about, "", fact.dueOn()), recipients.school(about.schoolId()));
    }

    @Transactional
    void reported(@Observes RectificationReported fact) {
        var about = fact.about();
        tell(message(RECTIFICATION_REPORTED, about, "round " + fact.round(), null), recipients.inspectors(about));
    }

    @Transactional
    void returned(@Observes RectificationReturned fact) {
        var about = fact.about();
        tell(
                message(RECTIFICATION_RETURNED, about, "round " + fact.round(), fact.dueOn()),
                recipients.school(about.schoolId()));
    }

    @Transactional
    void accepted(@Observes RectificationAccepted fact) {
        var about = fact.about();
        tell(message(RECTIFICATION_ACCEPTED, about, "", null), recipients.school(about.schoolId()));
    }

    @Transactional
    void overdue(@Observes RectificationOverdue fact) {
        var about = fact.about();
        tell(
                message(RECTIFICATION_OVERDUE, about, "due " + fact.dueOn(), fact.dueOn()),
                recipients.school(about.schoolId()),
                recipients.inspectors(about),
                recipients.office(about.regionId()));
    }

    @Transactional
    void moved(@Observes RectificationMoved fact) {
        var about = fact.about();
        tell(
                message(RECTIFICATION_MOVED, about, "moved " + fact.from() + " " + fact.dueOn(), fact.dueOn()),
                recipients.school(about.schoolId()),
                recipients.inspectors(about));
    }

    private Message message(
            NotificationKind kind, RectificationCase about, String occasion, @Nullable LocalDate dueOn) {
        return new Message(
                kind,
                about.id(),
                occasion,
                about.regionId(),
                about.schoolId(),
                facts(about.schoolId(), about.grade(), about.problem(), dueOn));
    }

    private NotificationFacts facts(UUID schoolId, FindingGrade grade, String problem, @Nullable LocalDate dueOn) {
        return NotificationFacts.ofCase(schools.require(schoolId).name(), grade, problem, dueOn);
    }

    @SafeVarargs
    private void tell(Message message, Collection<UUID>... groups) {
        var now = Instant.now(clock);
        Stream.of(groups)
                .flatMap(Collection::stream)
                .distinct()
                .forEach(person -> notifications.tell(person, message, now));
    }
}
