package org.dudao.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dudao.region.CalendarDay.CalendarDayKind;
import org.hibernate.annotations.Immutable;

/** A line of the State Council's yearly notice. */
@Entity
@Immutable
@Table(name = "calendar_day")
class PublishedDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private CalendarDayKind kind;

    private String name;

    protected PublishedDay() {}
}
