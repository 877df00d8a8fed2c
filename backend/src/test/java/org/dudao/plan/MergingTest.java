package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID MONTHLY = UUID.randomUUID();
    private static final UUID SPECIAL = UUID.randomUUID();

    private static VisitStop stop(UUID plan, String day, boolean binding, Integer... matters) {
        return new VisitStop(
                UUID.randomUUID(),
                plan,
                "计划",
                SCHOOL,
                "城东一小",
                LocalDate.parse(day),
                List.of(UUID.randomUUID()),
                List.of(matters),
                binding);
    }

    private static List<Merging.Pair> pairs(VisitStop... stops) {
        return new Merging(7).pairs(List.of(stops));
    }

    @Test
    @DisplayName("001-25 visits of two plans within the spacing are put together on the day that is approved already")
    void the_approved_day_stays() {
        assertThat(pairs(stop(SPECIAL, "2026-11-10", false, 6), stop(MONTHLY, "2026-11-16", true, 8, 6)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.daysApart()).isEqualTo(6);
                    assertThat(pair.on()).isEqualTo("2026-11-16");
                    assertThat(pair.matters()).containsExactly(6, 8);
                });
        assertThat(pairs(stop(SPECIAL, "2026-11-10", true), stop(MONTHLY, "2026-11-16", true)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.on()).as("the earlier one").isEqualTo("2026-11-10"));
    }

    @Test
    @DisplayName("001-25 visits that lie apart, of one plan, or at two schools are left alone")
    void what_lies_apart_is_left_alone() {
        assertThat(pairs(stop(SPECIAL, "2026-11-10", false), stop(MONTHLY, "2026-11-17", true)))
                .isEmpty();
        assertThat(pairs(stop(MONTHLY, "2026-11-10", true), stop(MONTHLY, "2026-11-12", true)))
                .isEmpty();
        var elsewhere = new VisitStop(
                UUID.randomUUID(),
                SPECIAL,
                "计划",
                UUID.randomUUID(),
                "城西一小",
                LocalDate.of(2026, 11, 10),
                List.of(),
                List.of(),
                true);
        assertThat(pairs(stop(MONTHLY, "2026-11-10", true), elsewhere)).isEmpty();
    }

    @Test
    @DisplayName("001-25 a visit between two others is put together with one of them")
    void nobody_is_merged_twice() {
        assertThat(pairs(
                        stop(MONTHLY, "2026-11-10", true),
                        stop(SPECIAL, "2026-11-12", false),
                        stop(MONTHLY, "2026-11-14", true)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.second().on()).isEqualTo("2026-11-12"));
    }
}
