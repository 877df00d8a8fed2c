package org.dudao.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Listing;
import org.dudao.kernel.NotFound;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;

@ApplicationScoped
class AssignmentProposals extends Repository<AssignmentProposal> {

    private static final String ROWS = """
            select new org.dudao.reassignment.ProposalRow(p.id, p.effectiveOn, p.state, p.started.name, p.started.at,
                p.draftId)
            from AssignmentProposal p where 1 = 1""";

    private final Listing listing;
    private final CallerScope caller;
    private final Clock clock;

    AssignmentProposals(Listing listing, CallerScope caller, Clock clock) {
        this.listing = listing;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ProposalRow> page(ProposalQuery query) {
        return listing.page(ProposalRow.class, ROWS, "p.id", Map.of(), ProposalQuery.ProposalSort.NEWEST, query);
    }

    /** Runs that went down with their process stand in nobody's way. */
    void buryLost(int regionId) {
        var now = Instant.now(clock);
        list("regionId = ?1 and state = ?2", regionId, ProposalState.RUNNING).stream()
                .filter(proposal -> proposal.isLost(now))
                .forEach(proposal -> change(proposal, one -> one.fail(now)));
    }

    /** @return whether there is still a run to mark */
    boolean fail(UUID id) {
        var lost = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        lost.ifPresent(proposal -> change(proposal, one -> one.fail(Instant.now(clock))));
        return lost.isPresent();
    }

    /** The run and the people around it change the same row; whoever comes second waits. */
    AssignmentProposal changeLocked(UUID id, Consumer<AssignmentProposal> change) {
        return change(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> beyond(id)), change);
    }

    /** Who may not write a row cannot lock it, though they may see it. */
    private NotFound beyond(UUID id) {
        caller.mustOwn(require(id).regionId());
        return new NotFound();
    }
}
