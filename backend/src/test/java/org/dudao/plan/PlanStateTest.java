package org.dudao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dudao.kernel.Conflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStateTest {

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("DRAFT CHANGE", "DRAFT"),
            Map.entry("DRAFT SUBMIT", "SUBMITTED"),
            Map.entry("DRAFT DISCARD", "DISCARDED"),
            Map.entry("SUBMITTED WITHDRAW", "DRAFT"),
            Map.entry("SUBMITTED EXAMINE", "EXAMINED"),
            Map.entry("SUBMITTED APPROVE", "APPROVED"),
            Map.entry("SUBMITTED SEND_BACK", "RETURNED"),
            Map.entry("EXAMINED APPROVE", "APPROVED"),
            Map.entry("EXAMINED SEND_BACK", "RETURNED"),
            Map.entry("RETURNED CHANGE", "RETURNED"),
            Map.entry("RETURNED SUBMIT", "SUBMITTED"),
            Map.entry("APPROVED ISSUE", "ISSUED"),
            Map.entry("ISSUED RATE", "ISSUED"),
            Map.entry("ISSUED ADJUST", "ADJUSTING"),
            Map.entry("ISSUED COMPLETE", "COMPLETED"),
            Map.entry("ISSUED COMPLETE_PARTLY", "PARTLY_COMPLETED"),
            Map.entry("ADJUSTING CHANGE", "ADJUSTING"),
            Map.entry("ADJUSTING SUBMIT", "SUBMITTED"),
            Map.entry("COMPLETED SUMMARISE", "SUMMARISED"),
            Map.entry("PARTLY_COMPLETED SUMMARISE", "SUMMARISED"),
            Map.entry("SUMMARISED ARCHIVE", "ARCHIVED"));

    @ParameterizedTest
    @DisplayName("D7 every action in every state goes where the table says or is refused")
    @EnumSource(PlanState.class)
    void the_table_is_the_life_of_a_plan(PlanState state) {
        for (var action : PlanAction.values()) {
            var next = TABLE.get(state + " " + action);
            if (next == null) {
                assertThatThrownBy(() -> state.on(action, false))
                        .isInstanceOfSatisfying(
                                Conflict.class,
                                e -> assertThat(e.facts())
                                        .containsEntry("state", state)
                                        .containsEntry("action", action));
            } else {
                assertThat(state.on(action, false)).isEqualTo(PlanState.valueOf(next));
            }
        }
    }

    @ParameterizedTest(name = "issued before: {0}, taken back: {1}")
    @DisplayName("D7 an adjustment that is taken back is no draft that could be discarded")
    @CsvSource({"false, DRAFT", "true, ADJUSTING"})
    void what_was_in_force_is_adjusted_and_never_drafted_anew(boolean issued, PlanState next) {
        assertThat(PlanState.SUBMITTED.on(PlanAction.WITHDRAW, issued)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} is approved by the {1}")
    @DisplayName("003-11 scheduled: the leader in charge; unscheduled: the main leader")
    @CsvSource({"YEARLY, LEADER_IN_CHARGE", "MONTHLY, LEADER_IN_CHARGE", "OCCASIONAL, MAIN_LEADER"})
    void the_level_follows_from_the_kind(PlanKind kind, PlanLevel level) {
        assertThat(PlanRules.ofLevel(kind, level)).isEmpty();
        for (var other : PlanLevel.values()) {
            if (other != level) {
                assertThat(PlanRules.ofLevel(kind, other)).singleElement().satisfies(unmet -> {
                    assertThat(unmet.rule()).isEqualTo("003-11");
                    assertThat(unmet.hard()).as("overridden with a reason").isFalse();
                });
            }
        }
    }
}
