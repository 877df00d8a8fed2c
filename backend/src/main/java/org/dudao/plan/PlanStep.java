package org.dudao.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Narrative;
import org.dudao.person.Deed;
import org.dudao.plan.PlanView.PlanStepView;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step that was taken; the database lets nothing of it be changed. */
@Entity
class PlanStep extends Aggregate {

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanAction action;

    @Narrative
    private @Nullable String note;

    /** The rules that were set aside, and why. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> rules;

    private @Nullable String reason;

    @EmbeddedColumnNaming("done_%s")
    private Deed done;

    protected PlanStep() {}

    PlanStep(int regionId, int number, Taken taken, List<String> rules) {
        super(regionId);
        this.number = number;
        action = taken.action();
        note = taken.note();
        this.rules = rules;
        reason = rules.isEmpty() ? null : taken.reason();
        done = taken.by();
    }

    PlanStepView view() {
        return new PlanStepView(number, action, note, rules, reason, done.name(), done.at());
    }
}
