package org.dudao.notification;

import static org.dudao.notification.NotificationKind.PLAN_ISSUED;
import static org.dudao.notification.NotificationKind.PLAN_NEXT_DUE;
import static org.dudao.notification.NotificationKind.PLAN_RETURNED;
import static org.dudao.notification.NotificationKind.PLAN_SUBMITTED;
import static org.dudao.notification.NotificationKind.PLAN_UNEXAMINED;
import static org.dudao.notification.NotificationKind.PLAN_VISIT_MISSING;
import static org.dudao.notification.NotificationKind.PLAN_VISIT_UNRECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.plan.AboutPlan;
import org.dudao.plan.PlanIssued;
import org.dudao.plan.PlanNextDue;
import org.dudao.plan.PlanReturned;
import org.dudao.plan.PlanSubmitted;
import org.dudao.plan.PlanUnexamined;
import org.dudao.plan.PlanVisitUnrecorded;
import org.dudao.school.SchoolRegister;
import org.jspecify.annotations.Nullable;

/** Tells who decides about plans, who wrote them and who is to carry them out (D7). */
@ApplicationScoped
class PlanNewsReactions {

    private final Notifications notifications;
    private final Recipients recipients;
    private final SchoolRegister schools;
    private final Clock clock;

    PlanNewsReactions(Notifications notifications, Recipients recipients, SchoolRegister schools, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.schools = schools;
        this.clock = clock;
    }

    @Transactional
    void submitted(@Observes PlanSubmitted fact) {
        tell(message(PLAN_SUBMITTED, fact.about(), step(fact.about()), fact.dueOn()), judges(fact.about()));
    }

    @Transactional
    void returned(@Observes PlanReturned fact) {
        tell(
                message(PLAN_RETURNED, fact.about(), step(fact.about()), null),
                fact.about().authorIds());
    }

    @Transactional
    void issued(@Observes PlanIssued fact) {
        var carriers = recipients.inspectors(fact.inspectorIds());
        tell(
                message(PLAN_ISSUED, fact.about(), step(fact.about()), null),
                Stream.concat(owners(fact.about()).stream(), carriers.stream())
                        .distinct()
                        .toList());
    }

    @Transactional
    void unexamined(@Observes PlanUnexamined fact) {
        tell(message(PLAN_UNEXAMINED, fact.about(), "due " + fact.dueOn(), fact.dueOn()), judges(fact.about()));
    }

    /** First the inspectors themselves, then whoever leads the district (C5-05, D8). */
    @Transactional
    void unrecorded(@Observes PlanVisitUnrecorded fact) {
        var about = fact.about();
        var kind = fact.escalated() ? PLAN_VISIT_MISSING : PLAN_VISIT_UNRECORDED;
        var facts = NotificationFacts.ofVisit(
                schools.require(fact.schoolId()).name(), fact.plannedOn(), fact.dueOn(), null, null);
        tell(
                new Message(kind, about.id(), "visit " + fact.visitId(), about.regionId(), fact.schoolId(), facts),
                fact.escalated()
                        ? recipients.leaderOrOffice(about.regionId(), fact.schoolId(), fact.inspectorIds())
                        : recipients.inspectors(fact.inspectorIds()));
    }

    @Transactional
    void nextDue(@Observes PlanNextDue fact) {
        tell(message(PLAN_NEXT_DUE, fact.about(), "", fact.dueOn()), owners(fact.about()));
    }

    /** The office, but for those who wrote the plan. */
    private List<UUID> judges(AboutPlan about) {
        return recipients.office(about.regionId()).stream()
                .filter(person -> !about.authorIds().contains(person))
                .toList();
    }

    /** Whose own it is; where it is nobody's, the office. */
    private List<UUID> owners(AboutPlan about) {
        return about.holderId() == null ? recipients.office(about.regionId()) : List.of(about.holderId());
    }

    private static String step(AboutPlan about) {
        return "step " + about.step();
    }

    private static Message message(NotificationKind kind, AboutPlan about, String occasion, @Nullable LocalDate dueOn) {
        return new Message(
                kind, about.id(), occasion, about.regionId(), null, NotificationFacts.ofPlan(about.title(), dueOn));
    }

    private void tell(Message message, Collection<UUID> people) {
        var now = Instant.now(clock);
        people.forEach(person -> notifications.tell(person, message, now));
    }
}
