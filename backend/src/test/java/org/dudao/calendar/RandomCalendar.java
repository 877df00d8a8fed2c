package org.dudao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dudao.calendar.CalendarClosure.CalendarClosureKind;
import org.dudao.calendar.CalendarNotice.DayOff;
import org.dudao.kernel.WorkingCalendar;

/** What a nation and a county might publish by chance, and what follows from it, found out day by day. */
final class RandomCalendar {

    static final LocalDate FROM = LocalDate.of(2024, 6, 1);
    static final LocalDate UNTIL = LocalDate.of(2029, 2, 1);

    private static final int NATION = 1;
    private static final int COUNTY = 1652;

    private final Random random;
    final List<PublishedNotice> notices = new ArrayList<>();
    final List<PublishedTerms> terms = new ArrayList<>();
    final List<Closure> closures = new ArrayList<>();

    RandomCalendar(long seed) {
        random = new Random(seed);
        for (var year = 2024; year < 2029; year++) {
            notices.add(new PublishedNotice(NATION, year, notice(year)));
            if (random.nextInt(10) < 7) {
                terms.add(new PublishedTerms(COUNTY, year, 1, "校历", terms(year), FROM));
            }
        }
        notices.add(new PublishedNotice(COUNTY, 2026, notice(2026)));
        for (var i = random.nextInt(8); i > 0; i--) {
            closures.add(new Closure(COUNTY, closure(), FROM));
        }
    }

    Published published() {
        return new Published(notices, terms, closures);
    }

    CalendarClosure closure() {
        var first = FROM.plusDays(random.nextInt(1600));
        var kind = CalendarClosureKind.values()[random.nextInt(2)];
        return new CalendarClosure(kind, "台风", first, first.plusDays(random.nextInt(20)), "台风红色预警");
    }

    LocalDate anyDay() {
        return FROM.plusDays(random.nextInt(1600));
    }

    boolean isWorking(LocalDate day) {
        var working = !WorkingCalendar.isWeekend(day);
        for (var published : notices) {
            var notice = published.notice();
            if (notice.holidays().stream().anyMatch(off -> within(day, off.first(), off.last()))) {
                working = false;
            } else if (notice.workdays().contains(day)) {
                working = true;
            }
        }
        return working
                && closures.stream()
                        .noneMatch(one -> one.days().kind() == CalendarClosureKind.OFFICES && closes(one, day));
    }

    boolean isSchoolDay(LocalDate day) {
        return terms.stream()
                        .map(PublishedTerms::terms)
                        .anyMatch(t -> within(day, t.firstFrom(), t.firstUntil())
                                || within(day, t.secondFrom(), t.secondUntil()))
                && isWorking(day)
                && closures.stream().noneMatch(one -> closes(one, day));
    }

    /** {@code WINTER}, {@code SUMMER} or nothing: by asking which term ended before the day and which comes after. */
    String vacation(LocalDate day) {
        for (var published : terms) {
            var own = published.terms();
            if (day.isAfter(own.firstUntil()) && day.isBefore(own.secondFrom())) {
                return "WINTER";
            }
            var next = terms.stream()
                    .filter(other -> other.year() == published.year() + 1)
                    .findFirst();
            var summerEnds = next.map(other -> other.terms().firstFrom().minusDays(1))
                    .orElse(LocalDate.of(published.year() + 1, 8, 31));
            if (day.isAfter(own.secondUntil()) && !day.isAfter(summerEnds)) {
                return "SUMMER";
            }
        }
        return "";
    }

    private CalendarNotice notice(int year) {
        var holidays = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> {
                    var first = LocalDate.of(year, n * 2, 1).plusDays(random.nextInt(20));
                    return new DayOff("假日" + n, first, first.plusDays(random.nextInt(8)));
                })
                .toList();
        var workdays = IntStream.range(0, 12)
                .mapToObj(n -> LocalDate.of(year, 1, 1).plusDays(random.nextInt(364)))
                .filter(WorkingCalendar::isWeekend)
                .filter(day -> holidays.stream().noneMatch(off -> within(day, off.first(), off.last())))
                .distinct()
                .toList();
        var notice = new CalendarNotice("通知", holidays, workdays);
        notice.check(year);
        return notice;
    }

    private SchoolTerms terms(int year) {
        var firstFrom = LocalDate.of(year, 8, 1).plusDays(random.nextInt(60));
        var firstUntil = firstFrom.plusDays(60 + random.nextInt(80));
        var secondFrom = firstUntil.plusDays(1 + random.nextInt(40));
        var wanted = secondFrom.plusDays(60 + random.nextInt(80));
        var latest = LocalDate.of(year + 1, 7, 31);
        var terms = new SchoolTerms(firstFrom, firstUntil, secondFrom, wanted.isAfter(latest) ? latest : wanted);
        terms.check(year);
        return terms;
    }

    private static boolean closes(Closure closure, LocalDate day) {
        return within(day, closure.days().first(), closure.days().last());
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
