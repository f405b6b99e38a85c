package org.shouwang.cli.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;

/** A village with one rule: 100 yuan a month for whoever earns less than 500. */
class CliffsTest {

    @TempDir private Path folder;

    private Terminal terminal = Terminal.atHome();

    @BeforeEach
    void a_pack_with_a_cliff() throws IOException {
        terminal = new Terminal(folder);
        write(
                "packs/village/pack.yaml",
                """
                id: village
                title: {zh: 村, en: Village}
                place: "14"
                from: 2016-01-01
                inherits: []
                """);
        write(
                "packs/village/sources.yaml",
                "documents:\n"
                        + "  plan: {title: {zh: 方案, en: Plan}, number: \"\", issuer: \"\", date:"
                        + " \"2016\"}\n");
        write(
                "packs/village/catalogue/sources-of-facts.yaml",
                "- {name: visit, zh: 入户走访, en: Visit}\n");
        write(
                "packs/village/catalogue/facts.yaml",
                "wage: {title: {zh: 月工资, en: Wage}, level: person, type: money, range: [0, 9000],"
                        + " unknown: ask}\n");
        rules();
        people();
    }

    private void rules() throws IOException {
        write(
                "packs/village/rules/rules.policy",
                """
                rule help "补贴" / "Help"
                  basis plan "一"
                  grants help_sum monthly

                person help_sum "补贴额" / "Help": money = if wage < 500 yuan then 100 yuan else 0 yuan
                """);
        write(
                "packs/village/cases/one.yaml",
                """
                signed: {by: 村, on: 2016-01-01}
                cases:
                  - name: 一人
                    day: 2016-06-01
                    place: "14"
                    members: [{wage: 100}]
                    expect: {help_sum: 100}
                """);
    }

    private void people() throws IOException {
        write(
                "data/households.csv",
                """
                户编号,行政村代码,数据日期,来源
                A,140122100001,2016-01-01,入户走访
                B,140122100001,2016-01-01,入户走访
                """);
        write(
                "data/persons.csv",
                """
                户编号,人编号,姓名,数据日期,来源,月工资
                A,P1,甲,2016-01-01,入户走访,499.99
                B,P2,乙,2016-01-01,入户走访,500
                """);
    }

    @Test
    void the_chart_of_a_case_shows_the_cliff_to_the_fen() {
        var seen = terminal.run("cliffs", "village", "--case", "one.yaml#一人", "--up-to", "1000");

        assertThat(seen.code()).isZero();
        assertThat(seen.out())
                .contains("500.00 | 0.00", "月收入 499.99 元再多一分")
                .contains("补贴(help) 100.00 → 0.00 元/月 a month")
                .contains("400.00 … 500.00 元:多挣多少,救助就少多少");
    }

    @Test
    void the_next_program_gets_the_same() {
        var seen =
                terminal.run(
                        "cliffs",
                        "village",
                        "--case",
                        "one.yaml",
                        "--step",
                        "50",
                        "--up-to",
                        "1000",
                        "--json");

        var line = Json.read(seen.lastLine());
        assertThat(line.path("points")).hasSize(21);
        assertThat(line.path("drops").path(0).path("earned").decimalValue())
                .isEqualByComparingTo("499.99");
        assertThat(line.path("stretches").path(0).path("kind").asString()).isEqualTo("LOSES");
    }

    @Test
    void in_a_population_those_before_and_behind_the_line_are_found() throws IOException {
        var list = folder.resolve("lose.csv");

        var seen =
                terminal.run(
                        "cliffs",
                        "village",
                        "--data",
                        folder.resolve("data").toString(),
                        "--day",
                        "2016-06-01",
                        "--step",
                        "50",
                        "--out",
                        list.toString());

        assertThat(seen.code()).isZero();
        assertThat(seen.out()).contains("2 earners", "600.00 元/年", "help");
        assertThat(Files.readAllLines(list))
                .hasSize(3)
                .contains("A,140122100001,P1,1,多挣一步,499.99,549.99,-600.00,200.00%,help")
                .contains("B,140122100001,P2,1,已挣的最后一步,450.00,500.00,-600.00,200.00%,help");
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        assertThat(refused("--case", "one.yaml", "--earner", "2"))
                .contains("有 1 名成员,没有第 2 名", "Write --earner 1 to 1");
        assertThat(refused("--case", "one.yaml#二人")).contains("There are: 一人");
        assertThat(refused("--case", "two.yaml")).contains("village/cases/one.yaml");
        assertThat(refused("--case", "one.yaml", "--step", "0")).contains("not an amount above 0");
        assertThat(refused("--case", "one.yaml", "--step", "0.01")).contains("larger --step");
        assertThat(refused("--case", "one.yaml", "--income", "wages"))
                .contains("Did you mean \"wage\"?");
    }

    private String refused(String... options) {
        var all = new ArrayList<>(List.of("cliffs", "village"));
        all.addAll(List.of(options));
        var seen = terminal.run(all.toArray(String[]::new));
        assertThat(seen.code()).isEqualTo(1);
        return seen.err();
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
