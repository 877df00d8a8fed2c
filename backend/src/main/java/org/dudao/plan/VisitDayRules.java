package org.dudao.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/**
 * What makes one set of days better than another. Nobody is at two schools at once; then schools get their rest (001-25);
 * then the costs below are weighed against each other, in kilometres between two schools of a day.
 */
public class VisitDayRules implements ConstraintProvider {

    private static final HardMediumSoftLongScore IMPOSSIBLE = HardMediumSoftLongScore.ofHard(1);
    private static final HardMediumSoftLongScore TOO_CLOSE = HardMediumSoftLongScore.ofMedium(1);
    private static final HardMediumSoftLongScore DAY_OUT = HardMediumSoftLongScore.ofSoft(12);
    private static final HardMediumSoftLongScore CHANGED = HardMediumSoftLongScore.ofSoft(3);
    private static final HardMediumSoftLongScore FULL_WEEK = HardMediumSoftLongScore.ofSoft(2);
    private static final HardMediumSoftLongScore KILOMETRE = HardMediumSoftLongScore.ofSoft(1);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            clash(factory),
            elsewhere(factory),
            tooClose(factory),
            tooCloseToOthers(factory),
            daysOut(factory),
            ways(factory),
            fullWeeks(factory),
            changed(factory)
        };
    }

    private static Constraint clash(ConstraintFactory factory) {
        return factory.forEachUniquePair(MovableVisit.class, Joiners.equal(MovableVisit::day))
                .filter(MovableVisit::clashesWith)
                .penalize(IMPOSSIBLE)
                .asConstraint("at two schools at once");
    }

    private static Constraint elsewhere(ConstraintFactory factory) {
        return factory.forEach(MovableVisit.class)
                .join(Engagement.class, Joiners.equal(MovableVisit::day, Engagement::on))
                .filter(MovableVisit::clashesWith)
                .penalize(IMPOSSIBLE)
                .asConstraint("at a school of another plan");
    }

    private static Constraint tooClose(ConstraintFactory factory) {
        return factory.forEachUniquePair(MovableVisit.class, Joiners.equal(MovableVisit::schoolId))
                .join(VisitCap.class)
                .filter((one, other, cap) -> cap.areClose(one.day(), other.day()))
                .penalize(TOO_CLOSE)
                .asConstraint("001-25 two visits of the plan");
    }

    private static Constraint tooCloseToOthers(ConstraintFactory factory) {
        return factory.forEach(MovableVisit.class)
                .join(Busy.class, Joiners.equal(MovableVisit::schoolId, Busy::schoolId))
                .join(VisitCap.class)
                .filter((visit, other, cap) -> cap.areClose(visit.day(), other.on()))
                .penalize(TOO_CLOSE)
                .asConstraint("001-25 a visit of somebody else");
    }

    private static Constraint daysOut(ConstraintFactory factory) {
        return factory.forEach(MovableVisit.class)
                .groupBy(MovableVisit::lead, MovableVisit::day)
                .penalize(DAY_OUT)
                .asConstraint("days on the road");
    }

    private static Constraint ways(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        MovableVisit.class, Joiners.equal(MovableVisit::day), Joiners.equal(MovableVisit::lead))
                .penalizeLong(KILOMETRE, MovableVisit::kilometresTo)
                .asConstraint("ways on a day");
    }

    private static Constraint fullWeeks(ConstraintFactory factory) {
        return factory.forEach(MovableVisit.class)
                .groupBy(MovableVisit::lead, MovableVisit::week, ConstraintCollectors.count())
                .penalizeLong(FULL_WEEK, (lead, week, visits) -> (long) visits * visits)
                .asConstraint("full weeks");
    }

    private static Constraint changed(ConstraintFactory factory) {
        return factory.forEach(MovableVisit.class)
                .filter(visit -> visit.canStay() && visit.isMoved())
                .penalize(CHANGED)
                .asConstraint("what was agreed");
    }
}
