package org.dudao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dudao.kernel.Conflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionStateTest {

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("DRAFT CHANGE", "DRAFT"),
            Map.entry("DRAFT SUBMIT", "SUBMITTED"),
            Map.entry("SUBMITTED CORRECT", "RETURNED"),
            Map.entry("SUBMITTED EXAMINE", "UNDER_REVIEW"),
            Map.entry("SUBMITTED ACCEPT", "ACCEPTED"),
            Map.entry("SUBMITTED SEND_BACK", "RETURNED"),
            Map.entry("UNDER_REVIEW ACCEPT", "ACCEPTED"),
            Map.entry("UNDER_REVIEW SEND_BACK", "RETURNED"),
            Map.entry("RETURNED CHANGE", "RETURNED"),
            Map.entry("RETURNED SUBMIT", "SUBMITTED"),
            Map.entry("ACCEPTED CORRECT", "RETURNED"),
            Map.entry("ACCEPTED ARCHIVE", "ARCHIVED"));

    private static final int HERE = 1;
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();

    /** Who asks, and which actions of the table are theirs. */
    enum Part {
        AUTHOR_HERSELF(reader(AUTHOR, THERE, HERE, false), "CHANGE SUBMIT CORRECT"),
        AUTHOR_WHO_LEADS(reader(AUTHOR, THERE, HERE, false, SCHOOL), "CHANGE SUBMIT CORRECT ARCHIVE"),
        COMPANION_WHO_LEADS(reader(UUID.randomUUID(), THERE, HERE, false, SCHOOL), "ARCHIVE"),
        COMPANION(reader(UUID.randomUUID(), THERE, HERE, false), ""),
        LEADER(reader(UUID.randomUUID(), UUID.randomUUID(), HERE, false, SCHOOL), "EXAMINE ACCEPT SEND_BACK ARCHIVE"),
        LEADER_ELSEWHERE(reader(UUID.randomUUID(), UUID.randomUUID(), HERE, false, UUID.randomUUID()), ""),
        OFFICE(reader(UUID.randomUUID(), null, HERE, true), "EXAMINE ACCEPT SEND_BACK ARCHIVE"),
        OFFICE_THAT_WROTE(reader(AUTHOR, null, HERE, true), "CHANGE SUBMIT CORRECT ARCHIVE"),
        CITY_OFFICE(reader(UUID.randomUUID(), null, 2, true), ""),
        SCHOOL_HEAD(reader(UUID.randomUUID(), null, HERE, false), "");

        final Reviewer reader;
        final Set<String> theirs;

        Part(Reviewer reader, String theirs) {
            this.reader = reader;
            this.theirs = Set.of(theirs.split(" "));
        }

        private static Reviewer reader(UUID person, UUID inspector, int home, boolean office, UUID... led) {
            return new Reviewer(person, inspector, home, office, Set.of(led));
        }
    }

    @ParameterizedTest
    @DisplayName("D1 every action in every state goes where the table says or is refused")
    @EnumSource(InspectionState.class)
    void the_table_is_the_life_of_a_record(InspectionState state) {
        for (var action : InspectionAction.values()) {
            var next = TABLE.get(state + " " + action);
            if (next == null) {
                assertThatThrownBy(() -> state.on(action))
                        .isInstanceOfSatisfying(
                                Conflict.class,
                                e -> assertThat(e.facts())
                                        .containsEntry("state", state)
                                        .containsEntry("action", action));
            } else {
                assertThat(state.on(action)).isEqualTo(InspectionState.valueOf(next));
            }
        }
    }

    @ParameterizedTest
    @DisplayName("D1 state × action × role: everybody is offered what is theirs, and nobody reviews their own visit")
    @EnumSource(Part.class)
    void everybody_is_offered_what_is_theirs(Part part) {
        for (var state : InspectionState.values()) {
            var record = new InspectionRights(HERE, SCHOOL, state, AUTHOR, List.of(THERE));
            var expected = new ArrayList<String>();
            for (var action : InspectionAction.values()) {
                if (TABLE.containsKey(state + " " + action) && part.theirs.contains(action.name())) {
                    expected.add(action.name());
                }
            }
            assertThat(new TreeSet<>(
                            record.actions(part.reader).stream().map(Enum::name).toList()))
                    .as("%s as %s", state, part)
                    .isEqualTo(new TreeSet<>(expected));
        }
    }
}
