package org.dudao.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.AggregateRoot;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Narrative;
import org.dudao.school.SchoolKind;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a checklist. Once published it never changes: a change is a new edition. What was published is read by
 * all divisions below, what was not by the offices within whose scope it lies.
 */
@Entity
@FilterDef(
        name = "handedDown",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition =
                "(:regions = '*' or (region_id = any(cast(string_to_array(nullif(:regions, '*'), ',') as int[]))"
                        + " and (state in ('PUBLISHED', 'RETIRED') or :schools = '*'))"
                        + " or (state in ('PUBLISHED', 'RETIRED') and array_position(division_chain(:home), region_id) > 0))",
        parameters = {
            @ParamDef(name = "regions", type = String.class, resolver = CallerScope.Regions.class),
            @ParamDef(name = "schools", type = String.class, resolver = CallerScope.Schools.class),
            @ParamDef(name = "home", type = Integer.class, resolver = CallerScope.Home.class)
        })
@Filter(name = "handedDown")
class Checklist extends AggregateRoot {

    @Column(updatable = false)
    private UUID templateId;

    @Column(updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    private ChecklistState state = ChecklistState.DRAFT;

    private String title;
    private @Nullable String purpose;

    /** As names, for the database searches them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChecklistMatter> matters;

    @Column(insertable = false, updatable = false)
    private int itemCount;

    private Instant changedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant retiredAt;

    protected Checklist() {}

    /** The first edition of a template. */
    Checklist(int regionId, ChecklistContent content, Instant now) {
        super(regionId);
        templateId = id();
        edition = 1;
        write(content, now);
    }

    private Checklist(Checklist former, int edition, ChecklistContent content, Instant now) {
        super(former.regionId());
        templateId = former.templateId;
        this.edition = edition;
        write(content, now);
    }

    void change(ChecklistContent content, Instant now) {
        state = state.on(ChecklistAction.CHANGE);
        write(content, now);
    }

    void publish(Instant now) {
        state = state.on(ChecklistAction.PUBLISH);
        content().checkWhole();
        publishedAt = now;
        changedAt = now;
    }

    /** No new record is begun with it; records that were stay as they are. */
    void retire(Instant now) {
        state = state.on(ChecklistAction.RETIRE);
        retiredAt = now;
        changedAt = now;
    }

    void discard(Instant now) {
        state = state.on(ChecklistAction.DISCARD);
        changedAt = now;
    }

    /** The draft of a later edition. */
    Checklist revise(int edition, ChecklistContent content, Instant now) {
        state = state.on(ChecklistAction.REVISE);
        return new Checklist(this, edition, content, now);
    }

    private void write(ChecklistContent content, Instant now) {
        content.check();
        title = content.title();
        purpose = content.purpose();
        kinds = content.kinds().stream().distinct().map(SchoolKind::name).toList();
        matters = content.matters();
        changedAt = now;
    }

    ChecklistContent content() {
        return new ChecklistContent(
                title, purpose, kinds.stream().map(SchoolKind::valueOf).toList(), matters);
    }

    UUID templateId() {
        return templateId;
    }

    int edition() {
        return edition;
    }

    ChecklistState state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }
}
