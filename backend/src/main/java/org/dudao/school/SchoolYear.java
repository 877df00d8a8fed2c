package org.dudao.school;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.school.SchoolYearView.SchoolFigure;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a school has and whom it teaches in one school year, counted when the year begins. */
@Entity
class SchoolYear extends SchoolAggregate {

    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Figure, Integer> figures;

    protected SchoolYear() {}

    SchoolYear(School school, int year, Figures figures) {
        super(school.regionId(), school.id());
        this.year = year;
        this.figures = checked(figures);
    }

    /** The school year in which a day lies; it begins with September. */
    static int of(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    static LocalDate begins(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    void replace(@Nullable Integer seen, Figures by) {
        if (seen == null || seen != version()) {
            throw new Conflict("stale", Map.of("current", version()));
        }
        set(by);
    }

    void set(Figures by) {
        figures = checked(by);
    }

    private static Map<Figure, Integer> checked(Figures by) {
        by.excess().ifPresent(excess -> {
            throw new RuleViolation(
                    "school.part-exceeds-whole",
                    Map.of(
                            "part", excess.part(),
                            "value", excess.value(),
                            "whole", excess.whole(),
                            "most", excess.most()));
        });
        return by.values();
    }

    int year() {
        return year;
    }

    Figures figures() {
        return new Figures(figures);
    }

    SchoolYearView view(int largeFrom) {
        var pupils = figures.get(Figure.PUPILS);
        var sorted = figures().values().entrySet().stream()
                .map(figure -> new SchoolFigure(figure.getKey(), figure.getValue()))
                .toList();
        return new SchoolYearView(version(), year, sorted, pupils != null && pupils >= largeFrom);
    }
}
