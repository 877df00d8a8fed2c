package org.dudao.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dudao.district.Staffing.Post;
import org.dudao.kernel.Row;

/** One school with all its visits of a year, and how it stands with every duty. */
record SchoolStanding(Post post, Coverage coverage, List<Standing> standings) implements Row {

    private static final LocalDate LOST = LocalDate.of(9998, 12, 31);
    private static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    static SchoolStanding of(Post post, Coverage coverage, List<DutyPeriod> periods) {
        return new SchoolStanding(
                post, coverage, periods.stream().map(coverage::of).toList());
    }

    @Override
    public UUID id() {
        return post.schoolId();
    }

    String code() {
        return post.code();
    }

    List<Standing> of(Duty duty) {
        return standings.stream().filter(standing -> standing.duty() == duty).toList();
    }

    List<Standing> missed() {
        return standings.stream()
                .filter(standing -> standing.state() == CoverageState.MISSED)
                .toList();
    }

    /** The gap that has to be closed first. */
    Optional<Standing> next() {
        return standings.stream()
                .filter(standing -> standing.state() == CoverageState.OPEN || standing.state() == CoverageState.URGENT)
                .min(Comparator.comparing(SchoolStanding::lastDay));
    }

    /** What can still be closed comes before what was lost, and that before schools to which nothing is owed. */
    LocalDate pressing() {
        return next().map(SchoolStanding::lastDay).orElse(missed().isEmpty() ? NONE : LOST);
    }

    LocalDate lost() {
        return lostOn().orElse(NONE);
    }

    Optional<LocalDate> lostOn() {
        return missed().stream().map(SchoolStanding::lastDay).min(Comparator.naturalOrder());
    }

    /** Days of the year on which it was visited. */
    int visits(int year) {
        return (int) coverage.done().stream()
                .map(VisitDay::on)
                .filter(day -> day.getYear() == year)
                .distinct()
                .count();
    }

    List<Integer> mattersLeft(int year) {
        return IntStream.rangeClosed(1, Duty.ALL_MATTERS)
                .filter(matter -> coverage.done().stream().noneMatch(visit -> isAbout(visit, matter, year))
                        && coverage.planned().stream()
                                .noneMatch(visit -> isAbout(visit, matter, year)
                                        && !visit.on().isBefore(coverage.today())))
                .boxed()
                .toList();
    }

    private static boolean isAbout(VisitDay visit, int matter, int year) {
        return visit.on().getYear() == year && visit.matters().contains(matter);
    }

    private static LocalDate lastDay(Standing standing) {
        return Objects.requireNonNull(standing.lastDay());
    }
}
