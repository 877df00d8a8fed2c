package org.dudao.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dudao.calendar.CalendarClosure;
import org.dudao.calendar.CalendarClosure.CalendarClosureKind;
import org.dudao.calendar.SchoolCalendar;
import org.dudao.calendar.SchoolTerm;
import org.dudao.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A school's year made by chance, and what is true of it, found out by walking through it day by day. */
final class RandomHistory {

    static final int YEAR = 2026;

    private static final UUID SCHOOL = UUID.randomUUID();

    private final Random random;
    private final Map<LocalDate, String> holidays = new HashMap<>();
    private final Set<LocalDate> workdays = new HashSet<>();
    private final List<CalendarClosure> closures = new ArrayList<>();
    final List<SchoolTerm> terms = new ArrayList<>();
    final List<Integer> perMonth;
    final int perTerm;
    final int warnDays;
    final LocalDate today;
    final @Nullable LocalDate since;
    final List<VisitDay> done = new ArrayList<>();
    final List<VisitDay> planned = new ArrayList<>();

    RandomHistory(long seed) {
        random = new Random(seed);
        for (var i = random.nextInt(40); i > 0; i--) {
            var day = anyDay();
            if (random.nextBoolean()) {
                workdays.add(day);
            } else {
                holidays.put(day, "放假");
            }
        }
        if (random.nextInt(8) > 0) {
            publishTerms();
        }
        perMonth = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> random.nextInt(3))
                .toList();
        perTerm = random.nextInt(4);
        warnDays = random.nextInt(15);
        today = anyDay();
        for (var i = random.nextInt(25); i > 0; i--) {
            done.add(visit(today.minusDays(random.nextInt(500))));
        }
        for (var i = random.nextInt(12); i > 0; i--) {
            planned.add(visit(random.nextInt(4) == 0 ? today : anyDay()));
        }
        since = random.nextInt(10) == 0 ? null : anyDay().minusDays(random.nextInt(700));
    }

    private void publishTerms() {
        for (var year = YEAR - 1; year <= YEAR; year++) {
            var autumn = LocalDate.of(year, 8, 20).plusDays(random.nextInt(20));
            var spring = LocalDate.of(year + 1, 2, 10).plusDays(random.nextInt(20));
            terms.add(new SchoolTerm(year, 1, autumn, autumn.plusDays(100 + random.nextInt(50))));
            terms.add(new SchoolTerm(year, 2, spring, spring.plusDays(100 + random.nextInt(40))));
        }
        for (var i = random.nextInt(4); i > 0; i--) {
            var first = anyDay();
            closures.add(new CalendarClosure(
                    CalendarClosureKind.SCHOOLS, "停课", first, first.plusDays(random.nextInt(45)), "台风"));
        }
    }

    private LocalDate anyDay() {
        return LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(400));
    }

    private VisitDay visit(LocalDate on) {
        var matters = IntStream.rangeClosed(1, 8)
                .filter(matter -> random.nextInt(4) == 0)
                .boxed()
                .toList();
        return new VisitDay(SCHOOL, on, matters);
    }

    DutyTerms inForce() {
        var working = new WorkingCalendar(holidays, workdays, Set.of(YEAR));
        return new DutyTerms(perMonth, perTerm, warnDays, new SchoolCalendar(working, terms, closures));
    }

    boolean isSchoolDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!workdays.contains(day) && (weekend || holidays.containsKey(day))) {
            return false;
        }
        if (terms.isEmpty()) {
            return perMonth.get(day.getMonthValue() - 1) > 0;
        }
        for (var closure : closures) {
            if (!day.isBefore(closure.first()) && !day.isAfter(closure.last())) {
                return false;
            }
        }
        return terms.stream().anyMatch(term -> !day.isBefore(term.from()) && !day.isAfter(term.until()));
    }

    /** Whether there was somebody who could have gone there. */
    boolean isCounted(LocalDate day) {
        return since != null && !since.isAfter(day);
    }

    boolean wasVisited(LocalDate day) {
        return done.stream().anyMatch(visit -> visit.on().equals(day));
    }

    /** Somebody is going to come who has not been there. */
    boolean willBeVisited(LocalDate day) {
        return !day.isBefore(today)
                && !wasVisited(day)
                && planned.stream().anyMatch(visit -> visit.on().equals(day));
    }

    boolean isDone(int matter, LocalDate from, LocalDate until) {
        return done.stream()
                .anyMatch(visit -> !visit.on().isBefore(from)
                        && !visit.on().isAfter(until)
                        && visit.matters().contains(matter));
    }

    boolean isPlanned(int matter, LocalDate from, LocalDate until) {
        return planned.stream()
                .anyMatch(visit -> !visit.on().isBefore(from)
                        && !visit.on().isAfter(until)
                        && willBeVisited(visit.on())
                        && visit.matters().contains(matter));
    }
}
