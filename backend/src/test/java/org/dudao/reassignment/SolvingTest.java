package org.dudao.reassignment;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolvingTest {

    private record Run(HardMediumSoftLongScore present, Plan plan, double seconds) {

        HardMediumSoftLongScore score() {
            return Objects.requireNonNull(plan.score());
        }

        long moves() {
            return plan.seats().stream().filter(Seat::isMoved).count();
        }
    }

    private static Run solve(Plan plan) throws InterruptedException {
        var began = System.nanoTime();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var solving = Solving.begin(plan, threads);
            while (!solving.isOverWithin(Duration.ofSeconds(1))) {}
            return new Run(solving.present(), solving.result(), (System.nanoTime() - began) / 1e9);
        }
    }

    private static void holds(Run run) {
        assertThat(run.score()).isGreaterThanOrEqualTo(run.present());
        assertThat(run.plan().seats()).allSatisfy(seat -> {
            assertThat(seat.getInspector()).isNotNull();
            assertThat(seat.bars(seat.getInspector())).isFalse();
            assertThat(seat.isMoved()
                            && !Objects.requireNonNull(seat.getInspector()).takesSchools())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("C1-06 C1-08 C2-13 a proposal covers every school, keeps recusals and is never worse than the present")
    void a_proposal_keeps_the_hard_rules(long seed) throws Exception {
        var run = solve(new RandomCounty(seed, 40, 10, 2).plan());
        holds(run);
        assertThat(run.plan().seats().stream()
                        .collect(Collectors.groupingBy(Seat::getInspector, Collectors.counting()))
                        .values())
                .allSatisfy(schools -> assertThat(schools).isLessThanOrEqualTo(6));
        var causes = new Causes(run.plan());
        assertThat(run.plan().seats().stream().filter(Seat::isMoved))
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(causes.of(seat)).isNotEmpty());
    }

    @Test
    void what_is_well_is_left_alone() throws Exception {
        var run = solve(RandomCounty.inOrder(25, 5));
        assertThat(run.moves()).isZero();
        assertThat(run.score()).isEqualTo(run.present());
    }

    @Test
    void a_run_that_is_stopped_ends_at_once_with_what_it_has() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var began = System.nanoTime();
            var solving = Solving.begin(new RandomCounty(7, 400, 80, 20).plan(), threads);
            assertThat(solving.isOverWithin(Duration.ofMillis(500))).isFalse();
            solving.stop();
            assertThat(solving.result().score()).isGreaterThanOrEqualTo(solving.present());
            assertThat((System.nanoTime() - began) / 1e9).isLessThan(Solving.seconds(400));
        }
    }

    @Test
    @Tag("bench")
    @DisplayName("92 schools take no more than 5 seconds, 1,000 schools with 200 inspectors no more than 60")
    void the_time_it_takes() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        measure("county of 92 schools", new RandomCounty(92, 92, 19, 5).plan(), 5, figures);
        measure("city of 1000 schools and 200 inspectors", new RandomCounty(1000, 1000, 200, 50).plan(), 60, figures);
        Figures.record("proposal", figures);
        System.out.println("proposal " + figures);
    }

    private static void measure(String what, Plan plan, int atMost, LinkedHashMap<String, Object> figures)
            throws InterruptedException {
        var run = solve(plan);
        holds(run);
        assertThat(run.seconds()).isLessThanOrEqualTo(atMost);
        figures.put(what + ", seconds", Math.round(run.seconds() * 10) / 10.0);
        figures.put(what + ", present", run.present().toString());
        figures.put(what + ", proposal", run.score().toString());
        figures.put(what + ", moves", run.moves());
    }
}
