package org.dudao.reassignment;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.district.Staffings;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.Twins;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/assignment-proposals")
@Tag(name = "assignmentProposal", description = "Computed proposals of who should have which school")
class ProposalResource {

    /** For which day. */
    public record ProposalWish(@NotNull LocalDate effectiveOn) {}

    private static final StringPermission WRITE = new StringPermission("district", "write");

    private final AssignmentProposals proposals;
    private final Staffings staffings;
    private final Drafting drafting;
    private final Twins twins;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    ProposalResource(
            AssignmentProposals proposals,
            Staffings staffings,
            Drafting drafting,
            Twins twins,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.proposals = proposals;
        this.staffings = staffings;
        this.drafting = drafting;
        this.twins = twins;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("district:oversee")
    @Operation(summary = "List proposals", description = "Running and ended ones, newest first.")
    public Page<ProposalRow> list(@BeanParam @Valid ProposalQuery query) {
        return proposals.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("district:oversee")
    @Operation(
            summary = "One proposal",
            description = "How far it has come; once it has ended, the draft that it became.")
    public ProposalView view(UUID id) {
        return view(proposals.require(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Have a proposal computed",
            description =
                    "Under an id made by the caller; a repeat begins nothing. Runs in the background, one at a time"
                            + " for a division (409), and ends as a draft that says of every move why. Covers all schools, keeps"
                            + " recusals (C2-13), weighs load (C1-06, C1-07), districts, kinds of school, rotation (C2-12),"
                            + " continuity and ways.")
    public ProposalView start(UUID id, @NotNull @Valid ProposalWish wish) {
        twins.takeTurns(id);
        var proposal = proposals.findByIdOptional(id).orElseGet(() -> begin(id, wish));
        proposal.mustBeStartedBy(caller.person());
        return view(proposal);
    }

    @POST
    @Path("{id}/stop")
    @Transactional
    @Idempotent
    @PermissionsAllowed("district:write")
    @Operation(
            summary = "Stop a proposal",
            description =
                    "It ends within seconds, with the best that was found so far; one that is over stays as it is.")
    public ProposalView stop(UUID id) {
        return view(proposals.changeLocked(id, AssignmentProposal::askToStop));
    }

    private AssignmentProposal begin(UUID id, ProposalWish wish) {
        proposals.buryLost(caller.home());
        var schools = staffings.on(wish.effectiveOn(), caller.home()).posts().size();
        return proposals.add(new AssignmentProposal(
                id, caller.home(), wish.effectiveOn(), Solving.seconds(schools), drafting.deed()));
    }

    private ProposalView view(AssignmentProposal proposal) {
        var mine = caller.home() == proposal.regionId() && identity.checkPermissionBlocking(WRITE);
        return proposal.view(Instant.now(clock), mine);
    }
}
