package org.dudao.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dudao.document.FileView;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.NotAllowed;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.person.Deed;
import org.dudao.rectification.RectificationView.RectificationRound;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One report and, later, the verdict on it. The database lets only the verdict be added, and only once. */
@Entity
@DynamicUpdate
@Table(name = "rectification_round")
class Round extends SchoolAggregate {

    private int number;

    @Narrative
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    @EmbeddedColumnNaming("reported_%s")
    private Deed reported;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Narrative
    private @Nullable String comment;

    private @Nullable LocalDate newDueOn;

    @EmbeddedColumnNaming("decided_%s")
    private @Nullable Deed decided;

    protected Round() {}

    Round(Rectification rectification, int number, String text, List<UUID> fileIds, Deed reported) {
        super(rectification.regionId(), rectification.schoolId());
        this.number = number;
        this.text = text;
        this.fileIds = fileIds;
        this.reported = reported;
    }

    void accept(Deed by, @Nullable String remark) {
        decide(by, Verdict.ACCEPTED);
        comment = remark;
    }

    void sendBack(Deed by, String reason, LocalDate dueOn) {
        decide(by, Verdict.RETURNED);
        comment = reason;
        newDueOn = dueOn;
    }

    private void decide(Deed by, Verdict decision) {
        if (wasReportedBy(by.by())) {
            throw new NotAllowed("rectification.four-eyes");
        }
        decided = by;
        verdict = decision;
    }

    boolean wasReportedBy(UUID person) {
        return reported.by().equals(person);
    }

    int number() {
        return number;
    }

    List<UUID> fileIds() {
        return fileIds;
    }

    RectificationRound view(Function<List<UUID>, List<FileView>> files) {
        return new RectificationRound(
                number,
                text,
                files.apply(fileIds),
                reported.at(),
                reported.name(),
                verdict,
                comment,
                decided == null ? null : decided.at(),
                decided == null ? null : decided.name(),
                newDueOn);
    }
}
