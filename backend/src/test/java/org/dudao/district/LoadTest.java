package org.dudao.district;

import static org.assertj.core.api.Assertions.assertThat;

import org.dudao.district.Load.Excess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final StaffingTerms TERMS = new StaffingTerms(5, 20, 2, 2000, 3);
    private static final Load NONE = new Load(TERMS, 0, false);

    @Test
    @DisplayName("C1-06 five schools are usual, the sixth needs a reason")
    void the_sixth_school_is_one_too_many() {
        var five = NONE;
        for (var i = 0; i < 5; i++) {
            five = five.plus(false);
        }
        assertThat(five.excess()).isEmpty();
        assertThat(five.plus(false).excess()).contains(new Excess("C1-06", 6, 5));
    }

    @Test
    @DisplayName("C1-07 a large school has an inspector of its own")
    void a_large_school_shares_its_inspector_only_with_a_reason() {
        assertThat(NONE.plus(true).excess()).isEmpty();
        assertThat(NONE.plus(true).plus(false).excess()).contains(new Excess("C1-07", 2, 1));
        assertThat(NONE.plus(false).plus(true).excess()).contains(new Excess("C1-07", 2, 1));
    }

    @Test
    @DisplayName("C1-07 a school is large from 2,000 pupils on")
    void a_school_is_large_from_the_number_set_for_the_division() {
        assertThat(TERMS.isLarge(2000)).isTrue();
        assertThat(TERMS.isLarge(1999)).isFalse();
        assertThat(TERMS.isLarge(null)).isFalse();
    }

    @Test
    @DisplayName("C1-06 four of five is normal, five is full, six is over")
    void the_level_is_measured_by_the_usual_number() {
        assertThat(TERMS.level(4)).isEqualTo(LoadLevel.NORMAL);
        assertThat(TERMS.level(5)).isEqualTo(LoadLevel.FULL);
        assertThat(TERMS.level(6)).isEqualTo(LoadLevel.OVER);
    }
}
