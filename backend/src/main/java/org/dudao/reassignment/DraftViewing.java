package org.dudao.reassignment;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;
import org.dudao.reassignment.DraftView.DraftMoveView;

/** Draws a draft for people. */
@ApplicationScoped
class DraftViewing {

    private static final StringPermission WRITE = new StringPermission("district", "write");

    private final Trials trials;
    private final Words words;
    private final CallerScope caller;
    private final SecurityIdentity identity;

    DraftViewing(Trials trials, Words words, CallerScope caller, SecurityIdentity identity) {
        this.trials = trials;
        this.words = words;
        this.caller = caller;
        this.identity = identity;
    }

    DraftView view(AssignmentDraft draft) {
        var submitted = draft.submitted();
        var decided = draft.decided();
        var mine = caller.home() == draft.regionId() && identity.checkPermissionBlocking(WRITE);
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.title(),
                draft.effectiveOn(),
                draft.origin(),
                draft.state(),
                draft.moves().stream().map(this::move).toList(),
                draft.state().isOpen() ? trials.view(trials.of(draft)) : null,
                draft.created().name(),
                draft.created().at(),
                submitted == null ? null : submitted.name(),
                submitted == null ? null : submitted.at(),
                decided == null ? null : decided.name(),
                decided == null ? null : decided.at(),
                draft.note(),
                mine ? draft.actionsOf(caller.person()) : List.of());
    }

    private DraftMoveView move(DraftMove move) {
        return new DraftMoveView(
                move.schoolId(),
                move.schoolName(),
                move.fromId(),
                move.fromName(),
                move.toId(),
                move.toName(),
                move.reason(),
                move.causes().stream()
                        .map(cause -> words.of("reassignment.cause." + cause.code(), cause.facts()))
                        .toList());
    }
}
