package org.dudao.comprehensive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.comprehensive.ComprehensiveContent.ComprehensiveCorrection;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.person.Deed;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One comprehensive inspection of one school. It stands as it was recorded, or is struck out with a reason (C9-07). */
@Entity
@DynamicUpdate
@Table(name = "comprehensive_inspection")
class ComprehensiveInspection extends SchoolAggregate {

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String leader;
    private @Nullable String members;

    @Narrative
    private String conclusion;

    private @Nullable LocalDate reportedOn;
    private @Nullable UUID fileId;
    private @Nullable UUID replacedId;

    @Narrative
    private @Nullable String replaceReason;

    @EmbeddedColumnNaming("recorded_%s")
    private Deed recorded;

    @EmbeddedColumnNaming("struck_%s")
    private @Nullable Deed struck;

    @Narrative
    private @Nullable String strikeReason;

    protected ComprehensiveInspection() {}

    ComprehensiveInspection(UUID id, int regionId, ComprehensiveContent content, Deed recorded) {
        super(id, regionId, content.schoolId());
        firstDay = content.firstDay();
        lastDay = content.lastDay();
        leader = content.leader();
        members = content.members();
        conclusion = content.conclusion();
        reportedOn = content.reportedOn();
        fileId = content.fileId();
        var correction = content.correction();
        replacedId = correction == null ? null : correction.replacedId();
        replaceReason = correction == null ? null : correction.reason();
        this.recorded = recorded;
    }

    void strike(String reason, Deed deed) {
        if (struck != null) {
            throw new Conflict("comprehensive.struck", Map.of("name", struck.name()));
        }
        struck = deed;
        strikeReason = reason;
    }

    ComprehensiveContent content() {
        var correction = replacedId == null || replaceReason == null
                ? null
                : new ComprehensiveCorrection(replacedId, replaceReason);
        return new ComprehensiveContent(
                schoolId(), firstDay, lastDay, leader, members, conclusion, reportedOn, fileId, correction);
    }

    Deed recorded() {
        return recorded;
    }

    @Nullable
    Deed struck() {
        return struck;
    }

    @Nullable
    String strikeReason() {
        return strikeReason;
    }
}
