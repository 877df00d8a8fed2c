package org.dudao.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.district.Advising;
import org.dudao.district.Reassigning;
import org.dudao.district.Staffing;
import org.dudao.district.Staffings;
import org.dudao.kernel.Words;
import org.dudao.reassignment.DraftTrial.DraftConflict;
import org.dudao.recusal.Recusals;

/** Tries drafts on what is there now. */
@ApplicationScoped
class Trials {

    private final Staffings staffings;
    private final Reassigning reassigning;
    private final Recusals recusals;
    private final Advising advising;
    private final Words words;

    Trials(Staffings staffings, Reassigning reassigning, Recusals recusals, Advising advising, Words words) {
        this.staffings = staffings;
        this.reassigning = reassigning;
        this.recusals = recusals;
        this.advising = advising;
        this.words = words;
    }

    Trial of(AssignmentDraft draft) {
        return of(draft.moves(), draft.effectiveOn(), draft.regionId());
    }

    private Trial of(List<DraftMove> moves, LocalDate day, int region) {
        Map<java.util.UUID, LocalDate> later = moves.isEmpty()
                ? Map.of()
                : reassigning.arrangedAfter(
                        day, moves.stream().map(DraftMove::schoolId).toList());
        return Trial.of(staffings.on(day, region), moves, recusals.of(region, day), later);
    }

    DraftTrial view(Trial trial) {
        Staffing before = trial.before();
        Staffing after = trial.after();
        return new DraftTrial(
                before.posts().size(),
                before.inspectors().size(),
                Trial.over(before),
                Trial.over(after),
                before.unassigned().size(),
                after.unassigned().size(),
                trial.loads(),
                trial.objections().stream().map(this::conflict).toList(),
                advising.say(trial.hints()));
    }

    String say(Objection objection) {
        var own = "objection." + objection.code();
        return words.of(words.knows(own) ? own : "problem." + objection.code(), objection.facts());
    }

    private DraftConflict conflict(Objection objection) {
        return new DraftConflict(objection.code(), objection.schoolId(), objection.inspectorId(), say(objection));
    }
}
