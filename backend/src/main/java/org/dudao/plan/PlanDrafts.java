package org.dudao.plan;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.coverage.Owed;
import org.dudao.coverage.OwedVisits;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.Words;
import org.dudao.person.People;
import org.dudao.person.Placed;
import org.dudao.plan.PlanResource.PlanDraft;
import org.jspecify.annotations.Nullable;

/** Begins plans: whose they are, and what follows from duties and themes already stands in them. */
@ApplicationScoped
class PlanDrafts {

    private final Plans plans;
    private final Charges charges;
    private final Themes themes;
    private final PlanTermsInForce terms;
    private final OwedVisits owed;
    private final InspectorRegister inspectors;
    private final People people;
    private final Words words;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    PlanDrafts(
            Plans plans,
            Charges charges,
            Themes themes,
            PlanTermsInForce terms,
            OwedVisits owed,
            InspectorRegister inspectors,
            People people,
            Words words,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.plans = plans;
        this.charges = charges;
        this.themes = themes;
        this.terms = terms;
        this.owed = owed;
        this.inspectors = inspectors;
        this.people = people;
        this.words = words;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    Plan begin(PlanDraft wanted) {
        if ((wanted.kind() == PlanKind.MONTHLY) != (wanted.month() != null)) {
            throw new RuleViolation("plan.month", Map.of());
        }
        var period = new Period(wanted.year(), wanted.month());
        var home = caller.home();
        var today = LocalDate.now(clock);
        var inspector = inspector(wanted);
        var day = period.dayWithin(today);
        var charge = charges.of(home, wanted.districtId(), inspector, day);
        checkDistrict(wanted.districtId(), charge, day);
        var plan = new Plan(
                home,
                wanted.kind(),
                period,
                wanted.title(),
                wanted.districtId(),
                inspector,
                holder(inspector),
                placed().person());
        if (wanted.kind() != PlanKind.OCCASIONAL) {
            var drafting = new Drafting(
                    period,
                    charge,
                    themes.of(home),
                    terms.of(home, today),
                    wanted.month() == null
                            ? new Owed(0, Map.of())
                            : owed.in(home, YearMonth.of(wanted.year(), wanted.month())),
                    key -> words.of(key, Map.of()));
            plan.write(placed().person(), wanted.title(), PlanContent.of(drafting.tasks()), drafting.visits(today));
        }
        return plans.add(plan);
    }

    /** An inspector plans for themselves, or with the district for all its schools. */
    private @Nullable UUID inspector(PlanDraft wanted) {
        var wish = wanted.inspectorId();
        if (wish != null && wanted.districtId() != null) {
            throw new RuleViolation("plan.two-owners", Map.of());
        }
        if (wish != null) {
            caller.mustOwn(inspectors.require(wish).regionId());
        }
        var own = placed().inspectorId();
        if (own == null || wanted.districtId() != null) {
            return wish;
        }
        if (wish != null && !wish.equals(own)) {
            throw new NotAllowed("plan.not-yours");
        }
        return own;
    }

    private void checkDistrict(@Nullable UUID districtId, Charge charge, LocalDate day) {
        if (districtId == null) {
            return;
        }
        if (!charge.districts().containsKey(districtId)) {
            throw new NotFound();
        }
        var own = placed().inspectorId();
        if (own != null && !charges.worksIn(own, districtId, caller.home(), day)) {
            throw new NotAllowed("plan.not-yours");
        }
    }

    /** Whose own the plan is: whoever begins it if they are an inspector, else the inspector it is begun for. */
    private @Nullable UUID holder(@Nullable UUID inspectorId) {
        if (placed().inspectorId() != null) {
            return placed().person();
        }
        return inspectorId == null
                ? null
                : people.ofInspectors(List.of(inspectorId)).stream().findFirst().orElse(null);
    }

    private Placed placed() {
        return Objects.requireNonNull(identity.getAttribute(Placed.ATTRIBUTE));
    }
}
