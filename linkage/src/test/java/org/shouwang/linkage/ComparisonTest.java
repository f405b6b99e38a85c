package org.shouwang.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, 王晓明, CLOSE",
        "王小明, 王明小, CLOSE",
        "王芳, 王方, DIFFERENT",
        "王芳, 李强, DIFFERENT",
        "catherine, katherine, CLOSE",
        "catherine, cathrine, CLOSE",
        "太原市娄烦县, 娄烦县, ALIKE",
        "jonathan, jonathon, CLOSE",
        "dwayne, duane, ALIKE",
        "smith, jones, DIFFERENT"
    })
    void names(String one, String other, Agreement agreement) {
        assertThat(Comparison.of(Kind.TEXT, one, other)).isEqualTo(agreement);
        assertThat(Comparison.of(Kind.TEXT, other, one)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "19850302, 19850303, CLOSE",
        "19850302, 19850203, CLOSE",
        "19850302, 18950302, CLOSE",
        "19850302, 19850719, ALIKE",
        "19850302, 19610302, ALIKE",
        "19850302, 19610719, DIFFERENT",
        "1985, 1986, CLOSE",
        "19850302, 1985, DIFFERENT"
    })
    void days(String one, String other, Agreement agreement) {
        assertThat(Comparison.of(Kind.DATE, one, other)).isEqualTo(agreement);
        assertThat(Comparison.of(Kind.DATE, other, one)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "13900000000, 13900000001, CLOSE",
        "13900000012, 13900000021, CLOSE",
        "13900000000, 13900001100, ALIKE",
        "13900000000, 13900001110, DIFFERENT",
        "1234, 1235, CLOSE",
        "1234, 1256, DIFFERENT",
        "12, 13, DIFFERENT"
    })
    void codes(String one, String other, Agreement agreement) {
        assertThat(Comparison.of(Kind.CODE, one, other)).isEqualTo(agreement);
        assertThat(Comparison.of(Kind.CODE, other, one)).isEqualTo(agreement);
    }
}
