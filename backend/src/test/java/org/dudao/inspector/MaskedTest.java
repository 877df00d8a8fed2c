package org.dudao.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P masking formats")
class MaskedTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "13812345678, 138****5678",
        "138****5678, 138****5678",
        "0532-55551000, 053****1000",
        "12345, ****",
        "1234567, ****"
    })
    void a_phone_keeps_three_and_four(String phone, String shown) {
        assertThat(Masked.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "51190219700101123X, 511***********123X",
        "511***********123X, 511***********123X",
        "A12345, ***********"
    })
    void an_id_number_keeps_three_and_four(String number, String shown) {
        assertThat(Masked.idNumber(number)).isEqualTo(shown);
    }

    @Test
    void what_is_not_known_stays_unknown() {
        assertThat(Masked.phone(null)).isNull();
        assertThat(Masked.idNumber(null)).isNull();
    }

    @Test
    void what_comes_back_as_it_was_shown_is_what_is_stored() {
        assertThat(Masked.unlessShown("138****5678", "13812345678", "138****5678"))
                .isEqualTo("13812345678");
        assertThat(Masked.unlessShown("13900000000", "13812345678", "138****5678"))
                .isEqualTo("13900000000");
        assertThat(Masked.unlessShown(null, "13812345678", "138****5678")).isNull();
    }
}
