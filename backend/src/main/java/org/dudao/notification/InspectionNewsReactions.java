package org.dudao.notification;

import static org.dudao.notification.NotificationKind.EMERGENCY_QUIET;
import static org.dudao.notification.NotificationKind.EMERGENCY_REPORTED;
import static org.dudao.notification.NotificationKind.EMERGENCY_SILENT;
import static org.dudao.notification.NotificationKind.INSPECTION_LATE;
import static org.dudao.notification.NotificationKind.INSPECTION_MISSING;
import static org.dudao.notification.NotificationKind.INSPECTION_RETURNED;
import static org.dudao.notification.NotificationKind.INSPECTION_SUBMITTED;
import static org.dudao.notification.NotificationKind.INSPECTION_UNREVIEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dudao.inspection.AboutInspection;
import org.dudao.inspection.EmergencyQuiet;
import org.dudao.inspection.EmergencyReported;
import org.dudao.inspection.InspectionAwaitsReview;
import org.dudao.inspection.InspectionFlaw;
import org.dudao.inspection.InspectionLate;
import org.dudao.inspection.InspectionMissing;
import org.dudao.inspection.InspectionReturned;
import org.dudao.inspection.InspectionUnreviewed;
import org.dudao.person.People;
import org.dudao.school.SchoolRegister;
import org.jspecify.annotations.Nullable;

/** Tells who reviews records, and who wrote them (D1). */
@ApplicationScoped
class InspectionNewsReactions {

    private final Notifications notifications;
    private final Recipients recipients;
    private final SchoolRegister schools;
    private final People people;
    private final Clock clock;

    InspectionNewsReactions(
            Notifications notifications, Recipients recipients, SchoolRegister schools, People people, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    /** The office sees on its first page what waits; it is told when the leader of the district did not look in time. */
    @Transactional
    void awaitsReview(@Observes InspectionAwaitsReview fact) {
        var about = fact.about();
        tell(
                message(INSPECTION_SUBMITTED, about, step(about), fact.dueOn(), null),
                recipients.leader(about.schoolId(), about.inspectorIds()));
    }

    @Transactional
    void returned(@Observes InspectionReturned fact) {
        var about = fact.about();
        tell(message(INSPECTION_RETURNED, about, step(about), null, fact.flaw()), List.of(about.authorId()));
    }

    @Transactional
    void late(@Observes InspectionLate fact) {
        var about = fact.about();
        tell(message(INSPECTION_LATE, about, "due " + fact.dueOn(), fact.dueOn(), null), List.of(about.authorId()));
    }

    @Transactional
    void missing(@Observes InspectionMissing fact) {
        var about = fact.about();
        tell(
                message(INSPECTION_MISSING, about, "due " + fact.dueOn(), fact.dueOn(), null),
                recipients.leaderOrOffice(about.regionId(), about.schoolId(), about.inspectorIds()));
    }

    @Transactional
    void unreviewed(@Observes InspectionUnreviewed fact) {
        var about = fact.about();
        tell(
                message(INSPECTION_UNREVIEWED, about, "due " + fact.dueOn(), fact.dueOn(), null),
                recipients.office(about.regionId()));
    }

    /** C5-07: at once, and each further report as well. */
    @Transactional
    void emergency(@Observes EmergencyReported fact) {
        var facts =
                NotificationFacts.ofEmergency(schools.require(fact.schoolId()).name(), fact.reportedBy(), fact.text());
        tell(
                new Message(EMERGENCY_REPORTED, fact.reportId(), "", fact.regionId(), fact.schoolId(), facts),
                recipients.office(fact.regionId()));
    }

    /** 001-16: first whoever reported is reminded of the next report, then whoever leads the district hears that none came. */
    @Transactional
    void quiet(@Observes EmergencyQuiet fact) {
        var about = fact.about();
        var kind = fact.escalated() ? EMERGENCY_SILENT : EMERGENCY_QUIET;
        var facts = NotificationFacts.ofEmergency(
                schools.require(about.schoolId()).name(), people.name(about.authorId()), fact.text());
        tell(
                new Message(kind, fact.reportId(), "", about.regionId(), about.schoolId(), facts),
                fact.escalated()
                        ? recipients.leaderOrOffice(about.regionId(), about.schoolId(), about.inspectorIds())
                        : List.of(about.authorId()));
    }

    private static String step(AboutInspection about) {
        return "step " + about.step();
    }

    private Message message(
            NotificationKind kind,
            AboutInspection about,
            String occasion,
            @Nullable LocalDate dueOn,
            @Nullable InspectionFlaw flaw) {
        var facts = NotificationFacts.ofVisit(
                schools.require(about.schoolId()).name(),
                about.visitedOn(),
                dueOn,
                people.name(about.authorId()),
                flaw);
        return new Message(kind, about.id(), occasion, about.regionId(), about.schoolId(), facts);
    }

    private void tell(Message message, Collection<UUID> receivers) {
        var now = Instant.now(clock);
        receivers.forEach(person -> notifications.tell(person, message, now));
    }
}
