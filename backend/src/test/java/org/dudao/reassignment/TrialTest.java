package org.dudao.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dudao.testing.TestClock.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.district.LoadLevel;
import org.dudao.district.Staffing;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.StaffingTerms;
import org.dudao.inspector.InspectorKind;
import org.dudao.reassignment.DraftTrial.TrialLoad;
import org.dudao.recusal.Bar;
import org.dudao.recusal.RecusalGround;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final StaffingTerms TERMS = new StaffingTerms(1, 20, 2, 2000, 3);

    private final Serving wang = serving("王秀英", false, true);
    private final Serving li = serving("李建国", false, true);
    private final Post first = post("一小", wang);
    private final Post second = post("二小", null);
    private final Staffing staffing = new Staffing(MONDAY, TERMS, List.of(first, second), List.of(wang, li), List.of());

    private static Serving serving(String name, boolean suspended, boolean inTerm) {
        return new Serving(UUID.randomUUID(), name, name, InspectorKind.PART_TIME, suspended, inTerm);
    }

    private static Post post(String name, @Nullable Serving inspector) {
        return new Post(
                UUID.randomUUID(),
                name,
                name,
                SchoolKind.PRIMARY,
                100,
                null,
                inspector == null ? null : inspector.id(),
                inspector == null ? null : MONDAY);
    }

    private static DraftMove move(Post school, @Nullable Serving from, @Nullable Serving to, @Nullable String reason) {
        return new DraftMove(
                school.schoolId(),
                school.name(),
                from == null ? null : from.id(),
                from == null ? null : from.name(),
                to == null ? null : to.id(),
                to == null ? null : to.name(),
                reason,
                List.of());
    }

    private Trial trial(DraftMove... moves) {
        return Trial.of(staffing, List.of(moves), List.of(), Map.of());
    }

    @Test
    void loads_are_counted_before_and_after() {
        var trial = trial(move(first, wang, li, null), move(second, null, wang, null));
        assertThat(trial.objections()).isEmpty();
        assertThat(trial.loads())
                .containsExactly(
                        new TrialLoad(wang.id(), "王秀英", 1, 1, 1, LoadLevel.FULL, LoadLevel.FULL),
                        new TrialLoad(li.id(), "李建国", 0, 1, 1, LoadLevel.NORMAL, LoadLevel.FULL));
        assertThat(trial.after().unassigned()).isEmpty();
    }

    @Test
    @DisplayName("C1-06 more schools than usual need a reason, which goes with the move")
    void too_many_need_a_reason() {
        assertThat(trial(move(second, null, wang, " ")).objections())
                .extracting(
                        Objection::code,
                        Objection::inspectorId,
                        one -> one.facts().get("rule"))
                .containsExactly(tuple("reassignment.reason-missing", wang.id(), "C1-06"));
        var explained = trial(move(second, null, wang, "两校相邻"));
        assertThat(explained.objections()).isEmpty();
        assertThat(Trial.over(explained.after())).isOne();
        assertThat(explained.handings())
                .singleElement()
                .satisfies(handing -> assertThat(handing.overRatio()).isTrue());
    }

    @Test
    @DisplayName("C2-13 a recused inspector stands against the draft")
    void recusals_stand_against_it() {
        var bar = new Bar(li.id(), first.schoolId(), RecusalGround.RELATIVE, null);
        var trial = Trial.of(staffing, List.of(move(first, wang, li, null)), List.of(bar), Map.of());
        assertThat(trial.objections())
                .extracting(Objection::code, one -> one.facts().get("rule"))
                .containsExactly(tuple("district.recused", "C2-13"));
    }

    @Test
    void a_present_that_is_not_what_was_seen_names_the_move() {
        var stale = trial(move(first, li, null, null), move(second, null, li, null));
        assertThat(stale.objections())
                .extracting(
                        Objection::code, Objection::schoolId, one -> one.facts().get("now"))
                .containsExactly(tuple("reassignment.moved-meanwhile", first.schoolId(), "王秀英"));
    }

    @Test
    void what_is_arranged_for_later_a_closed_school_and_an_absent_inspector_stand_against_it() {
        var gone = serving("已离任", false, true);
        var closed = post("已撤销", null);
        var later = Map.of(first.schoolId(), LocalDate.of(2026, 12, 1));
        var trial = Trial.of(
                staffing, List.of(move(first, wang, li, null), move(closed, null, gone, null)), List.of(), later);
        assertThat(trial.objections())
                .extracting(Objection::code)
                .containsExactly("district.later-period", "district.school-closed", "district.not-in-office");
    }

    @Test
    @DisplayName("D6 who is suspended or out of term gets no school")
    void the_suspended_get_nothing() {
        var suspended = serving("停职", true, true);
        var over = serving("期满", false, false);
        var both = new Staffing(MONDAY, TERMS, List.of(first, second), List.of(wang, suspended, over), List.of());
        var trial = Trial.of(
                both, List.of(move(first, wang, suspended, null), move(second, null, over, null)), List.of(), Map.of());
        assertThat(trial.objections())
                .extracting(Objection::code)
                .containsExactly("district.suspended", "district.not-in-office");
    }
}
