package org.shouwang.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;

/** Anyone may ask why, at a terminal too. */
class ExplainTest {

    private static final String[] FIRST_CASE = {
        "explain",
        "taiyuan-2016",
        "--case",
        "packs/taiyuan-2016/cases/dibao.yaml",
        "--name",
        "月补差660元",
        "--rule",
        "dibao_top_up"
    };

    @TempDir private Path folder;

    private final Terminal terminal = Terminal.atHome();

    @Test
    void the_first_depth_is_one_sentence_with_the_document() {
        var seen = terminal.run(FIRST_CASE);

        assertThat(seen.err()).isEmpty();
        assertThat(seen.code()).isZero();
        assertThat(seen.out())
                .contains("低保差额补助(dibao_top_up)", "[是]", "660.00")
                .doesNotContain("  | ");
    }

    @Test
    void the_second_depth_adds_the_text_of_the_rule_and_the_values_in_it() {
        var seen = terminal.run(and("--depth", "table"));

        assertThat(seen.out())
                .contains("| ", "max(dibao_standard * members - income, 0 yuan)")
                .contains("320.00")
                .contains("§");
    }

    @Test
    void the_third_depth_goes_down_to_the_facts() {
        var table = terminal.run(and("--depth", "table"));
        var trace = terminal.run(and("--depth", "trace"));

        assertThat(trace.out().lines().count()).isGreaterThan(table.out().lines().count());
        assertThat(trace.out()).contains("月工资性收入");
    }

    @Test
    void the_same_is_said_in_english() {
        var seen = terminal.run(and("--english"));

        assertThat(seen.out()).contains("Dibao top-up", "[yes]", "660.00");
    }

    @Test
    void json_has_all_three_depths() {
        var finding =
                Json.read(terminal.run(and("--json")).lastLine()).path(0).path("findings").path(0);

        var subject = finding.path("subjects").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("dibao_top_up");
        assertThat(subject.path("outcome").asString()).isEqualTo("YES");
        assertThat(subject.path("amount").asString()).isEqualTo("660.00");
        assertThat(subject.path("sentence").path("zh").asString()).isNotBlank();
        assertThat(subject.path("steps").isEmpty()).isFalse();
        assertThat(subject.path("trace").path("children").isEmpty()).isFalse();
    }

    @Test
    void an_unknown_fact_is_a_question_that_names_it() throws IOException {
        oneHousehold("");

        var seen = household("2017-03-31");

        assertThat(seen.code()).isZero();
        assertThat(seen.out()).contains("[由人来问]", "? ", "月工资性收入");
    }

    @Test
    void a_day_before_the_law_begins_names_parameter_place_and_day() throws IOException {
        oneHousehold("0");

        var seen = household("1999-01-01");

        assertThat(seen.out()).contains("1999-01-01", "dibao_standard");
    }

    @Test
    void a_household_that_is_not_there_is_told_gently() throws IOException {
        oneHousehold("0");

        var seen =
                terminal.run(
                        "explain",
                        "taiyuan-2016",
                        "--data",
                        folder.toString(),
                        "--household",
                        "H9",
                        "--day",
                        "2017-03-31");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("没有户编号 H9").contains("请在 households.csv 里核对编号");
    }

    @Test
    void a_draft_of_a_case_needs_no_place_in_the_pack() throws IOException {
        var draft =
                Files.writeString(
                        folder.resolve("draft.yaml"),
                        """
                        signed: {by: 草稿, on: 2026-11-21}
                        cases:
                          - name: 一人无收入
                            day: 2017-03-31
                            place: "140123"
                            household: {local_rural_hukou: 是, property_accepted: 是}
                            members:
                              - {monthly_wage: 0, monthly_business_income: 0,
                                 monthly_property_income: 0, monthly_transfer_income: 0}
                            expect: {top_up: 320}
                        """);

        var seen = terminal.run("explain", "taiyuan-2016", "--case", draft.toString());

        assertThat(seen.code()).isZero();
        assertThat(seen.out()).contains("一人无收入", "320.00");
    }

    @Test
    void a_misspelt_rule_is_answered_with_the_nearest() {
        var seen =
                terminal.run(
                        "explain",
                        "taiyuan-2016",
                        "--case",
                        "packs/taiyuan-2016/cases/dibao.yaml",
                        "--rule",
                        "dibao_topup");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("是不是 dibao_top_up?");
    }

    @Test
    void a_case_and_a_household_at_once_is_a_wrong_usage() {
        assertThat(terminal.run(and("--household", "H1")).code()).isEqualTo(2);
    }

    private static String[] and(String... more) {
        var all = Arrays.copyOf(FIRST_CASE, FIRST_CASE.length + more.length);
        System.arraycopy(more, 0, all, FIRST_CASE.length, more.length);
        return all;
    }

    private Terminal.Seen household(String day) {
        return terminal.run(
                "explain",
                "taiyuan-2016",
                "--data",
                folder.toString(),
                "--household",
                "H1",
                "--day",
                day,
                "--rule",
                "dibao_top_up");
    }

    private void oneHousehold(String wage) throws IOException {
        Files.writeString(
                folder.resolve("households.csv"),
                """
                户编号,行政村代码,数据日期,来源,本地农村户籍,家庭财产符合规定
                H1,140122100001,2016-12-31,入户走访,是,是
                """);
        Files.writeString(
                folder.resolve("persons.csv"),
                """
                户编号,人编号,姓名,数据日期,来源,月工资性收入,月生产经营净收入,月财产净收入,月转移净收入
                H1,P1,王小明,2016-12-31,入户走访,%s,0,0,0
                """
                        .formatted(wage));
    }
}
