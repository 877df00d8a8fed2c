package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.dudao.calendar.CalendarDay.CalendarDayKind;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.region.Divisions;
import org.jspecify.annotations.Nullable;

/** The calendar in force in a division: the nation's notices, and day by day what a nearer division says instead. */
@ApplicationScoped
public class Calendars {

    private final EntityManager entities;
    private final Divisions divisions;

    Calendars(EntityManager entities, Divisions divisions) {
        this.entities = entities;
        this.divisions = divisions;
    }

    public WorkingCalendar of(int regionId) {
        return calendar(notices(regionId));
    }

    /** The calendar as it would be if the division published that notice for that year. */
    WorkingCalendar with(int regionId, int year, CalendarNotice notice) {
        var there = notices(regionId);
        there.removeIf(known -> known.regionId() == regionId && known.year() == year);
        there.addLast(new PublishedNotice(regionId, year, notice));
        return calendar(there);
    }

    /** The days of a year that differ from their weekday, and whose word that is. */
    List<CalendarDay> days(List<PublishedNotice> notices, int year) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        notices.forEach(published -> published.notice().days().forEach(day -> days.put(day.day(), day)));
        return days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true).values().stream()
                .toList();
    }

    /** From the country down, so that whoever comes later knows better. */
    List<PublishedNotice> notices(int regionId) {
        var chain = divisions.chain(regionId);
        var found = new java.util.ArrayList<>(
                entities.createQuery("from PublishedNotice where regionId in :chain", PublishedNotice.class)
                        .setParameter("chain", chain)
                        .getResultList());
        found.sort(Comparator.comparing((PublishedNotice notice) -> chain.indexOf(notice.regionId()))
                .thenComparing(PublishedNotice::year));
        return found;
    }

    void publish(int regionId, int year, @Nullable Integer seen, CalendarNotice notice) {
        var known = entities.createQuery(
                        "from PublishedNotice where regionId = :region and year = :year", PublishedNotice.class)
                .setParameter("region", regionId)
                .setParameter("year", year)
                .getSingleResultOrNull();
        if (known != null) {
            known.replace(seen, notice);
        } else if (seen != null) {
            throw new Conflict("stale", java.util.Map.of("seen", seen));
        } else {
            entities.persist(new PublishedNotice(regionId, year, notice));
        }
        entities.flush();
    }

    private static WorkingCalendar calendar(Collection<PublishedNotice> notices) {
        var holidays = new HashMap<LocalDate, String>();
        var workdays = new HashSet<LocalDate>();
        var years = new HashSet<Integer>();
        for (var published : notices) {
            years.add(published.year());
            published.notice().days().forEach(day -> {
                if (day.kind() == CalendarDayKind.HOLIDAY) {
                    holidays.put(day.day(), day.name());
                    workdays.remove(day.day());
                } else {
                    workdays.add(day.day());
                    holidays.remove(day.day());
                }
            });
        }
        return new WorkingCalendar(holidays, workdays, years);
    }
}
