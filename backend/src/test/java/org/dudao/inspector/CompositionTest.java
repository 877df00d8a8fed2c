package org.dudao.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dudao.inspector.Composition.Service;
import org.dudao.inspector.CompositionView.CompositionMonth;
import org.dudao.inspector.CompositionView.CompositionSource;
import org.dudao.school.SchoolKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static Service full(@Nullable String from, @Nullable String leftOn) {
        return service(InspectorKind.FULL_TIME, from, leftOn, SchoolKind.PRIMARY);
    }

    private static Service part(@Nullable String from, @Nullable String leftOn) {
        return service(InspectorKind.PART_TIME, from, leftOn, SchoolKind.KINDERGARTEN);
    }

    private static Service service(
            InspectorKind kind, @Nullable String from, @Nullable String leftOn, SchoolKind stage) {
        return new Service(
                kind,
                InspectorSource.PRINCIPAL,
                from == null ? null : LocalDate.parse(from),
                leftOn == null ? null : LocalDate.parse(leftOn),
                new Biography(null, null, null, null, null, null, null, List.of(stage), List.of(), null));
    }

    @Test
    @DisplayName("C2-11 the share of full-time inspectors is counted as each month ends, the present one as of today")
    void the_share_follows_those_who_come_and_go() {
        var composition = new Composition(List.of(
                full("2026-09-15", null),
                part(null, null),
                part("2026-10-01", "2026-11-02"),
                part("2026-11-20", null)));
        assertThat(composition.months(TODAY, 4))
                .extracting(CompositionMonth::month, CompositionMonth::inspectors, CompositionMonth::fullTime)
                .containsExactly(
                        tuple(LocalDate.of(2026, 8, 1), 1, 0),
                        tuple(LocalDate.of(2026, 9, 1), 2, 1),
                        tuple(LocalDate.of(2026, 10, 1), 3, 1),
                        tuple(LocalDate.of(2026, 11, 1), 2, 1));
        assertThat(composition.months(TODAY, 2))
                .extracting(month -> String.valueOf(month.share()))
                .containsExactly("0.3333", "0.5000");
    }

    @Test
    void without_inspectors_there_is_no_share() {
        assertThat(new Composition(List.of()).months(TODAY, 1).getFirst().share())
                .isNull();
    }

    @Test
    @DisplayName("C2-11 full-time and part-time inspectors work side by side")
    void one_sort_alone_is_no_mixture() {
        assertThat(new Composition(List.of(full(null, null), part(null, null))).isMixed(TODAY))
                .isTrue();
        assertThat(new Composition(List.of(full(null, null), part(null, "2026-11-01"))).isMixed(TODAY))
                .isFalse();
        assertThat(new Composition(List.of(part(null, null))).isMixed(TODAY)).isFalse();
    }

    @Test
    @DisplayName("C2-11 every kind of school is known to somebody in office")
    void the_stages_of_those_in_office_are_covered() {
        var composition = new Composition(List.of(full(null, null), part(null, "2026-11-01")));
        var kinds = List.of(SchoolKind.PRIMARY, SchoolKind.KINDERGARTEN);
        assertThat(composition.uncovered(kinds, TODAY)).containsExactly(SchoolKind.KINDERGARTEN);
        assertThat(composition.uncovered(List.of(), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("C2-11 where inspectors come from is counted, and who has no source yet")
    void sources_are_counted() {
        var nameless = new Service(InspectorKind.EXPERT, null, null, null, null);
        var composition = new Composition(List.of(full(null, null), nameless));
        assertThat(composition.sources(TODAY)).containsExactly(new CompositionSource(InspectorSource.PRINCIPAL, 1));
        assertThat(composition.withoutSource(TODAY)).isOne();
    }
}
