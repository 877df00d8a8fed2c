package org.dudao.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.calendar.CalendarDay.CalendarDayKind;
import org.dudao.kernel.WorkingCalendar;

/**
 * What the divisions from the country down to one have published, read at one moment.
 *
 * @param notices from the country down, so that whoever comes later knows better, day by day
 * @param terms of each school year those of the nearest division
 * @param closures of any of the divisions: what one closes is closed for all below it
 */
record Published(List<PublishedNotice> notices, List<PublishedTerms> terms, List<Closure> closures) {

    /** As it would be if the division published that notice for that year. */
    Published with(int regionId, int year, CalendarNotice notice) {
        var others = notices.stream().filter(known -> known.regionId() != regionId || known.year() != year);
        return new Published(
                Stream.concat(others, Stream.of(new PublishedNotice(regionId, year, notice)))
                        .toList(),
                terms,
                closures);
    }

    Published with(Closure closure) {
        return new Published(
                notices,
                terms,
                Stream.concat(closures.stream(), Stream.of(closure)).toList());
    }

    Published without(UUID closureId) {
        return new Published(
                notices,
                terms,
                closures.stream().filter(known -> !known.id().equals(closureId)).toList());
    }

    SchoolCalendar calendar() {
        return new SchoolCalendar(
                working(),
                terms.stream()
                        .flatMap(published -> published.terms().of(published.year()).stream())
                        .toList(),
                closures.stream().map(Closure::days).toList());
    }

    /** The days that differ from their weekday; a closure of offices takes only what would be worked. */
    SortedMap<LocalDate, CalendarDay> days() {
        var days = new TreeMap<LocalDate, CalendarDay>();
        notices.forEach(published -> published.notice().days().forEach(day -> days.put(day.day(), day)));
        closures.stream()
                .map(Closure::days)
                .filter(CalendarClosure::closesOffices)
                .forEach(closure -> closure.first()
                        .datesUntil(closure.last().plusDays(1))
                        .filter(day -> isWorked(day, days))
                        .forEach(day -> days.put(day, new CalendarDay(day, CalendarDayKind.CLOSURE, closure.name()))));
        return days;
    }

    private static boolean isWorked(LocalDate day, SortedMap<LocalDate, CalendarDay> days) {
        var known = days.get(day);
        return known == null ? !WorkingCalendar.isWeekend(day) : known.kind() == CalendarDayKind.WORKDAY;
    }

    private WorkingCalendar working() {
        var off = new HashMap<LocalDate, String>();
        var worked = new HashSet<LocalDate>();
        days().values().forEach(day -> {
            if (day.kind() == CalendarDayKind.WORKDAY) {
                worked.add(day.day());
            } else {
                off.put(day.day(), day.name());
            }
        });
        return new WorkingCalendar(
                off, worked, notices.stream().map(PublishedNotice::year).collect(Collectors.toSet()));
    }
}
