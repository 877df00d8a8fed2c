package org.dudao.reassignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the solver from what is there now; what it finds is never worse than that. */
final class Solving {

    private static final int SCHOOLS_PER_SECOND = 20;
    private static final int SECONDS_AT_LEAST = 3;
    private static final int SECONDS_AT_MOST = 45;

    private final Plan start;
    private final HardMediumSoftLongScore present;
    private final Solver<Plan> solver;
    private final CompletableFuture<Plan> found;
    private volatile HardMediumSoftLongScore best;

    private Solving(Plan plan, Executor threads) {
        var seconds = seconds(plan.seats().size());
        SolverFactory<Plan> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(PlanRules.class)
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(Duration.ofSeconds(seconds))
                        .withUnimprovedSpentLimit(Duration.ofMillis(1000L + 200L * seconds))));
        start = plan;
        SolutionManager<Plan, HardMediumSoftLongScore> scores = SolutionManager.create(factory);
        present = Objects.requireNonNull(scores.update(plan));
        best = present;
        solver = factory.buildSolver();
        solver.addEventListener(event -> better((HardMediumSoftLongScore) event.getNewBestScore()));
        found = CompletableFuture.supplyAsync(() -> solver.solve(plan), threads);
    }

    static Solving begin(Plan plan, Executor threads) {
        return new Solving(plan, threads);
    }

    /** How long a run for so many schools may take. */
    static int seconds(int schools) {
        return Math.clamp(schools / SCHOOLS_PER_SECOND, SECONDS_AT_LEAST, SECONDS_AT_MOST);
    }

    HardMediumSoftLongScore present() {
        return present;
    }

    HardMediumSoftLongScore best() {
        return best;
    }

    /** Ends with the best found so far. */
    void stop() {
        solver.terminateEarly();
    }

    /** Waits, but no longer than that. */
    boolean isOverWithin(Duration patience) throws InterruptedException {
        try {
            found.orTimeout(1, TimeUnit.HOURS).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    Plan result() {
        var plan = found.join();
        return Objects.requireNonNull(plan.score()).compareTo(present) < 0 ? start : plan;
    }

    private void better(HardMediumSoftLongScore score) {
        if (score.compareTo(best) > 0) {
            best = score;
        }
    }
}
