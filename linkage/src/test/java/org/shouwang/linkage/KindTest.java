package org.shouwang.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @Test
    void a_column_of_days_is_dates_though_one_in_five_is_not_a_day() {
        assertThat(Kind.of(List.of("1985-03-02", "19850302", "1985/3/2", "1985年3月2日", "不详")))
                .isEqualTo(Kind.DATE);
        assertThat(Kind.of(List.of("1985-03-02", "19850302", "1985/3/2", "无", "不详")))
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void numbers_that_are_no_days_are_codes() {
        assertThat(Kind.of(List.of("13900000000", "0351-2233445", "12a"))).isEqualTo(Kind.CODE);
        assertThat(Kind.of(List.of("19851302", "19850332", "30000101"))).isEqualTo(Kind.CODE);
    }

    @Test
    void all_else_is_text_also_a_column_that_says_nothing() {
        assertThat(Kind.of(List.of("王芳", "亓官婧"))).isEqualTo(Kind.TEXT);
        assertThat(Kind.of(List.of("", " "))).isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-03-02, 19850302",
        "1985/3/2, 19850302",
        "2.3.1985, 19850302",
        "１９８５年３月２日, 19850302",
        "19850302, 19850302",
        "不详, 不详"
    })
    void days_are_written_in_one_way(String written, String normal) {
        assertThat(Kind.DATE.normal(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "' O''Neil ', oneil",
        "阿依夏木·买买提, 阿依夏木买买提",
        "ＡＢｃ, abc",
        "14012319850302001x, 14012319850302001x"
    })
    void text_keeps_letters_and_digits(String written, String normal) {
        assertThat(Kind.TEXT.normal(written)).isEqualTo(normal);
    }
}
