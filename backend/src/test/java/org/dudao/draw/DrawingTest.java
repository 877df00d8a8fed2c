package org.dudao.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dudao.testing.Figures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final int SEEDS = 10_000;

    private final Pool pool = Pools.county();

    private static String seed(int number) {
        return Draw.seed("secret " + number, null);
    }

    @Test
    @DisplayName("C2-13 in 10,000 seeds no recused inspector is drawn, and two or more go to every school")
    void a_recused_inspector_is_never_drawn() {
        var pairs = 0;
        for (var number = 0; number < SEEDS; number++) {
            pairs += mustBeRight(pool, Drawing.of(pool, seed(number)));
        }
        Figures.add("draw", "seeds drawn", SEEDS);
        Figures.add("draw", "pairs drawn", pairs);
        assertThat(pairs).isEqualTo(SEEDS * pool.picks() * pool.team());
    }

    @Test
    void nor_from_any_other_pool() {
        var random = new Random(20261130);
        var drawn = 0;
        for (var number = 0; number < 2_000; number++) {
            var other = Pools.random(random);
            if (other.shortages().isEmpty()) {
                mustBeRight(other, Drawing.of(other, seed(number)));
                drawn++;
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Drawing.of(other, seed(0)));
            }
        }
        assertThat(drawn).isBetween(500, 1_900);
    }

    /** Judged by the pairs themselves, not by what the drawing asked the pool. */
    private static int mustBeRight(Pool pool, Drawing drawing) {
        var schools = new HashSet<Integer>();
        var pairs = 0;
        for (var pick : drawing.picks()) {
            assertThat(schools.add(pick.row())).isTrue();
            assertThat(pool.row(pick.row()).part()).isEqualTo(PoolPart.SCHOOL);
            assertThat(pool.row(pick.row()).exclusions()).isEmpty();
            assertThat(new HashSet<>(pick.inspectors())).hasSize(pool.team()).hasSizeGreaterThanOrEqualTo(2);
            for (int inspector : pick.inspectors()) {
                pairs++;
                assertThat(pool.row(inspector).part()).isEqualTo(PoolPart.INSPECTOR);
                assertThat(pool.row(inspector).exclusions()).isEmpty();
                for (var apart : pool.pairs()) {
                    assertThat(apart.school() == pick.row() && apart.inspector() == inspector)
                            .isFalse();
                }
            }
        }
        assertThat(schools).hasSize(pool.picks());
        return pairs;
    }

    @Test
    void the_same_seed_draws_the_same_and_another_one_something_else() {
        var results = new HashSet<Drawing>();
        for (var number = 0; number < 1_000; number++) {
            var drawing = Drawing.of(pool, seed(number));
            assertThat(Drawing.of(pool, seed(number))).isEqualTo(drawing);
            results.add(drawing);
        }
        assertThat(results).hasSizeGreaterThan(990);
    }

    @Test
    void every_school_has_the_same_chance() {
        var often = new HashMap<Integer, Integer>();
        for (var number = 0; number < SEEDS; number++) {
            Drawing.of(pool, seed(number)).picks().forEach(pick -> often.merge(pick.row(), 1, Integer::sum));
        }
        // Four of ten: 4,000 of 10,000, give or take five standard deviations (49 each).
        assertThat(often).hasSize(10);
        assertThat(often.values()).allSatisfy(count -> assertThat(count).isBetween(3_755, 4_245));
    }

    @Test
    void the_work_is_spread_as_evenly_as_the_pairs_allow() {
        var free = Pool.of(
                DrawKind.SCHOOLS,
                6,
                2,
                List.of(school(1), school(2), school(3), school(4), school(5), school(6)),
                List.of(inspector(1), inspector(2), inspector(3), inspector(4)),
                List.of());
        for (var number = 0; number < 200; number++) {
            var load = new HashMap<Integer, Integer>();
            Drawing.of(free, seed(number))
                    .picks()
                    .forEach(pick -> pick.inspectors().forEach(one -> load.merge(one, 1, Integer::sum)));
            assertThat(load.values()).containsOnly(3);
        }
    }

    @Test
    @DisplayName("one changed row, pair or number of a pool changes its hash")
    void every_change_changes_the_hash() {
        var hashes = new HashSet<String>();
        hashes.add(pool.hash());
        var changed = 0;
        for (var place = 0; place < pool.rows().size(); place++) {
            for (var other : changes(pool.rows().get(place))) {
                var rows = new ArrayList<>(pool.rows());
                rows.set(place, other);
                changed++;
                hashes.add(new Pool(pool.kind(), pool.picks(), pool.team(), rows, pool.pairs()).hash());
            }
            var rows = new ArrayList<>(pool.rows());
            rows.remove(place);
            changed++;
            hashes.add(new Pool(pool.kind(), pool.picks(), pool.team(), rows, pool.pairs()).hash());
        }
        for (var place = 0; place < pool.pairs().size(); place++) {
            var pairs = new ArrayList<>(pool.pairs());
            pairs.remove(place);
            changed++;
            hashes.add(new Pool(pool.kind(), pool.picks(), pool.team(), pool.rows(), pairs).hash());
        }
        hashes.add(new Pool(pool.kind(), 5, pool.team(), pool.rows(), pool.pairs()).hash());
        hashes.add(new Pool(pool.kind(), pool.picks(), 3, pool.rows(), pool.pairs()).hash());
        assertThat(hashes).hasSize(changed + 3);
        assertThat(Pools.county().hash()).isEqualTo(pool.hash());
    }

    /** An inspector's name stands in no public text; the number does, in the seal. */
    private static List<PoolRow> changes(PoolRow row) {
        var changes = new ArrayList<>(List.of(
                new PoolRow(row.part(), row.id(), row.ref() + "x", row.name(), row.exclusions(), row.salt()),
                new PoolRow(row.part(), row.id(), row.ref(), row.name(), row.exclusions(), row.salt() + "0"),
                new PoolRow(row.part(), row.id(), row.ref(), row.name(), List.of(Exclusion.manual("事假")), row.salt())));
        if (row.part() != PoolPart.INSPECTOR) {
            changes.add(new PoolRow(row.part(), row.id(), row.ref(), row.name() + "分校", row.exclusions(), row.salt()));
        }
        return changes;
    }

    @Test
    void a_pool_says_why_it_cannot_give_what_is_wanted() {
        var one = inspector(1);
        var two = inspector(2);
        var school = school(1);
        assertThat(keys(Pool.of(DrawKind.SCHOOLS, 2, 2, List.of(school), List.of(one, two), List.of())))
                .containsExactly("draw.shortage.rows");
        assertThat(keys(Pool.of(DrawKind.SCHOOLS, 1, 2, List.of(school), List.of(one), List.of())))
                .containsExactly("draw.shortage.inspectors");
        assertThat(Pool.of(DrawKind.SCHOOLS, 1, 2, List.of(school), List.of(one, two), apart(school, one))
                        .shortages())
                .containsExactly(Shortage.at(school.name(), 2, 1));
        assertThat(keys(Pool.of(DrawKind.CLASSES, 1, 0, List.of(), List.of(), List.of())))
                .containsExactly("draw.shortage.rows");
    }

    @Test
    void nothing_public_tells_who_is_in_the_pool() {
        var text = pool.text();
        pool.rows().stream()
                .filter(row -> row.part() == PoolPart.INSPECTOR)
                .forEach(inspector -> assertThat(text)
                        .doesNotContain(inspector.name(), inspector.ref(), inspector.salt(), "SUSPENDED"));
        assertThat(text).doesNotContain("RECUSED", "ANSWERS_FOR");
    }

    @Test
    void what_is_typed_stays_on_one_line() {
        assertThat(PoolRow.lot("一班\n9\tLOT\t二班\tIN").line(1).split("\n")).hasSize(1);
        assertThat(PoolRow.lot("一班\t二班").line(1).split("\t")).hasSize(5);
    }

    private static List<String> keys(Pool pool) {
        return pool.shortages().stream().map(Shortage::key).toList();
    }

    private static List<Apart> apart(PoolRow school, PoolRow inspector) {
        return List.of(new Apart(id(school), id(inspector), PairReason.RECUSED));
    }

    private static UUID id(PoolRow row) {
        return java.util.Objects.requireNonNull(row.id());
    }

    private static PoolRow school(int number) {
        return Pools.row(PoolPart.SCHOOL, number);
    }

    private static PoolRow inspector(int number) {
        return Pools.row(PoolPart.INSPECTOR, number);
    }
}
