package org.dudao.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.region.CalendarDay.CalendarDayKind;

/** The published working calendar, the same for the whole country. */
@ApplicationScoped
public class Calendars {

    private static final String DAYS =
            "select new org.dudao.region.CalendarDay(day, kind, name) from PublishedDay where day between :first and :last order by day";

    private final EntityManager entities;

    Calendars(EntityManager entities) {
        this.entities = entities;
    }

    /** The calendar as far as it is published; a handful of rows a year. */
    public WorkingCalendar current() {
        var holidays = new HashMap<LocalDate, String>();
        var workdays = new HashSet<LocalDate>();
        between(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31)).forEach(day -> {
            if (day.kind() == CalendarDayKind.HOLIDAY) {
                holidays.put(day.day(), day.name());
            } else {
                workdays.add(day.day());
            }
        });
        var years = new HashSet<>(entities.createQuery("select year from PublishedYear", Integer.class)
                .getResultList());
        return new WorkingCalendar(holidays, workdays, years);
    }

    List<CalendarDay> days(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean isKnown(int year) {
        return entities.find(PublishedYear.class, year) != null;
    }

    private List<CalendarDay> between(LocalDate first, LocalDate last) {
        return entities.createQuery(DAYS, CalendarDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
