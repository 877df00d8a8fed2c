package org.dudao.reassignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Unaudited;
import org.dudao.person.Deed;
import org.dudao.reassignment.ProposalView.ProposalAction;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One run of the solver for a division; ends as a draft, about which people decide. */
@Entity
@Unaudited
class AssignmentProposal extends Aggregate {

    /** A run that nobody has seen at work for so long has gone down with its process. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.RUNNING;

    @EmbeddedColumnNaming("started_%s")
    private Deed started;

    private int allowedSeconds;
    private Instant seenAt;
    private @Nullable Instant endedAt;
    private boolean stopAsked;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposalScore present;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposalScore best;

    private @Nullable UUID draftId;

    protected AssignmentProposal() {}

    AssignmentProposal(UUID id, int regionId, LocalDate effectiveOn, int allowedSeconds, Deed started) {
        super(id, regionId);
        this.effectiveOn = effectiveOn;
        this.allowedSeconds = allowedSeconds;
        this.started = started;
        seenAt = started.at();
        raise(new ProposalAsked(id()));
    }

    void seen(Instant now, ProposalScore present, ProposalScore best) {
        seenAt = now;
        this.present = present;
        this.best = best;
    }

    /** What is over needs no stopping. */
    void askToStop() {
        stopAsked |= state == ProposalState.RUNNING;
    }

    /** An id belongs to who made it. */
    void mustBeStartedBy(UUID person) {
        if (!started.by().equals(person)) {
            throw new Conflict("reassignment.proposal-taken", Map.of());
        }
    }

    void end(Instant now, @Nullable UUID draft) {
        state = stopAsked ? ProposalState.STOPPED : ProposalState.DONE;
        endedAt = now;
        draftId = draft;
    }

    void fail(Instant now) {
        state = ProposalState.FAILED;
        endedAt = now;
    }

    boolean isLost(Instant now) {
        return state == ProposalState.RUNNING && seenAt.plus(PATIENCE).isBefore(now);
    }

    boolean isStopAsked() {
        return stopAsked;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Deed started() {
        return started;
    }

    ProposalView view(Instant now, boolean mayWrite) {
        var shown = isLost(now) ? ProposalState.FAILED : state;
        var until = Objects.requireNonNullElse(endedAt, now);
        return new ProposalView(
                id(),
                version(),
                effectiveOn,
                shown,
                started.name(),
                started.at(),
                Math.max(0, Duration.between(started.at(), until).toSeconds()),
                allowedSeconds,
                present,
                best,
                draftId,
                mayWrite && shown == ProposalState.RUNNING && !stopAsked ? List.of(ProposalAction.STOP) : List.of());
    }
}
