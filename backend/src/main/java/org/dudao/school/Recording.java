package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Keeps the enrolment of the register and the pupils of the newest school year the same. */
@ApplicationScoped
class Recording {

    private final SchoolYears years;
    private final Schools schools;

    Recording(SchoolYears years, Schools schools) {
        this.years = years;
        this.schools = schools;
    }

    SchoolYear record(School school, int year, @Nullable Integer seen, Figures figures) {
        var known = years.record(school, year, seen, figures);
        var pupils = figures.of(Figure.PUPILS);
        if (pupils != null && years.isNewest(school.id(), year)) {
            schools.change(school.id(), there -> there.count(pupils));
        }
        return known;
    }
}
