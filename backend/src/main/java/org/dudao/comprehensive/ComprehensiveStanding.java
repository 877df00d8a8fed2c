package org.dudao.comprehensive;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.kernel.Row;
import org.dudao.school.SchoolKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one open school stands with its comprehensive inspections. */
public record ComprehensiveStanding(
        UUID schoolId,
        @Size(max = 50) String schoolCode,
        @Size(max = 100) String schoolName,
        SchoolKind kind,
        ComprehensiveCycle cycle,

        @Schema(description = "Absent where no principal is recorded") @Nullable
        ComprehensiveTerm term)
        implements Row {

    private static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    @Override
    public UUID id() {
        return schoolId;
    }

    /** Schools of which nothing is known come last. */
    LocalDate due() {
        return Objects.requireNonNullElse(cycle.dueOn(), NONE);
    }

    /** Terms in which there was one come last, and those whose end nobody knows. */
    LocalDate termEnd() {
        return term == null || term.until() == null || term.state() == ComprehensiveTermState.HELD
                ? NONE
                : term.until();
    }

    @Nullable
    ComprehensiveTermState termState() {
        return term == null ? null : term.state();
    }

    /** What its office is told today, unless it was told before. */
    Stream<ComprehensiveTurned> turns(int regionId) {
        var next = switch (cycle.state()) {
            case COMING -> turned(regionId, ComprehensiveTurn.COMING, cycle.lastOn(), due());
            case OVERDUE -> turned(regionId, ComprehensiveTurn.OVERDUE, cycle.lastOn(), due());
            case NEVER, MET -> Stream.<ComprehensiveTurned>empty();
        };
        return termState() == ComprehensiveTermState.ENDING
                ? Stream.concat(next, turned(regionId, ComprehensiveTurn.TERM_ENDING, null, termEnd()))
                : next;
    }

    private Stream<ComprehensiveTurned> turned(
            int regionId, ComprehensiveTurn turn, @Nullable LocalDate lastOn, LocalDate dueOn) {
        return Stream.of(new ComprehensiveTurned(schoolId, regionId, turn, lastOn, dueOn));
    }
}
