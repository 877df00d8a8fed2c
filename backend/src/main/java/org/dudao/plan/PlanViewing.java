package org.dudao.plan;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.Advising;
import org.dudao.district.Hint;
import org.dudao.district.Staffing.Post;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;
import org.dudao.person.Placed;
import org.dudao.plan.PlanView.PlanCondition;
import org.dudao.plan.PlanView.PlanInspector;
import org.dudao.plan.PlanView.PlanNext;
import org.dudao.plan.PlanView.PlanSchool;
import org.dudao.region.Divisions;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** Draws plans as they are today for whoever asks; the number of questions does not grow with the plan. */
@ApplicationScoped
class PlanViewing {

    private final OtherVisits others;
    private final Charges charges;
    private final PlanTermsInForce terms;
    private final InspectorRegister inspectors;
    private final Divisions divisions;
    private final Advising advising;
    private final Words words;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final EntityManager entities;
    private final Clock clock;

    PlanViewing(
            OtherVisits others,
            Charges charges,
            PlanTermsInForce terms,
            InspectorRegister inspectors,
            Divisions divisions,
            Advising advising,
            Words words,
            CallerScope caller,
            SecurityIdentity identity,
            EntityManager entities,
            Clock clock) {
        this.others = others;
        this.charges = charges;
        this.terms = terms;
        this.inspectors = inspectors;
        this.divisions = divisions;
        this.advising = advising;
        this.words = words;
        this.caller = caller;
        this.identity = identity;
        this.entities = entities;
        this.clock = clock;
    }

    /** What the soft rules say about a plan as it stands. */
    List<Hint> hints(Plan plan) {
        var today = LocalDate.now(clock);
        var charge = charges.of(plan, today);
        var inForce = terms.of(plan.regionId(), today);
        return hints(plan, charge, inForce, others.of(plan, charge, inForce.spacingDays()));
    }

    private static List<Hint> hints(Plan plan, Charge charge, PlanTerms inForce, List<Busy> busy) {
        return new PlanHints(plan.kind(), plan.period(), inForce, charge.posts(), busy)
                .of(plan.content(), plan.planned());
    }

    PlanView view(Plan plan) {
        var today = LocalDate.now(clock);
        var charge = charges.of(plan, today);
        var inForce = terms.of(plan.regionId(), today);
        var busy = others.of(plan, charge, inForce.spacingDays());
        var hints = hints(plan, charge, inForce, busy);
        var names = names(plan, charge);
        var period = plan.period();
        var filed = plan.filed();
        return new PlanView(
                plan.id(),
                plan.version(),
                divisions.name(plan.regionId()),
                plan.kind(),
                period.year(),
                period.month(),
                plan.owner(),
                plan.districtId(),
                plan.inspectorId(),
                owner(plan, charge, names),
                plan.title(),
                plan.state(),
                plan.content(),
                plan.planned(),
                schools(plan, charge, inForce, busy),
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> new PlanInspector(one.getKey(), one.getValue()))
                        .toList(),
                plan.kind().level,
                plan.dueOn(),
                !inForce.calendar().working().knows(period.last()),
                plan.edition(),
                number(filed),
                filed == null ? null : filed.on(),
                plan.progress(),
                plan.summary(),
                plan.steps().stream().map(PlanStep::view).toList(),
                advising.say(hints),
                next(plan, hints));
    }

    private String owner(Plan plan, Charge charge, Map<UUID, String> names) {
        return switch (plan.owner()) {
            case OFFICE -> divisions.name(plan.regionId());
            case DISTRICT -> charge.districts().getOrDefault(plan.districtId(), "");
            case INSPECTOR -> names.getOrDefault(plan.inspectorId(), "");
        };
    }

    /** Of those who answer for the schools and of those who are to visit them, whether or not they still serve. */
    private Map<UUID, String> names(Plan plan, Charge charge) {
        var wanted = new HashSet<UUID>();
        plan.planned().forEach(visit -> wanted.addAll(visit.inspectorIds()));
        if (plan.inspectorId() != null) {
            wanted.add(plan.inspectorId());
        }
        if (plan.kind() != PlanKind.YEARLY) {
            charge.posts().stream()
                    .map(Post::inspectorId)
                    .filter(Objects::nonNull)
                    .forEach(wanted::add);
        }
        var names = new HashMap<UUID, String>();
        wanted.forEach(id -> {
            var name = charge.names().get(id);
            if (name != null) {
                names.put(id, name);
            }
        });
        wanted.removeAll(names.keySet());
        if (!wanted.isEmpty()) {
            names.putAll(inspectors.of(wanted));
        }
        return names;
    }

    private List<PlanSchool> schools(Plan plan, Charge charge, PlanTerms inForce, List<Busy> busy) {
        var month = plan.period().month();
        var due = plan.kind() == PlanKind.MONTHLY && month != null ? inForce.visitsDue(month) : 0;
        var elsewhere = busy.stream()
                .filter(visit -> plan.period().has(visit.on()))
                .distinct()
                .collect(Collectors.groupingBy(Busy::schoolId, Collectors.summingInt(visit -> 1)));
        var schools = new ArrayList<PlanSchool>();
        if (plan.kind() != PlanKind.YEARLY) {
            charge.posts()
                    .forEach(post -> schools.add(new PlanSchool(
                            post.schoolId(),
                            post.name(),
                            post.kind(),
                            post.inspectorId(),
                            due,
                            elsewhere.getOrDefault(post.schoolId(), 0))));
        }
        var strangers = new HashSet<>(plan.schools());
        schools.forEach(school -> strangers.remove(school.schoolId()));
        known(strangers)
                .forEach(school -> schools.add(new PlanSchool(
                        school.id(), school.name(), school.kind(), null, 0, elsewhere.getOrDefault(school.id(), 0))));
        return schools;
    }

    private List<SchoolRef> known(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from SchoolRef where id in :ids order by code", SchoolRef.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private @Nullable String number(@Nullable Filing filed) {
        return filed == null
                ? null
                : words.of("plan.filing", Map.of("year", String.valueOf(filed.year()), "number", filed.number()));
    }

    private List<PlanNext> next(Plan plan, List<Hint> hints) {
        Placed placed = Objects.requireNonNull(identity.getAttribute(Placed.ATTRIBUTE));
        if (plan.regionId() != caller.home() || placed.inspectorId() != null && !plan.isHeldBy(placed.person())) {
            return List.of();
        }
        return plan.state().actions.stream()
                .filter(action -> identity.checkPermissionBlocking(new StringPermission("plan", action.permission)))
                .map(action -> new PlanNext(
                        action,
                        plan.unmet(action, placed.person(), hints).stream()
                                .map(this::said)
                                .toList()))
                .toList();
    }

    private PlanCondition said(Unmet unmet) {
        return new PlanCondition(unmet.rule(), unmet.hard(), unmet.code(), words.of(unmet.key(), unmet.facts()));
    }
}
