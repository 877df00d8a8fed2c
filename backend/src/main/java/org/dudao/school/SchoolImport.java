package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.document.SheetEncoding;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolImportView.SchoolImportAction;
import org.dudao.school.SchoolImportView.SchoolImportPreview;
import org.jspecify.annotations.Nullable;

/** One uploaded list of schools: checked first, written as a whole or not at all. */
@Entity
class SchoolImport extends Aggregate {

    /** How far an import has come. */
    enum SchoolImportState {
        CHECKED,
        COMMITTED,
        UNDONE
    }

    private String fileName;

    @Enumerated(EnumType.STRING)
    private SchoolImportKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable SheetEncoding encoding;

    @Enumerated(EnumType.STRING)
    private SchoolImportState state = SchoolImportState.CHECKED;

    private String titles;
    private int added;
    private int changed;
    private int unchanged;
    private int wrong;
    private int blank;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant committedAt;
    private @Nullable Instant undoneAt;

    protected SchoolImport() {}

    /** @param titles the headings as uploaded, in the form in which rows are stored */
    SchoolImport(
            int regionId,
            SchoolImportKind kind,
            String fileName,
            @Nullable SheetEncoding encoding,
            String titles,
            List<? extends JudgedRow<?>> rows,
            int blank,
            UUID createdBy,
            Instant createdAt) {
        super(regionId);
        this.kind = kind;
        this.fileName = fileName;
        this.encoding = encoding;
        this.titles = titles;
        this.added = count(rows, SchoolImportVerdict.ADDED);
        this.changed = count(rows, SchoolImportVerdict.CHANGED);
        this.unchanged = count(rows, SchoolImportVerdict.UNCHANGED);
        this.wrong = count(rows, SchoolImportVerdict.WRONG);
        this.blank = blank;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void mustBeReady() {
        if (state != SchoolImportState.CHECKED) {
            throw new Conflict("school-import.committed", Map.of());
        }
        if (wrong > 0) {
            throw new RuleViolation("school-import.wrong-rows", Map.of("wrong", wrong));
        }
        if (added + changed == 0) {
            throw new RuleViolation("school-import.nothing-to-do", Map.of());
        }
    }

    void commit(Instant at) {
        mustBeReady();
        state = SchoolImportState.COMMITTED;
        committedAt = at;
    }

    void mustBeCommitted() {
        if (state != SchoolImportState.COMMITTED) {
            throw new Conflict("school-import.not-committed", Map.of());
        }
    }

    void undo(Instant at) {
        mustBeCommitted();
        state = SchoolImportState.UNDONE;
        undoneAt = at;
    }

    SchoolImportKind kind() {
        return kind;
    }

    String titles() {
        return titles;
    }

    UUID createdBy() {
        return createdBy;
    }

    SchoolImportView view(String createdByName, SchoolImportPreview preview, boolean mayWrite) {
        return new SchoolImportView(
                id(),
                version(),
                kind,
                fileName,
                encoding,
                state,
                added + changed + unchanged + wrong,
                added,
                changed,
                unchanged,
                wrong,
                blank,
                createdAt,
                createdByName,
                committedAt,
                undoneAt,
                preview,
                mayWrite ? actions() : List.of());
    }

    private List<SchoolImportAction> actions() {
        return switch (state) {
            case CHECKED -> wrong == 0 && added + changed > 0 ? List.of(SchoolImportAction.COMMIT) : List.of();
            case COMMITTED -> List.of(SchoolImportAction.UNDO);
            case UNDONE -> List.of();
        };
    }

    private static int count(List<? extends JudgedRow<?>> rows, SchoolImportVerdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
