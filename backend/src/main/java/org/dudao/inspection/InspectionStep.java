package org.dudao.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dudao.inspection.InspectionView.InspectionStepView;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Narrative;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One step that was taken; the database lets nothing of it be changed. */
@Entity
class InspectionStep extends Aggregate {

    private int number;

    @Enumerated(EnumType.STRING)
    private InspectionAction action;

    @Enumerated(EnumType.STRING)
    private @Nullable InspectionFlaw flaw;

    @Narrative
    private @Nullable String note;

    @EmbeddedColumnNaming("done_%s")
    private Deed done;

    protected InspectionStep() {}

    InspectionStep(int regionId, int number, Taken taken) {
        super(regionId);
        this.number = number;
        action = taken.action();
        flaw = taken.flaw();
        note = taken.note();
        done = taken.by();
    }

    InspectionStepView view() {
        return new InspectionStepView(number, action, flaw, note, done.name(), done.at());
    }
}
