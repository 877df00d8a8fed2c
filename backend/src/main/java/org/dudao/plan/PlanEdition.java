package org.dudao.plan;

import jakarta.persistence.Entity;
import java.util.List;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Narrative;
import org.dudao.person.Deed;
import org.dudao.plan.PlanView.PlanEditionView;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan as it was approved. An adjustment makes another edition; this one stays as it is (C9-07). */
@Entity
class PlanEdition extends Aggregate {

    private int number;
    private String title;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanVisit> visits;

    @EmbeddedColumnNaming("approved_%s")
    private Deed approved;

    protected PlanEdition() {}

    PlanEdition(int regionId, int number, String title, PlanContent content, List<PlanVisit> visits, Deed approved) {
        super(regionId);
        this.number = number;
        this.title = title;
        this.content = content;
        this.visits = visits;
        this.approved = approved;
    }

    PlanEditionView view() {
        return new PlanEditionView(number, title, content, visits, approved.name(), approved.at());
    }
}
