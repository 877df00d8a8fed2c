package org.dudao.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.kernel.Conflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("D3 the main path of a rectification")
class RectificationStateTest {

    private static final Map<String, RectificationState> STEPS = Map.of(
            "ISSUED SIGN", RectificationState.SIGNED,
            "SIGNED REPORT", RectificationState.REPORTED,
            "REPORTED ACCEPT", RectificationState.ACCEPTED,
            "REPORTED RETURN", RectificationState.RETURNED,
            "RETURNED REPORT", RectificationState.REPORTED);

    static Stream<Arguments> every_state_with_every_action() {
        return Arrays.stream(RectificationState.values())
                .flatMap(state -> Arrays.stream(RectificationAction.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("every_state_with_every_action")
    void five_steps_are_possible_and_no_other(RectificationState state, RectificationAction action) {
        var next = STEPS.get(state + " " + action);
        if (next != null) {
            assertThat(state.on(action)).isEqualTo(next);
        } else {
            assertThatThrownBy(() -> state.on(action))
                    .isInstanceOfSatisfying(
                            Conflict.class, e -> assertThat(e.code()).isEqualTo("rectification.not-now"));
        }
    }
}
