package org.dudao.reassignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dudao.district.Staffings;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;
import org.dudao.recusal.Recusals;
import org.dudao.school.SchoolRegister;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Computes proposals beside the requests and lays each down as a draft of whoever asked for it. */
@ApplicationScoped
class Proposing {

    private static final Logger LOG = Logger.getLogger(Proposing.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final AssignmentProposals proposals;
    private final AssignmentDrafts drafts;
    private final Staffings staffings;
    private final Recusals recusals;
    private final InspectorRegister inspectors;
    private final SchoolRegister schools;
    private final Words words;
    private final Clock clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("proposal-", 0).factory());

    Proposing(
            AssignmentProposals proposals,
            AssignmentDrafts drafts,
            Staffings staffings,
            Recusals recusals,
            InspectorRegister inspectors,
            SchoolRegister schools,
            Words words,
            Clock clock) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.staffings = staffings;
        this.recusals = recusals;
        this.inspectors = inspectors;
        this.schools = schools;
        this.words = words;
        this.clock = clock;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProposalAsked fact) {
        threads.execute(() -> run(fact.proposalId()));
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }

    private void run(UUID id) {
        try {
            var solving = Solving.begin(inTransaction(() -> load(id)), threads);
            while (!solving.isOverWithin(BEAT)) {
                if (inTransaction(() -> beat(id, solving))) {
                    solving.stop();
                }
            }
            inTransaction(() -> settle(id, solving));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.errorf(e, "proposal %s failed", id);
            inTransaction(() -> proposals.fail(id));
        }
    }

    private Plan load(UUID id) {
        var proposal = proposals.require(id);
        var region = proposal.regionId();
        var day = proposal.effectiveOn();
        return Plan.of(
                staffings.on(day, region),
                staffings.places(day, region),
                recusals.of(region, day),
                inspectors.stages(region),
                schools.points(region));
    }

    /** @return whether somebody wants it to stop */
    private boolean beat(UUID id, Solving solving) {
        return proposals
                .changeLocked(id, one -> one.seen(Instant.now(clock), score(solving.present()), score(solving.best())))
                .isStopAsked();
    }

    private AssignmentProposal settle(UUID id, Solving solving) {
        var plan = solving.result();
        return proposals.changeLocked(id, one -> {
            var now = Instant.now(clock);
            one.seen(now, score(solving.present()), score(Objects.requireNonNull(plan.score())));
            one.end(now, draft(one, moves(plan)));
        });
    }

    private @Nullable UUID draft(AssignmentProposal proposal, List<DraftMove> moves) {
        if (moves.isEmpty()) {
            return null;
        }
        var title = words.of("reassignment.proposal-title", Map.of("day", proposal.effectiveOn()));
        var draft = new AssignmentDraft(
                proposal.regionId(), title, proposal.effectiveOn(), DraftOrigin.PROPOSAL, proposal.started());
        draft.change(title, proposal.effectiveOn(), moves, proposal.started().by());
        return drafts.add(draft).id();
    }

    private static List<DraftMove> moves(Plan plan) {
        var causes = new Causes(plan);
        return plan.seats().stream()
                .filter(Seat::isMoved)
                .map(seat -> move(seat, causes.of(seat)))
                .toList();
    }

    private static DraftMove move(Seat seat, List<MoveCause> causes) {
        var former = seat.present();
        var next = Objects.requireNonNull(seat.getInspector());
        return new DraftMove(
                seat.post().schoolId(),
                seat.post().name(),
                seat.post().inspectorId(),
                former == null ? null : former.name(),
                next.id(),
                next.name(),
                null,
                causes);
    }

    private static ProposalScore score(HardMediumSoftLongScore score) {
        return ProposalScore.of(score);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
