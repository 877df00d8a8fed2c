package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.SchoolAggregate;
import org.jspecify.annotations.Nullable;

/** Something that became of a school; written once and kept as it was. */
@Entity
class SchoolEvent extends SchoolAggregate {

    /** What becomes of a school after it was opened. */
    enum SchoolEventKind {
        RENAMED,
        MERGED,
        CLOSED
    }

    @Enumerated(EnumType.STRING)
    private SchoolEventKind kind;

    private LocalDate happenedOn;
    private @Nullable String formerName;
    private String name;
    private @Nullable UUID intoId;
    private @Nullable String basis;

    protected SchoolEvent() {}

    private SchoolEvent(School school, SchoolEventKind kind, LocalDate on, @Nullable String basis) {
        super(school.regionId(), school.id());
        this.kind = kind;
        this.happenedOn = on;
        this.name = school.name();
        this.basis = basis == null || basis.isBlank() ? null : basis.strip();
    }

    static SchoolEvent renamed(School school, String formerName, LocalDate on, @Nullable String basis) {
        var event = new SchoolEvent(school, SchoolEventKind.RENAMED, on, basis);
        event.formerName = formerName;
        return event;
    }

    static SchoolEvent merged(School school, UUID intoId, LocalDate on, @Nullable String basis) {
        var event = new SchoolEvent(school, SchoolEventKind.MERGED, on, basis);
        event.intoId = intoId;
        return event;
    }

    static SchoolEvent closed(School school, LocalDate on, @Nullable String basis) {
        return new SchoolEvent(school, SchoolEventKind.CLOSED, on, basis);
    }
}
