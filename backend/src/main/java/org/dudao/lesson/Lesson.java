package org.dudao.lesson;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One observed lesson. It stands as it was sent; a correction is another one beside it (C9-07). */
@Entity
class Lesson extends SchoolAggregate {

    private LocalDate observedOn;
    private String className;
    private String course;

    @Narrative
    private String teacher;

    @Narrative
    private @Nullable String notes;

    private int stars;

    @Narrative
    private String evaluation;

    private @Nullable UUID correctsId;

    @EmbeddedColumnNaming("observed_%s")
    private Deed observed;

    protected Lesson() {}

    Lesson(UUID id, int regionId, LessonContent content, Deed observed) {
        super(id, regionId, content.schoolId());
        observedOn = content.observedOn();
        className = content.className();
        course = content.course();
        teacher = content.teacher();
        notes = content.notes();
        stars = content.stars();
        evaluation = content.evaluation();
        correctsId = content.correctsId();
        this.observed = observed;
    }

    boolean isOf(UUID person, UUID school) {
        return observed.by().equals(person) && schoolId().equals(school);
    }

    LessonContent content() {
        return new LessonContent(
                schoolId(), observedOn, className, course, teacher, notes, stars, evaluation, correctsId);
    }

    Deed observed() {
        return observed;
    }
}
