package org.shouwang.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.catalogue.Reading.Refused;
import org.shouwang.policy.catalogue.Reading.Said;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/** What the cells of an import say, and what is refused with what to write instead. */
class CellTest {

    private static final Cell MONEY = new Cell(Type.FEN, new Interval(-100, 100_000_000));
    private static final Cell RATE = new Cell(Type.RATE, new Interval(0, 20_000));
    private static final Cell COUNT = new Cell(Type.INT, new Interval(0, 64));
    private static final Cell BOOL = new Cell(Type.BOOL, Interval.NO_OR_YES);
    private static final Cell DATE =
            new Cell(Type.DATE, new Interval(day("1900-01-01"), day("2099-12-31")));
    private static final CodeList GRADES =
            new CodeList(
                    "grade",
                    new Title("残疾等级", "Disability grade"),
                    List.of(
                            new CodeList.Entry("none", "0", new Title("无", "None")),
                            new CodeList.Entry("grade_1", "1", new Title("一级", "Grade 1")),
                            new CodeList.Entry("grade_2", "2", new Title("二级", "Grade 2"))));
    private static final Cell CODE = new Cell(new Type.Code(GRADES), new Interval(0, 2));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    949.33     | 94933
                    949.3      | 94930
                    949        | 94900
                    949.330    | 94933
                    9,490.33   | 949033
                    ９４９.33元| 94933
                    ９４９．３３ | 94933
                    -1         | -100
                    1000000    | 100000000
                    """)
    void money_is_read_to_the_fen(String text, long fen) {
        assertThat(MONEY.read(text)).isEqualTo(new Said(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-01-31",
                "20160131",
                "2016年1月31日",
                "2016/1/31",
                "２０１６－０１－３１",
                " 2016-1-31 "
            })
    void a_day_is_read_however_it_is_written(String text) {
        assertThat(DATE.read(text)).isEqualTo(new Said(day("2016-01-31")));
    }

    @ParameterizedTest
    @CsvSource({"70%,7000", "12.34%,1234", "0.7,7000", "1.5,15000", "７０％,7000"})
    void a_rate_is_read_with_its_sign_or_its_point(String text, long parts) {
        assertThat(RATE.read(text)).isEqualTo(new Said(parts));
    }

    @Test
    void codes_are_read_by_name_or_title_and_never_by_number() {
        assertThat(List.of(CODE.read("grade_1"), CODE.read("一级"), CODE.read("Grade 1")))
                .containsOnly(new Said(1));
        assertThat(CODE.read("1")).isInstanceOf(Refused.class);
    }

    @Test
    void yes_and_no_are_read_in_both_languages() {
        assertThat(List.of(BOOL.read("是"), BOOL.read("yes"))).containsOnly(new Said(1));
        assertThat(List.of(BOOL.read("否"), BOOL.read("no"))).containsOnly(new Said(0));
    }

    @Test
    void empty_no_answer_nothing_found_and_zero_are_four_things() {
        assertThat(MONEY.read(" ")).isEqualTo(new Reading.Blank());
        assertThat(MONEY.read("未反馈")).isEqualTo(new Reading.NoAnswer());
        assertThat(MONEY.read("无记录")).isEqualTo(new Reading.NothingFound());
        assertThat(MONEY.read("0")).isEqualTo(new Said(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    abc        | 不是金额              | 请写以元为单位的数字,如 949.33
                    1.005      | 有不足一分的部分       | 请写到分,最多两位小数
                    1000000.01 | 超出范围              | 应在 -1.00 到 1000000.00 之间
                    -1.01      | 超出范围              | 应在 -1.00 到 1000000.00 之间
                    1,00       | 不是金额              | 请写以元为单位的数字,如 949.33
                    """)
    void an_amount_that_cannot_be_meant_is_refused_with_a_remedy(
            String text, String why, String remedy) {
        assertRefused(MONEY.read(text), why, remedy);
    }

    @Test
    void everything_else_that_cannot_be_meant_is_refused_with_a_remedy() {
        assertRefused(DATE.read("2015-02-29"), "这一天不存在", "请核对年月日");
        assertRefused(DATE.read("20151301"), "这一天不存在", "请核对年月日");
        assertRefused(DATE.read("1899-12-31"), "超出范围", "应在 1900-01-01 到 2099-12-31 之间");
        assertRefused(DATE.read("昨天"), "不是日期", "请写成 2016-01-31");
        assertRefused(RATE.read("70"), "不是比率", "请写成 70% 或 0.7");
        assertRefused(RATE.read("12.345%"), "过细", "最多写到万分之一,如 12.34%");
        assertRefused(COUNT.read("3.5"), "不是整数", "请写整数,如 3");
        assertRefused(COUNT.read("65"), "超出范围", "应在 0 到 64 之间");
        assertRefused(BOOL.read("有"), "既不是\"是\"也不是\"否\"", "请写 是 或 否");
        assertRefused(CODE.read("二极"), "不在\"残疾等级\"之中", "是不是\"二级\"? 可以写:无、一级、二级");
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(MONEY.write(94_933)).isEqualTo("949.33");
        assertThat(MONEY.write(-5)).isEqualTo("-0.05");
        assertThat(RATE.write(7_000)).isEqualTo("70%");
        assertThat(RATE.write(1_234)).isEqualTo("12.34%");
        assertThat(COUNT.write(3)).isEqualTo("3");
        assertThat(DATE.write(day("2016-01-31"))).isEqualTo("2016-01-31");
        assertThat(BOOL.write(1)).isEqualTo("是");
        assertThat(CODE.write(2)).isEqualTo("二级");
        for (var cell : List.of(MONEY, RATE, COUNT, DATE, BOOL, CODE)) {
            for (long value = cell.range().low(); value < cell.range().low() + 3; value++) {
                long kept = Math.min(value, cell.range().high());
                assertThat(cell.read(cell.write(kept))).isEqualTo(new Said(kept));
            }
        }
    }

    @Test
    void of_a_long_list_the_first_entries_are_offered_and_more_are_hinted_at() {
        assertThat(remedy(12)).endsWith("项11、项12");
        assertThat(remedy(13)).endsWith("项11、项12……");
    }

    /** What is offered instead of an unknown entry of a list of so many. */
    private static String remedy(int entries) {
        var list =
                new CodeList(
                        "list",
                        new Title("表", "List"),
                        IntStream.rangeClosed(1, entries)
                                .mapToObj(i ->
                                        new CodeList.Entry("e" + i, "", new Title("项" + i, "")))
                                .toList());
        var reading = new Cell(new Type.Code(list), new Interval(0, entries - 1)).read("什么都不是的");
        return ((Refused) reading).remedy().zh();
    }

    @Test
    void what_a_chinese_keyboard_writes_wide_is_made_plain_and_nothing_else() {
        assertThat(Cell.halfWidth("！～\u3000中\uff5f\uff00 a")).isEqualTo("!~ 中\uff5f\uff00 a");
        assertThat(CODE.read("ｇｒａｄｅ＿２")).isEqualTo(new Said(2));
    }

    @Test
    void a_list_is_called_by_its_name_or_a_title() {
        var catalogue = new Catalogue(Map.of(), Map.of("grade", GRADES), List.of());

        assertThat(catalogue.list("grade")).contains(GRADES);
        assertThat(catalogue.list("残疾等级")).contains(GRADES);
        assertThat(catalogue.list("Disability grade")).contains(GRADES);
        assertThat(catalogue.list("等级")).isEmpty();
    }

    @Test
    void a_fraction_of_a_fen_is_shown_in_full() {
        assertThat(new Cell(new Type.Money(100), MONEY.range()).write(12_345)).isEqualTo("1.2345");
    }

    private static void assertRefused(Reading reading, String why, String remedy) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.why().zh()).isEqualTo(why);
                            assertThat(refused.remedy().zh()).isEqualTo(remedy);
                            assertThat(refused.why().en()).isNotBlank();
                            assertThat(refused.remedy().en()).isNotBlank();
                        });
    }

    private static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }
}
