package org.dudao.inspection;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.dudao.district.Leaders;
import org.dudao.person.Placed;

/** Finds out what the caller may do with records; asks who leads what only where that makes a difference. */
@ApplicationScoped
class Reviewers {

    private static final StringPermission REVIEW = new StringPermission("inspection", "review");

    private final Leaders leaders;
    private final SecurityIdentity identity;
    private final Clock clock;

    Reviewers(Leaders leaders, SecurityIdentity identity, Clock clock) {
        this.leaders = leaders;
        this.identity = identity;
        this.clock = clock;
    }

    /** Whoever reads these records. */
    Reviewer of(Collection<InspectionRights> records) {
        return reviewer(records.stream().anyMatch(InspectionRights::asksForLeader));
    }

    /** Whether the caller reviews that record when there is something to review. */
    boolean review(InspectionRights record) {
        return reviewer(true).reviews(record);
    }

    private Reviewer reviewer(boolean asked) {
        Placed placed = Placed.of(identity);
        var may = identity.checkPermissionBlocking(REVIEW);
        var inspector = placed.inspectorId();
        var led = asked && may && inspector != null ? leaders.schools(inspector, LocalDate.now(clock)) : Set.<UUID>of();
        return new Reviewer(placed.person(), inspector, placed.regionId(), may && inspector == null, led);
    }
}
