package org.dudao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.calendar.SchoolCalendar;
import org.dudao.coverage.DutyTerms;
import org.dudao.coverage.Owed;
import org.dudao.district.Staffing.Post;
import org.dudao.kernel.WorkingCalendar;
import org.dudao.school.SchoolKind;

/** Schools, inspectors, themes and days for plans, without a database. */
final class County {

    static final PlanTerms TERMS = terms(Map.of());

    private static final int[] MATTER_OF_MONTH = {6, 2, 7, 4, 5, 7, 0, 0, 2, 3, 8, 1};

    private County() {}

    static PlanTerms terms(Map<LocalDate, String> holidays) {
        var calendar = new SchoolCalendar(new WorkingCalendar(holidays, Set.of(), Set.of(2026)), List.of(), List.of());
        return new PlanTerms(5, new DutyTerms(List.of(1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1), 2, 7, calendar), 7, 2);
    }

    static Post school(SchoolKind kind, UUID inspector) {
        var id = UUID.randomUUID();
        return new Post(id, "C" + id, "学校" + id, kind, 500, null, inspector, LocalDate.of(2020, 1, 1));
    }

    /** Up to a hundred schools of all kinds with up to twenty inspectors; some schools have nobody. */
    static Charge random(Random random) {
        var inspectors = IntStream.rangeClosed(0, random.nextInt(20))
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        var kinds = SchoolKind.values();
        var posts = IntStream.range(0, 1 + random.nextInt(100))
                .mapToObj(i -> school(
                        kinds[random.nextInt(kinds.length)],
                        random.nextInt(10) == 0 ? null : inspectors.get(random.nextInt(inspectors.size()))))
                .toList();
        return new Charge(posts, inspectors.stream().collect(Collectors.toMap(id -> id, id -> "督学" + id)), Map.of());
    }

    static Map<PlanAudience, List<ThemeMonth>> themes() {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> {
                    var matter = MATTER_OF_MONTH[month - 1];
                    return new ThemeMonth(
                            month, matter == 0 ? List.of() : List.of(matter), matter == 0 ? null : "主题" + month, null);
                })
                .toList();
        return Map.of(PlanAudience.SCHOOLS, months, PlanAudience.KINDERGARTENS, months);
    }

    static Drafting drafting(Period period, Charge charge, PlanTerms terms) {
        var due = period.month() == null ? 0 : terms.visitsDue(period.month());
        return new Drafting(period, charge, themes(), terms, new Owed(due, Map.of()), key -> key);
    }
}
