package org.dudao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dudao.calendar.CalendarYear.CalendarSource;
import org.dudao.kernel.CallerScope;
import org.dudao.region.Divisions;

/** Draws the calendar for whoever asks, as it is in force where they work. */
@ApplicationScoped
class CalendarViewing {

    private final Calendars calendars;
    private final Closures closures;
    private final Divisions divisions;
    private final CallerScope caller;

    CalendarViewing(Calendars calendars, Closures closures, Divisions divisions, CallerScope caller) {
        this.calendars = calendars;
        this.closures = closures;
        this.divisions = divisions;
        this.caller = caller;
    }

    CalendarYear year(int year) {
        var published = calendars.published(caller.home());
        var notices = published.notices().stream()
                .filter(notice -> notice.year() == year)
                .toList();
        var own = notices.stream()
                .filter(notice -> notice.regionId() == caller.home())
                .findFirst();
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return new CalendarYear(
                year,
                !notices.isEmpty(),
                List.copyOf(published.days().subMap(first, last.plusDays(1)).values()),
                notices.stream().map(this::source).toList(),
                own.map(PublishedNotice::notice).orElse(null),
                own.map(PublishedNotice::version).orElse(null),
                published.terms().stream()
                        .filter(terms -> terms.year() == year - 1 || terms.year() == year)
                        .map(this::terms)
                        .toList(),
                published
                        .calendar()
                        .vacations()
                        .filter(vacation -> !vacation.from().isAfter(last)
                                && !vacation.until().isBefore(first))
                        .toList(),
                Stream.concat(
                                published.closures().stream()
                                        .filter(closure -> !closure.days()
                                                        .first()
                                                        .isAfter(last)
                                                && !closure.days().last().isBefore(first)),
                                closures.withdrawn(caller.home(), first, last).stream())
                        .map(this::closure)
                        .toList());
    }

    CalendarDayView day(LocalDate day) {
        var calendar = calendars.school(caller.home());
        var term = calendar.term(day);
        return new CalendarDayView(
                day,
                calendar.working().isWorking(day),
                calendar.working().knows(day),
                calendar.working().holiday(day),
                calendar.isSchoolDay(day),
                calendar.knows(day),
                term.orElse(null),
                term.map(within -> within.week(day)).orElse(null),
                calendar.vacation(day).orElse(null),
                calendar.nextWorkingDay(day),
                calendar.nextSchoolDay(day).orElse(null));
    }

    CalendarClosureView closure(Closure closure) {
        return new CalendarClosureView(
                closure.id(),
                closure.version(),
                closure.regionId(),
                divisions.name(closure.regionId()),
                closure.days(),
                closure.declaredOn(),
                closure.withdrawnOn(),
                closure.withdrawalReason());
    }

    SchoolTermsInForce terms(PublishedTerms published) {
        return new SchoolTermsInForce(
                published.year(),
                published.terms(),
                published.regionId(),
                divisions.name(published.regionId()),
                published.edition(),
                published.source(),
                published.publishedOn());
    }

    private CalendarSource source(PublishedNotice published) {
        return new CalendarSource(
                published.regionId(),
                divisions.name(published.regionId()),
                published.notice().source());
    }
}
