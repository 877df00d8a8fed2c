package org.dudao.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.dudao.person.Guarded;
import org.dudao.person.Guarded.Circle;
import org.dudao.person.GuardedThings;

/** Plans of the office and of districts are open once they are issued; all others to the office and to whose own it is. */
@ApplicationScoped
class GuardedPlans implements GuardedThings {

    private final Plans plans;

    GuardedPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Guarded> find(UUID id) {
        return plans.findByIdOptional(id).map(plan -> {
            var open = plan.inspectorId() == null && plan.isIssued();
            return new Guarded(
                    "plan:read",
                    plan.regionId(),
                    null,
                    open ? null : plan.holderId(),
                    open ? Circle.DIVISION : Circle.OFFICES);
        });
    }
}
