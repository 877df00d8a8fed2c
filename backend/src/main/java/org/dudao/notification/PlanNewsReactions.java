package org.dudao.notification;

import static org.dudao.notification.NotificationKind.PLAN_ISSUED;
import static org.dudao.notification.NotificationKind.PLAN_NEXT_DUE;
import static org.dudao.notification.NotificationKind.PLAN_RETURNED;
import static org.dudao.notification.NotificationKind.PLAN_SUBMITTED;
import static org.dudao.notification.NotificationKind.PLAN_UNEXAMINED;

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
import org.jspecify.annotations.Nullable;

/** Tells who decides about plans, who wrote them and who is to carry them out (D7). */
@ApplicationScoped
class PlanNewsReactions {

    private final Notifications notifications;
    private final Recipients recipients;
    private final Clock clock;

    PlanNewsReactions(Notifications notifications, Recipients recipients, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
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
