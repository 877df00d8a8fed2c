package org.dudao.inspection;

import jakarta.persistence.Entity;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Narrative;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A record as it was submitted. A correction makes another edition; the database lets nothing of this one be changed (C9-07). */
@Entity
class InspectionEdition extends Aggregate {

    private int number;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private Visit content;

    @EmbeddedColumnNaming("submitted_%s")
    private Deed submitted;

    protected InspectionEdition() {}

    InspectionEdition(int regionId, int number, Visit content, Deed submitted) {
        super(regionId);
        this.number = number;
        this.content = content;
        this.submitted = submitted;
    }

    int number() {
        return number;
    }

    Visit content() {
        return content;
    }

    Deed submitted() {
        return submitted;
    }
}
