package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.registry.Yangqu;

/** Numbers of identity cards, read leniently and checked strictly. */
class CitizenNumberTest {

    @Test
    void a_number_tells_birth_date_and_sex() {
        var number = valid(Yangqu.DOCUMENT);

        assertThat(number.birthDate()).hasToString("1970-01-01");
        assertThat(number.male()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 140199 19700101 1239 ", "140199197001011239"})
    void spaces_and_full_width_digits_are_forgiven(String text) {
        assertThat(valid(text).text()).isEqualTo(Yangqu.DOCUMENT);
    }

    @Test
    void the_legacy_form_is_the_same_number() {
        assertThat(valid("140199700101123").text()).isEqualTo(Yangqu.DOCUMENT);
    }

    @Test
    void every_single_wrong_digit_is_found() {
        for (int position = 0; position < 17; position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var changed = new StringBuilder(Yangqu.DOCUMENT);
                changed.setCharAt(position, digit);
                if (!changed.toString().equals(Yangqu.DOCUMENT)) {
                    assertThat(CitizenNumber.read(changed.toString()))
                            .isInstanceOf(CitizenNumber.Read.Invalid.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "14019919700101123",
                "1401991970010112391",
                "A40199197001011239",
                "140199197013011232"
            })
    void what_is_no_number_is_told_so(String text) {
        assertThat(CitizenNumber.read(text)).isInstanceOf(CitizenNumber.Read.Invalid.class);
    }

    private static CitizenNumber valid(String text) {
        return switch (CitizenNumber.read(text)) {
            case CitizenNumber.Read.Valid valid -> valid.number();
            case CitizenNumber.Read.Invalid invalid ->
                    throw new AssertionError(invalid.why().reason().en());
        };
    }
}
