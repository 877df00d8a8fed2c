package org.dudao.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dudao.kernel.Refusal;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an edition, and what its answers must be. */
class ChecklistTest {

    static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    static final UUID PROBLEM = UUID.randomUUID();
    static final EvidenceRule PHOTO = new EvidenceRule(Evidence.PHOTO, EvidenceOccasion.NO, "现场状况是核查的依据");
    static final EvidenceRule NOTE = new EvidenceRule(Evidence.NOTE, EvidenceOccasion.NO, "写明时间");
    static final EvidenceRule ALWAYS = new EvidenceRule(Evidence.NOTE, EvidenceOccasion.ALWAYS, "写明数量");

    @Test
    void a_draft_may_be_unfinished_anywhere() {
        assertThatCode(() -> draft(matter(item("", null)))).doesNotThrowAnyException();
        assertThatCode(() -> draft()).doesNotThrowAnyException();
    }

    static Stream<Unfinished> unfinished() {
        return Stream.of(
                new Unfinished("checklist.for-nobody", new ChecklistContent("清单", null, List.of(), List.of())),
                new Unfinished("checklist.empty", content()),
                new Unfinished("checklist.matter-unfinished", content(matter())),
                new Unfinished("checklist.item-unfinished", content(matter(item(" ", null)))),
                new Unfinished(
                        "checklist.item-unfinished",
                        content(matter(item("门卫", new EvidenceRule(Evidence.PHOTO, EvidenceOccasion.NO, ""))))),
                new Unfinished("checklist.item-unfinished", content(matter(choice("自营")))),
                new Unfinished("checklist.item-unfinished", content(matter(choice("自营", "")))));
    }

    record Unfinished(String code, ChecklistContent content) {}

    @ParameterizedTest
    @MethodSource("unfinished")
    @DisplayName("what is published is whole: nobody is asked for evidence without a printed reason")
    void what_is_published_is_whole(Unfinished unfinished) {
        refuses(unfinished.code(), () -> new Checklist(1, unfinished.content(), NOW).publish(NOW));
    }

    @Test
    void an_id_occurs_once() {
        var twice = item("门卫", null);
        refuses("checklist.id-twice", () -> draft(matter(twice), matter(twice)));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     CHANGE,  DRAFT",
        "DRAFT,     PUBLISH, PUBLISHED",
        "DRAFT,     DISCARD, DISCARDED",
        "DRAFT,     REVISE,",
        "DRAFT,     RETIRE,",
        "PUBLISHED, CHANGE,",
        "PUBLISHED, PUBLISH,",
        "PUBLISHED, DISCARD,",
        "PUBLISHED, REVISE,  PUBLISHED",
        "PUBLISHED, RETIRE,  RETIRED",
        "RETIRED,   CHANGE,",
        "RETIRED,   PUBLISH,",
        "RETIRED,   DISCARD,",
        "RETIRED,   REVISE,  RETIRED",
        "RETIRED,   RETIRE,",
        "DISCARDED, CHANGE,",
        "DISCARDED, PUBLISH,",
        "DISCARDED, DISCARD,",
        "DISCARDED, REVISE,",
        "DISCARDED, RETIRE,"
    })
    void every_action_in_every_state(ChecklistState from, ChecklistAction action, @Nullable ChecklistState to) {
        if (to == null) {
            refuses("checklist.not-now", () -> from.on(action));
        } else {
            assertThat(from.on(action)).isEqualTo(to);
        }
    }

    @Test
    void a_revision_is_a_new_draft_of_the_same_checklist() {
        var first = draft(matter(item("门卫", null)));
        refuses("checklist.not-now", () -> first.revise(2, first.content(), NOW));
        first.publish(NOW);
        var second = first.revise(2, first.content(), NOW);
        assertThat(second.state()).isEqualTo(ChecklistState.DRAFT);
        assertThat(second.templateId()).isEqualTo(first.templateId()).isNotEqualTo(second.id());
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.edition()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO, YES,, true",
        "YES_NO, NO,, true",
        "YES_NO, ,, true",
        "YES_NO, YES, 自营, false",
        "CHOICE, , 自营, true",
        "CHOICE, , 其他, false",
        "CHOICE, YES, 自营, false",
        "CHOICE, NOT_APPLICABLE,, true",
        "NUMBER, , 12, true",
        "NUMBER, , 12.5, true",
        "NUMBER, , 一打, false",
        "NUMBER, , -1, false",
        "TEXT, , 有食堂, true",
        "TEXT, NO, 有食堂, false"
    })
    void an_answer_is_of_the_kind_that_was_asked_for(
            AnswerKind kind, @Nullable ChecklistVerdict verdict, @Nullable String value, boolean fits) {
        var options = kind == AnswerKind.CHOICE ? List.of("自营", "配餐") : List.<String>of();
        var item = new ChecklistItem(UUID.randomUUID(), "食堂", null, kind, options, null, null, List.of(), false);
        var answers = List.of(new ChecklistAnswer(item.id(), verdict, value, null, null));
        if (fits) {
            edition(item).check(answers);
        } else {
            refuses("checklist.answer-unfit", () -> edition(item).check(answers));
        }
    }

    @Test
    void an_answer_is_to_a_question_that_was_asked_and_there_is_one() {
        var item = item("门卫", null);
        refuses("checklist.answer-unknown", () -> edition(item).check(List.of(no(item("别的", null), null, null))));
        refuses(
                "checklist.answer-twice",
                () -> edition(item).check(List.of(no(item, null, null), no(item, null, null))));
    }

    @Test
    @DisplayName("7.2b a matter that is all well is one verdict, not a faked answer to each question")
    void a_matter_may_be_answered_as_a_whole() {
        var matter = matter(item("门卫", null), item("消防", null));
        var edition = new Edition(ChecklistState.PUBLISHED, content(matter));
        edition.check(List.of(new ChecklistAnswer(matter.id(), ChecklistVerdict.YES, null, null, null)));
        refuses(
                "checklist.answer-unknown",
                () -> edition.check(List.of(new ChecklistAnswer(matter.id(), ChecklistVerdict.NO, null, null, null))));
    }

    @Test
    @DisplayName(
            "evidence is a photo, or words why there is none; a problem tells what was seen, not why there is no photo")
    void evidence_is_given_where_it_was_asked_for() {
        var photo = item("消防通道", PHOTO);
        var note = item("作业", NOTE);
        refuses(
                "checklist.evidence-missing",
                () -> edition(photo).checkWhole(List.of(no(photo, null, PROBLEM)), Set.of()));
        refuses("checklist.evidence-missing", () -> edition(note).checkWhole(List.of(no(note, null, null)), Set.of()));
        edition(photo).checkWhole(List.of(no(photo, "校方不同意拍照", null)), Set.of());
        edition(photo).checkWhole(List.of(no(photo, null, PROBLEM)), Set.of(photo.id()));
        refuses(
                "checklist.evidence-missing",
                () -> edition(note).checkWhole(List.of(no(note, null, null)), Set.of(note.id())));
        edition(note).checkWhole(List.of(no(note, null, PROBLEM)), Set.of());
        edition(note)
                .checkWhole(List.of(new ChecklistAnswer(note.id(), ChecklistVerdict.YES, null, null, null)), Set.of());
    }

    @Test
    void evidence_may_be_asked_for_with_every_answer_but_none() {
        var item = item("演练", ALWAYS);
        refuses(
                "checklist.evidence-missing",
                () -> edition(item)
                        .checkWhole(
                                List.of(new ChecklistAnswer(item.id(), ChecklistVerdict.YES, null, null, null)),
                                Set.of()));
        edition(item)
                .checkWhole(
                        List.of(new ChecklistAnswer(item.id(), ChecklistVerdict.NOT_APPLICABLE, null, null, null)),
                        Set.of());
        edition(item).checkWhole(List.of(new ChecklistAnswer(item.id(), null, null, null, null)), Set.of());
    }

    @Test
    void a_critical_no_is_a_problem_that_is_written_down() {
        var item = new ChecklistItem(
                UUID.randomUUID(), "消防通道", null, AnswerKind.YES_NO, List.of(), null, null, List.of(), true);
        refuses(
                "checklist.critical-without-problem",
                () -> edition(item).checkWhole(List.of(no(item, "已口头告知", null)), Set.of()));
        edition(item).checkWhole(List.of(no(item, null, PROBLEM)), Set.of());
    }

    @Test
    void a_record_is_begun_with_what_is_published_for_its_kind_of_school() {
        var whole = content(matter(item("门卫", null)));
        assertThat(new Edition(ChecklistState.PUBLISHED, whole).isOpenFor(SchoolKind.PRIMARY))
                .isTrue();
        assertThat(new Edition(ChecklistState.PUBLISHED, whole).isOpenFor(SchoolKind.KINDERGARTEN))
                .isFalse();
        assertThat(new Edition(ChecklistState.RETIRED, whole).isOpenFor(SchoolKind.PRIMARY))
                .isFalse();
        assertThat(new Edition(ChecklistState.DRAFT, whole).isOpenFor(SchoolKind.PRIMARY))
                .isFalse();
    }

    private static ChecklistAnswer no(ChecklistItem item, @Nullable String note, @Nullable UUID problem) {
        return new ChecklistAnswer(item.id(), ChecklistVerdict.NO, null, note, problem);
    }

    private static ChecklistItem item(String text, @Nullable EvidenceRule evidence) {
        return new ChecklistItem(
                UUID.randomUUID(), text, null, AnswerKind.YES_NO, List.of(), null, evidence, List.of(), false);
    }

    private static ChecklistItem choice(String... options) {
        return new ChecklistItem(
                UUID.randomUUID(), "食堂", null, AnswerKind.CHOICE, List.of(options), null, null, List.of(), false);
    }

    private static ChecklistMatter matter(ChecklistItem... items) {
        return new ChecklistMatter(UUID.randomUUID(), 6, "安全", List.of(items));
    }

    private static ChecklistContent content(ChecklistMatter... matters) {
        return new ChecklistContent("清单", null, List.of(SchoolKind.PRIMARY), List.of(matters));
    }

    private static Checklist draft(ChecklistMatter... matters) {
        return new Checklist(1, content(matters), NOW);
    }

    private static Edition edition(ChecklistItem item) {
        return new Edition(ChecklistState.PUBLISHED, content(matter(item)));
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
