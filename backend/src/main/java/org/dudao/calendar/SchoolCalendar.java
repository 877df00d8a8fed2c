package org.dudao.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dudao.calendar.SchoolVacation.SchoolVacationKind;
import org.dudao.kernel.WorkingCalendar;

/**
 * What kind of day a day is in one division, for schools and for offices. Pure.
 *
 * @param working the working days, closures of offices taken out
 * @param terms the published terms, in their order
 * @param closures what is closed for a local reason
 */
public record SchoolCalendar(WorkingCalendar working, List<SchoolTerm> terms, List<CalendarClosure> closures) {

    /** Within a term, worked in general, and not closed; never on a day of which {@link #knows} is false. */
    public boolean isSchoolDay(LocalDate day) {
        return term(day).isPresent()
                && working.isWorking(day)
                && closures.stream().noneMatch(closure -> closure.covers(day));
    }

    public Optional<SchoolTerm> term(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst();
    }

    public Optional<SchoolVacation> vacation(LocalDate day) {
        return vacations().filter(vacation -> vacation.covers(day)).findFirst();
    }

    /** False where nobody has published terms: whether there is school is unknown. */
    public boolean knows(LocalDate day) {
        return term(day).isPresent() || vacation(day).isPresent();
    }

    /** The first working day after a day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(working::isWorking)
                .findFirst()
                .orElseThrow();
    }

    /** The first school day after a day, as far as terms are published. */
    public Optional<LocalDate> nextSchoolDay(LocalDate day) {
        return terms.stream()
                .flatMap(term -> term.from().datesUntil(term.until().plusDays(1)))
                .filter(next -> next.isAfter(day) && isSchoolDay(next))
                .findFirst();
    }

    Stream<SchoolVacation> vacations() {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> after(terms.get(i), terms.stream().skip(i + 1L).findFirst()))
                .filter(vacation -> !vacation.until().isBefore(vacation.from()));
    }

    /** A school year ends with August, unless the next one is known to begin otherwise. */
    private static SchoolVacation after(SchoolTerm term, Optional<SchoolTerm> following) {
        var kind = term.number() == 1 ? SchoolVacationKind.WINTER : SchoolVacationKind.SUMMER;
        var next = following.filter(then -> then.year() - term.year() < 2);
        var until = next.map(then -> then.from().minusDays(1)).orElse(LocalDate.of(term.year() + 1, Month.AUGUST, 31));
        return new SchoolVacation(kind, term.year(), term.until().plusDays(1), until, next.isEmpty());
    }
}
