package org.shouwang.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;
import tools.jackson.databind.JsonNode;

/**
 * Three households around the line of 320 yuan: one below it, one on it, one that nobody knows
 * about.
 */
class ScreenTest {

    private static final String PERSONS =
            """
            户编号,人编号,姓名,数据日期,来源,月工资性收入,月生产经营净收入,月财产净收入,月转移净收入
            H1,P1,王小明,2016-12-31,入户走访,319.99,0,0,0
            H2,P2,李四,2016-12-31,入户走访,320,0,0,0
            H3,P3,赵五,2016-12-31,入户走访,未反馈,0,0,0
            """;

    @TempDir private Path folder;

    private final Terminal terminal = Terminal.atHome();

    @BeforeEach
    void three_households() throws IOException {
        Files.writeString(
                folder.resolve("households.csv"),
                """
                户编号,行政村代码,数据日期,来源,本地农村户籍,家庭财产符合规定
                H1,140122100001,2016-12-31,入户走访,是,是
                H2,140122100001,2016-12-31,入户走访,是,是
                H3,140123100001,2016-12-31,入户走访,是,是
                """);
        Files.writeString(folder.resolve("persons.csv"), PERSONS);
    }

    @Test
    void each_side_of_the_line_is_counted_and_the_unknown_is_a_question() {
        var seen = screen("--json", "--verify");

        assertThat(seen.err()).isEmpty();
        assertThat(seen.code()).isZero();
        var summary = Json.read(seen.lastLine());
        assertThat(summary.path("households").asInt()).isEqualTo(3);
        assertThat(summary.path("verified").asBoolean()).isTrue();
        var topUp = rule(summary, "dibao_top_up");
        assertThat(topUp.path("yes").asInt()).isEqualTo(1);
        assertThat(topUp.path("no").asInt()).isEqualTo(1);
        assertThat(topUp.path("ask").asInt()).isEqualTo(1);
        assertThat(topUp.path("amount").decimalValue()).isEqualByComparingTo("0.01");
    }

    @Test
    void the_results_of_each_household_are_one_line_each() throws IOException {
        var results = folder.resolve("results.ndjson");

        screen("--results", results.toString());

        assertThat(Files.readAllLines(results))
                .hasSize(3)
                .first()
                .satisfies(line -> {
                    var value = Json.read(line).path("values").path(0);
                    assertThat(value.path("rule").asString()).isEqualTo("dibao_top_up");
                    assertThat(value.path("subject").asString()).isEqualTo("H1");
                    assertThat(value.path("amount").asString()).isEqualTo("0.01");
                });
    }

    @Test
    void a_place_narrows_the_households() {
        var summary = Json.read(screen("--place", "140123", "--json").lastLine());

        assertThat(summary.path("households").asInt()).isEqualTo(1);
    }

    @Test
    void a_pack_of_another_place_is_not_stretched() {
        var seen = screen("--place", "320583");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("适用于 1401,不适用于 320583");
    }

    @Test
    void a_row_that_was_not_used_ends_with_1_and_says_where() throws IOException {
        Files.writeString(folder.resolve("persons.csv"), PERSONS.replace("319.99", "约三百"));

        var seen = screen();

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("persons.csv:2", "月工资性收入", "1 处未采用");
        assertThat(seen.out()).contains("2 户");
    }

    @Test
    void a_day_before_the_law_begins_is_not_answered() {
        var seen =
                terminal.run(
                        "screen",
                        "taiyuan-2016",
                        "--data",
                        folder.toString(),
                        "--day",
                        "1999-01-01");

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("1999-01-01");
    }

    private Terminal.Seen screen(String... more) {
        String[] given = {
            "screen", "taiyuan-2016", "--data", folder.toString(), "--day", "2017-03-31"
        };
        var all = Arrays.copyOf(given, given.length + more.length);
        System.arraycopy(more, 0, all, given.length, more.length);
        return terminal.run(all);
    }

    private static JsonNode rule(JsonNode summary, String id) {
        for (var rule : summary.path("rules")) {
            if (rule.path("rule").asString().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + id);
    }
}
