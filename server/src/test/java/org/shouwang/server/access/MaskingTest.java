package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Enough to recognise somebody whom one knows, and not enough to find somebody whom one does not.
 */
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, 王*明",
        "王明, 王*",
        "欧阳小明, 欧**明",
        "𠮷小野, 𠮷*野",
        "买买提·艾力, 买****力",
        "' 王明 ', 王*",
        "王, ****",
        "'', ****",
        "' ', ****"
    })
    void a_name_keeps_its_ends(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "140199195001011234, 1401**********1234",
        "14019919500101123X, 1401**********123X",
        "140199500101123, 1401*******1123",
        "123456789012, 1234****9012",
        "12345678901, ****",
        "1401, ****",
        "'', ****"
    })
    void a_number_keeps_its_ends_only_if_enough_is_hidden_between_them(
            String number, String masked) {
        assertThat(Masking.document(number)).isEqualTo(masked);
    }
}
