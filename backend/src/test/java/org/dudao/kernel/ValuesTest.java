package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-2-8", "2026/02/28", "28.02.2026",
                "2026-02-28T10:00:00", "+99999-01-01", "1899-12-31", "2200-01-01", "infinity", "now", "today",
                "２０２６-02-28", "二〇二六年二月", " 2026-02-28", ""
            })
    void what_is_no_day_of_the_calendar_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Values.day(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "",
                "0",
                "1-1-1-1-1",
                "{01a0a0a0-0000-7000-8000-000000000001}",
                "01a0a0a0-0000-7000-8000-00000000000"
            })
    void what_is_no_uuid_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Values.uuid(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28T10:00:00", "2026-02-28", "2026-02-28T10:00:00+18:30", "2026-02-28T24:01:00Z"})
    void a_moment_needs_a_zone_that_exists(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Values.moment(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001b[2J", "a\u202eb", "a\u2066b", "\ud800", "a\u0085b", "\ufffe"})
    void characters_that_deceive_or_break_are_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Values.text(value));
    }

    @Test
    void rare_names_and_line_ends_pass_and_are_composed() {
        assertThat(Values.text("𠮷田·阿卜杜拉\n㐀")).isEqualTo("𠮷田·阿卜杜拉\n㐀");
        assertThat(Values.text("e\u0301cole")).isEqualTo("\u00e9cole");
    }
}
