package org.dudao.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dudao.kernel.Conflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("C2-05 D6 recommend, examine, publicise, announce: every state with every action")
class AppointmentStateTest {

    /** What leads where, as the life cycle has it. */
    private static final String TABLE = """
            NEEDED RECOMMEND RECOMMENDED
            NEEDED DECLINE DECLINED
            RECOMMENDED EXAMINE EXAMINED
            RECOMMENDED DECLINE DECLINED
            EXAMINED EXAMINE EXAMINED
            EXAMINED PROPOSE PROPOSED
            EXAMINED DECLINE DECLINED
            PROPOSED PUBLICISE PUBLICISED
            PROPOSED DECLINE DECLINED
            PUBLICISED OBJECT PUBLICISED
            PUBLICISED ANSWER PUBLICISED
            PUBLICISED APPROVE APPROVED
            PUBLICISED DECLINE DECLINED
            APPROVED APPOINT APPOINTED
            APPROVED DECLINE DECLINED
            APPOINTED FILE APPOINTED
            APPOINTED ANNOUNCE APPOINTED
            APPOINTED INDUCT APPOINTED
            APPOINTED ACTIVATE IN_OFFICE
            APPOINTED RESIGN RESIGNED
            APPOINTED DISMISS DISMISSED
            APPOINTED REVOKE REVOKED
            APPOINTED EXPIRE EXPIRED
            IN_OFFICE SUSPEND SUSPENDED
            IN_OFFICE RENEW IN_OFFICE
            IN_OFFICE RESIGN RESIGNED
            IN_OFFICE DISMISS DISMISSED
            IN_OFFICE REVOKE REVOKED
            IN_OFFICE EXPIRE EXPIRED
            SUSPENDED RESUME IN_OFFICE
            SUSPENDED RESIGN RESIGNED
            SUSPENDED DISMISS DISMISSED
            SUSPENDED REVOKE REVOKED
            SUSPENDED EXPIRE EXPIRED""";

    private static final Map<String, AppointmentState> STEPS = steps();

    private static Map<String, AppointmentState> steps() {
        var steps = new HashMap<String, AppointmentState>();
        TABLE.lines().map(line -> line.split(" ")).forEach(step -> {
            steps.put(step[0] + " " + step[1], AppointmentState.valueOf(step[2]));
        });
        return steps;
    }

    static Stream<Arguments> every_state_with_every_action() {
        return Arrays.stream(AppointmentState.values())
                .flatMap(state -> Arrays.stream(AppointmentAction.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("every_state_with_every_action")
    void the_steps_of_the_life_cycle_are_possible_and_no_other(AppointmentState state, AppointmentAction action) {
        var next = STEPS.get(state + " " + action);
        if (next != null) {
            assertThat(state.on(action)).isEqualTo(next);
        } else {
            assertThatThrownBy(() -> state.on(action))
                    .isInstanceOfSatisfying(
                            Conflict.class, e -> assertThat(e.code()).isEqualTo("appointment.not-now"));
        }
    }
}
