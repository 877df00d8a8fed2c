package org.dudao.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dudao.coverage.Owed;
import org.dudao.district.Staffing.Post;
import org.dudao.inspection.InspectionMethod;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Fills a plan from duties and themes: one month one theme (F3), to each school that somebody answers for the visits of
 * the month (C5-02), all eight matters in a year (C5-03). Pure.
 *
 * @param owed how many visits lack to each school in the month of the plan
 * @param words names the phrases of a task
 */
record Drafting(
        Period period,
        Charge charge,
        Map<PlanAudience, List<ThemeMonth>> themes,
        PlanTerms terms,
        Owed owed,
        UnaryOperator<String> words) {

    private static final List<InspectionMethod> USUAL = List.of(
            InspectionMethod.LESSON_OBSERVATION,
            InspectionMethod.DOCUMENTS,
            InspectionMethod.TALK,
            InspectionMethod.CAMPUS_WALK);

    List<PlanTask> tasks() {
        var tasks = new ArrayList<PlanTask>();
        for (var month : months()) {
            for (var audience : charge.audiences().stream().sorted().toList()) {
                theme(audience, month).forEach(theme -> tasks.addAll(tasks(audience, theme)));
            }
        }
        return tasks;
    }

    private List<PlanTask> tasks(PlanAudience audience, ThemeMonth theme) {
        var tasks = new ArrayList<PlanTask>();
        if (theme.theme() != null) {
            tasks.add(task(audience, theme, PlanTaskKind.REGULAR, theme.theme(), theme.matters()));
        }
        if (theme.special() != null) {
            tasks.add(task(audience, theme, PlanTaskKind.SPECIAL, theme.special(), List.of()));
        }
        return tasks;
    }

    private PlanTask task(
            PlanAudience audience, ThemeMonth theme, PlanTaskKind kind, String about, List<Integer> matters) {
        return new PlanTask(
                newId(),
                words.apply("plan.task." + kind),
                kind,
                about,
                matters,
                audience,
                null,
                theme.month(),
                USUAL,
                words.apply("plan.task.responsible"),
                null,
                kind == PlanTaskKind.REGULAR ? terms.visitsDue(theme.month()) : 0,
                words.apply("plan.task.result." + kind));
    }

    /** The visits of the month, from that day on; none for a plan of a whole year, which leaves the days to the months. */
    List<PlanVisit> visits(LocalDate from) {
        if (period.month() == null) {
            return List.of();
        }
        var days = period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(day -> !day.isBefore(from) && terms.isSchoolDay(day))
                .toList();
        return days.isEmpty()
                ? List.of()
                : byInspector().values().stream()
                        .flatMap(posts -> visits(posts, days).stream())
                        .sorted(Comparator.comparing(PlanVisit::plannedOn).thenComparing(PlanVisit::half))
                        .toList();
    }

    private Map<UUID, List<Post>> byInspector() {
        return charge.posts().stream()
                .filter(post -> post.inspectorId() != null)
                .collect(Collectors.groupingBy(Post::inspectorId, TreeMap::new, Collectors.toList()));
    }

    /** Round by round, so that two visits to one school lie as far apart as they can. */
    private List<PlanVisit> visits(List<Post> posts, List<LocalDate> days) {
        var most =
                posts.stream().mapToInt(post -> owed.to(post.schoolId())).max().orElse(0);
        var wanted = IntStream.range(0, most)
                .boxed()
                .flatMap(round -> posts.stream().filter(post -> owed.to(post.schoolId()) > round))
                .toList();
        var spread = new Spread(days, wanted.size());
        return IntStream.range(0, wanted.size())
                .mapToObj(index -> visit(wanted.get(index), spread.slot(index)))
                .toList();
    }

    private PlanVisit visit(Post post, VisitSlot slot) {
        var matters = theme(PlanAudience.of(post.kind()), slot.day().getMonthValue()).stream()
                .flatMap(theme -> theme.matters().stream())
                .toList();
        return new PlanVisit(
                newId(), post.schoolId(), slot.day(), slot.half(), List.of(post.inspectorId()), matters, null);
    }

    private List<ThemeMonth> theme(PlanAudience audience, int month) {
        return themes.getOrDefault(audience, List.of()).stream()
                .filter(theme -> theme.month() == month)
                .toList();
    }

    private List<Integer> months() {
        return period.month() != null
                ? List.of(period.month())
                : IntStream.rangeClosed(1, 12).boxed().toList();
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
