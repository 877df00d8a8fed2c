package org.dudao.reassignment;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Set;
import java.util.UUID;
import org.dudao.district.Staffing.Post;
import org.dudao.school.SchoolPoint;
import org.jspecify.annotations.Nullable;

/** A school as the solver sees it: who has it now, and who shall have it. */
@PlanningEntity
public class Seat {

    @PlanningId
    private UUID schoolId;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Nominee inspector;

    private Post post;
    private boolean large;
    private boolean rotationDue;
    private @Nullable Nominee present;
    private Set<UUID> barred;
    private @Nullable SchoolPoint site;

    /** For the solver, which fills copies. */
    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(
            Post post,
            boolean large,
            boolean rotationDue,
            @Nullable Nominee present,
            Set<UUID> barred,
            @Nullable SchoolPoint site) {
        schoolId = post.schoolId();
        this.post = post;
        this.large = large;
        this.rotationDue = rotationDue;
        this.present = present;
        this.barred = barred;
        this.site = site;
        inspector = present;
    }

    public @Nullable Nominee getInspector() {
        return inspector;
    }

    public void setInspector(@Nullable Nominee inspector) {
        this.inspector = inspector;
    }

    Post post() {
        return post;
    }

    @Nullable
    Nominee present() {
        return present;
    }

    boolean isLarge() {
        return large;
    }

    boolean isRotationDue() {
        return rotationDue;
    }

    boolean isMoved() {
        return inspector != null && !inspector.equals(present);
    }

    /** Whether that inspector must stay away from the school (C2-13). */
    boolean bars(@Nullable Nominee nominee) {
        return nominee != null && barred.contains(nominee.id());
    }

    boolean isOutsideDistrictOf(Nominee nominee) {
        return post.districtId() != null && !nominee.districtIds().contains(post.districtId());
    }

    boolean isLocated() {
        return site != null;
    }

    /** Whole kilometres to another school; 0 while one of the two places is unknown. */
    long kilometresTo(Seat other) {
        return site == null || other.site == null ? 0 : Math.round(site.kilometresTo(other.site));
    }
}
