package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.parameter.Law;

/** How a number of the law is set otherwise, and what is refused. */
class AmendmentTest {

    private static Law law(String place, LocalDate day, String... amendments) {
        var set = List.of(amendments).stream().map(Loufan::set).toList();
        return Amendment.apply(set, Loufan.PACK.parameters()).on(place, day);
    }

    private static long fen(Law law, String parameter) {
        var value = law.parameter(parameter).value();
        assertThat(value.isKnown()).isTrue();
        return value.low();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dibao_standard=350@2017-01-01",
                "农村低保标准=350元@2017-01-01",
                " dibao_standard = 350.00 @ 2017-01-01 ",
                "dibao_standard=350@2017-01-01@1401"
            })
    void a_number_is_set_by_name_or_chinese_title(String text) {
        assertThat(Loufan.set(text))
                .isEqualTo(
                        new Amendment(
                                "dibao_standard",
                                Loufan.set("dibao_standard=1@2017-01-01").title(),
                                "1401",
                                LocalDate.of(2017, 1, 1),
                                Interval.of(35_000),
                                OptionalLong.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, 32000, 48000", "2017-01-01, 35000, 52500"})
    void it_holds_from_its_day_and_what_is_linked_moves_with_it(
            LocalDate day, long standard, long line) {
        var law = law(Loufan.YANGQU, day, "dibao_standard=350@2017-01-01");

        assertThat(fen(law, "dibao_standard")).isEqualTo(standard);
        assertThat(fen(law, "low_income_line")).isEqualTo(line);
    }

    @Test
    void a_place_below_with_a_value_of_its_own_keeps_it_unless_the_place_is_named() {
        var city = law(Loufan.VILLAGE, Loufan.DAY, "dibao_standard=350@2017-01-01");
        var county = law(Loufan.VILLAGE, Loufan.DAY, "dibao_standard=350@2017-01-01@140123");

        assertThat(fen(city, "dibao_standard")).isEqualTo(33_000);
        assertThat(fen(county, "dibao_standard")).isEqualTo(35_000);
    }

    @Test
    void a_value_of_the_same_place_and_day_is_replaced() {
        var law = law(Loufan.YANGQU, Loufan.DAY, "dibao_standard=350@2016-01-01");

        assertThat(fen(law, "dibao_standard")).isEqualTo(35_000);
    }

    @Test
    void a_plain_number_for_a_rate_is_in_percent() {
        assertThat(Loufan.set("medical_rate=75@2017-01-01").value())
                .isEqualTo(Loufan.set("medical_rate=75%@2017-01-01").value())
                .isEqualTo(Interval.of(7_500));
    }

    @ParameterizedTest
    @CsvSource({"care_share[3]=45%, 10000, 4500", "照料比例[else]=90, 9000, 8000"})
    void a_row_of_a_table_is_set_and_the_others_stay(String set, long ofTwo, long ofThree) {
        var table = law(Loufan.VILLAGE, Loufan.DAY, set + "@2017-01-01").table("care_share");

        assertThat(table.at(Interval.of(2))).isEqualTo(Interval.of(ofTwo));
        assertThat(table.at(Interval.of(3))).isEqualTo(Interval.of(ofThree));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "care_share=45%@2017-01-01    | Its rows are: care_share[else], care_share[3].",
                "care_share[2]=45%@2017-01-01 | Its rows are: care_share[else], care_share[3].",
                "care_share[3]=45%@2014-12-31 | It has no rows there on that day.",
                "dibao_standard[1]=350@2017-01-01 | dibao_standard is no table. Leave out the"
                        + " brackets."
            })
    void a_row_must_be_one_of_the_table(String text, String message) {
        assertThat(catchThrowableOfType(RefusedAmendment.class, () -> Loufan.set(text)))
                .hasMessageEndingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dibao_standrd=350@2017-01-01 | 是不是 \"dibao_standard\"? | There is no parameter"
                        + " \"dibao_standrd\". Did you mean \"dibao_standard\"?",
                "standard | 请写成 参数=数值@起始日,如 dibao_standard=350@2017-01-01。 | \"standard\" cannot be"
                        + " understood. Write PARAMETER=VALUE@DAY, such as"
                        + " dibao_standard=350@2017-01-01.",
                "dibao_standard=350@2017-02-29 | 请写成 2017-01-01。 | \"2017-02-29\" is not a day that"
                        + " exists. Write it as 2017-01-01.",
                "dibao_standard=1000.01@2017-01-01 | 应在 1.00 到 1000.00 之间。 | dibao_standard:"
                        + " \"1000.01\" is out of range. it is from 1.00 to 1000.00.",
                "dibao_standard=many@2017-01-01 | 请写以元为单位的数字,如 949.33。 | dibao_standard: \"many\""
                        + " is not an amount. write yuan, such as 949.33.",
                "dibao_standard=未反馈@2017-01-01 | 请写一个数值。 | dibao_standard: \"未反馈\" is not a"
                        + " value. Write a value.",
                "dibao_standard=无记录@2017-01-01 | 请写一个数值。 | dibao_standard: \"无记录\" is not a"
                        + " value. Write a value.",
                "low_income_line=500@2017-01-01 | 请改它所随的参数,或在政策文本中改公式。 | low_income_line has no"
                    + " value of its own, it moves with dibao_standard: 1.5 * dibao_standard round"
                    + " down. Set what it moves with, or change the formula in the pack."
            })
    void what_cannot_be_meant_is_refused_with_what_to_do(String text, String zh, String message) {
        var refused = catchThrowableOfType(RefusedAmendment.class, () -> Loufan.set(text));

        assertThat(refused.remedy().zh()).isEqualTo(zh);
        assertThat(refused).hasMessage(message);
    }
}
