package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.document.FileView;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.SchoolAggregate;
import org.jspecify.annotations.Nullable;

/** One version of a school's charter (004-19); an old one stays beside the new. */
@Entity
@Table(name = "school_charter")
class Charter extends SchoolAggregate {

    private int number;
    private LocalDate adoptedOn;
    private UUID fileId;
    private @Nullable String note;

    protected Charter() {}

    Charter(School school, int number, LocalDate adoptedOn, UUID fileId, @Nullable String note) {
        super(school.regionId(), school.id());
        this.number = number;
        this.adoptedOn = adoptedOn;
        this.fileId = fileId;
        this.note = note;
    }

    void replace(@Nullable Integer seen, LocalDate adopted, UUID file, @Nullable String remark) {
        if (seen == null || seen != version()) {
            throw new Conflict("stale", Map.of("current", version()));
        }
        adoptedOn = adopted;
        fileId = file;
        note = remark;
    }

    int number() {
        return number;
    }

    UUID fileId() {
        return fileId;
    }

    SchoolCharterView view(@Nullable FileView file) {
        return new SchoolCharterView(version(), number, adoptedOn, note, file);
    }
}
