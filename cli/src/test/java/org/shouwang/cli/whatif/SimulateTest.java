package org.shouwang.cli.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;
import tools.jackson.databind.JsonNode;

/**
 * Taiyuan from 320 to 350. One person at 300 gains 30, one at 320 enters with 30, one at 350 stays
 * out, one whose wage is not known stays a question.
 */
class SimulateTest {

    private static final String RAISE = "dibao_standard=350@2017-01-01";

    @TempDir private Path folder;

    private final Terminal terminal = Terminal.atHome();

    @BeforeEach
    void four_households() throws IOException {
        Files.writeString(
                folder.resolve("households.csv"),
                """
                户编号,行政村代码,数据日期,来源,本地农村户籍,家庭财产符合规定
                H1,140122100001,2016-12-31,入户走访,是,是
                H2,140122100001,2016-12-31,入户走访,是,是
                H3,140123100001,2016-12-31,入户走访,是,是
                H4,140123100001,2016-12-31,入户走访,是,是
                """);
        Files.writeString(
                folder.resolve("persons.csv"),
                """
                户编号,人编号,姓名,数据日期,来源,月工资性收入,月生产经营净收入,月财产净收入,月转移净收入
                H1,P1,王小明,2016-12-31,入户走访,300,0,0,0
                H2,P2,李四,2016-12-31,入户走访,320,0,0,0
                H3,P3,赵五,2016-12-31,入户走访,350,0,0,0
                H4,P4,钱六,2016-12-31,入户走访,未反馈,0,0,0
                """);
    }

    @Test
    void who_enters_and_gains_and_what_it_costs_is_to_the_fen() {
        var seen = simulate("--set", RAISE, "--rule", "dibao_top_up", "--json");

        assertThat(seen.code()).isZero();
        var simulated = Json.read(seen.lastLine());
        var rule = simulated.path("rules").path(0);
        assertThat(subjects(rule, "ENTERS")).isEqualTo(1);
        assertThat(subjects(rule, "GAINS")).isEqualTo(1);
        assertThat(subjects(rule, "SAME")).isEqualTo(1);
        assertThat(subjects(rule, "STAYS_A_QUESTION")).isEqualTo(1);
        var cost = rule.path("cost").path(0);
        assertThat(cost.path("period").asString()).isEqualTo("MONTHLY");
        assertThat(cost.path("before").path("low").decimalValue()).isEqualByComparingTo("20");
        assertThat(cost.path("before").path("high").decimalValue()).isEqualByComparingTo("340");
        assertThat(cost.path("after").path("low").decimalValue()).isEqualByComparingTo("80");
        assertThat(cost.path("after").path("high").decimalValue()).isEqualByComparingTo("430");
        assertThat(cost.path("knownDifference").decimalValue()).isEqualByComparingTo("60");
        assertThat(rule.path("payers")).isEmpty();
        var number = simulated.path("numbers").path(0);
        assertThat(number.path("parameter").asString()).isEqualTo("dibao_standard");
        assertThat(number.path("after").asString()).isEqualTo("350.00");
        assertThat(number.path("villages").asInt()).isEqualTo(2);
    }

    @Test
    void the_list_behind_a_number_is_a_file() throws IOException {
        var file = folder.resolve("entered.csv");

        var seen =
                simulate(
                        "--set",
                        RAISE,
                        "--rule",
                        "dibao_top_up",
                        "--list",
                        "entered",
                        "--out",
                        file.toString());

        assertThat(seen.err()).contains("1 行 · 1 rows");
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "H2,140122100001,dibao_top_up,低保差额补助,UNIT,H2,ENTERS,"
                                + "0.00,0.00,30.00,30.00,30.00,30.00");
    }

    @Test
    void a_reader_sees_both_languages_places_and_that_the_law_is_silent_about_who_pays() {
        var out = simulate("--set", RAISE, "--rule", "dibao_top_up", "--by", "county").out();

        assertThat(out)
                .contains("4 户")
                .contains("dibao_standard:320.00 → 350.00(2 个村 · 2 villages)")
                .contains("进入 enter")
                .contains("80.00 … 430.00 元/月 a month")
                .contains("who pays: not in the law of this pack")
                .containsSubsequence("140122", "enter      1", "140123", "ask      1");
    }

    @Test
    void without_another_number_nothing_changes_and_it_says_so() {
        var out = simulate("--set", "dibao_standard=350@2018-01-01").out();

        assertThat(out)
                .contains("on this day and in these places no number differs")
                .doesNotContain("进入 enter");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_is_read() {
        var seen = simulate("--set", "dibao_standrd=350@2017-01-01");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err())
                .contains("是不是 \"dibao_standard\"?", "Did you mean \"dibao_standard\"?")
                .doesNotContain("Reading the data");
        assertThat(simulate("--rule", "dibao_top_upp").err())
                .contains("Did you mean dibao_top_up?");
        assertThat(simulate("--list", "entered").code()).isEqualTo(2);
    }

    @Test
    void rows_that_were_not_used_are_told_and_change_the_exit_code() throws IOException {
        Files.writeString(
                folder.resolve("persons.csv"),
                "户编号,人编号,姓名,数据日期,来源,月工资性收入\nH1,P1,王小明,2016-12-31,入户走访,三百\n");

        var seen = simulate("--set", RAISE);

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("not used");
    }

    private Terminal.Seen simulate(String... options) {
        var all = new ArrayList<String>();
        all.addAll(Arrays.asList("simulate", "taiyuan-2016", "--data", folder.toString()));
        all.addAll(Arrays.asList("--day", "2017-03-31"));
        all.addAll(Arrays.asList(options));
        return terminal.run(all.toArray(String[]::new));
    }

    private static long subjects(JsonNode rule, String effect) {
        return rule.path("heads").path(effect).path("subjects").asLong();
    }
}
