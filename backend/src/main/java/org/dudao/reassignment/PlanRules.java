package org.dudao.reassignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.Objects;

/**
 * What makes one plan better than another. Recusals (C2-13) and who takes no schools are never set aside; then every
 * school has somebody (C1-08); then the costs below are weighed against each other, in units of a tenth of what it costs
 * to change a school's inspector.
 */
public class PlanRules implements ConstraintProvider {

    private static final HardMediumSoftLongScore FORBIDDEN = HardMediumSoftLongScore.ofHard(1);
    private static final HardMediumSoftLongScore UNCOVERED = HardMediumSoftLongScore.ofMedium(1);
    private static final HardMediumSoftLongScore OVER_LIMIT = HardMediumSoftLongScore.ofSoft(100);
    private static final HardMediumSoftLongScore LARGE_SHARED = HardMediumSoftLongScore.ofSoft(60);
    private static final HardMediumSoftLongScore OTHER_DISTRICT = HardMediumSoftLongScore.ofSoft(40);
    private static final HardMediumSoftLongScore OTHER_STAGE = HardMediumSoftLongScore.ofSoft(30);
    private static final HardMediumSoftLongScore NOT_ROTATED = HardMediumSoftLongScore.ofSoft(12);
    private static final HardMediumSoftLongScore CHANGED = HardMediumSoftLongScore.ofSoft(10);
    private static final HardMediumSoftLongScore UNBALANCED = HardMediumSoftLongScore.ofSoft(4);
    private static final HardMediumSoftLongScore KILOMETRE = HardMediumSoftLongScore.ofSoft(1);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            recused(factory),
            unavailable(factory),
            uncovered(factory),
            overLimit(factory),
            largeShared(factory),
            otherDistrict(factory),
            otherStage(factory),
            notRotated(factory),
            changed(factory),
            unbalanced(factory),
            ways(factory)
        };
    }

    private static Constraint recused(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.bars(seat.getInspector()))
                .penalize(FORBIDDEN)
                .asConstraint("C2-13 recused");
    }

    /** Who is suspended or out of term keeps schools but gets none. */
    private static Constraint unavailable(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.isMoved() && !inspector(seat).takesSchools())
                .penalize(FORBIDDEN)
                .asConstraint("takes no schools");
    }

    private static Constraint uncovered(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.getInspector() == null)
                .penalize(UNCOVERED)
                .asConstraint("C1-08 uncovered");
    }

    private static Constraint overLimit(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::getInspector, ConstraintCollectors.count())
                .filter((inspector, schools) -> schools > inspector.limit())
                .penalizeLong(OVER_LIMIT, (inspector, schools) -> square(schools - inspector.limit()))
                .asConstraint("C1-06 over the limit");
    }

    private static Constraint largeShared(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(Seat::isLarge)
                .join(Seat.class, Joiners.equal(Seat::getInspector))
                .filter((large, other) -> large != other)
                .penalize(LARGE_SHARED)
                .asConstraint("C1-07 large school shares its inspector");
    }

    private static Constraint otherDistrict(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.isOutsideDistrictOf(inspector(seat)))
                .penalize(OTHER_DISTRICT)
                .asConstraint("inspector of another district");
    }

    private static Constraint otherStage(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> !inspector(seat).isFor(seat.post().kind()))
                .penalize(OTHER_STAGE)
                .asConstraint("inspector for other kinds of school");
    }

    private static Constraint notRotated(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.isRotationDue() && !seat.isMoved())
                .penalize(NOT_ROTATED)
                .asConstraint("C2-12 rotation due");
    }

    private static Constraint changed(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.present() != null && seat.isMoved() && !seat.isRotationDue())
                .penalize(CHANGED)
                .asConstraint("continuity");
    }

    private static Constraint unbalanced(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::getInspector, ConstraintCollectors.count())
                .penalizeLong(UNBALANCED, (inspector, schools) -> square(schools))
                .asConstraint("balance");
    }

    private static Constraint ways(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(Seat::isLocated)
                .join(
                        Seat.class,
                        Joiners.equal(Seat::getInspector),
                        Joiners.lessThan(seat -> seat.post().schoolId()))
                .filter((one, other) -> other.isLocated())
                .penalizeLong(KILOMETRE, Seat::kilometresTo)
                .asConstraint("ways between schools");
    }

    private static long square(int number) {
        return (long) number * number;
    }

    /** The streams above hold only schools that have one. */
    private static Nominee inspector(Seat seat) {
        return Objects.requireNonNull(seat.getInspector());
    }
}
