package org.shouwang.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Json;
import org.shouwang.cli.Terminal;

/** An officer with two lists of people and no common number. */
class MatchTest {

    private static final int PEOPLE = 200;

    @TempDir private Path folder;
    private final Terminal terminal = Terminal.atHome();
    private Path left = Path.of("");
    private Path right = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void two_lists_of_the_same_people_one_with_slips() throws IOException {
        var random = new Random(4);
        var lefts = new ArrayList<>(List.of("编号,姓名,出生日期,村"));
        var rights = new ArrayList<>(List.of("编号,姓名,出生日期,村"));
        for (int i = 0; i < PEOPLE; i++) {
            var name = "王李张刘陈".charAt(i % 5) + letter(random) + letter(random);
            var birth =
                    "19%02d-%02d-%02d".formatted(20 + random.nextInt(79), 1 + i % 12, 1 + i % 28);
            var slipped = i % 10 == 0 ? birth.replace('-', '/').replaceFirst("19", "91") : birth;
            lefts.add("A%d,%s,%s,第%d村".formatted(i, name, birth, i % 20));
            rights.add("B%d,%s,%s,第%d村".formatted(i, name, slipped, i % 20));
        }
        left = Files.write(folder.resolve("left.csv"), lefts);
        right = Files.write(folder.resolve("right.csv"), rights);
        out = folder.resolve("pairs.csv");
    }

    private static char letter(Random random) {
        return (char) ('一' + random.nextInt(400));
    }

    @Test
    void the_same_people_are_found_in_both_lists_with_probability_and_reasons() throws IOException {
        var seen = match("--left", left.toString(), "--right", right.toString(), "--json");

        assertThat(seen.err()).isEmpty();
        assertThat(seen.code()).isZero();
        var rows = Files.readAllLines(out);
        assertThat(rows.getFirst()).isEqualTo("left_id,right_id,probability,weight,姓名,出生日期,村");
        assertThat(rows.subList(1, rows.size()))
                .hasSizeBetween(PEOPLE * 9 / 10, PEOPLE)
                .allMatch(row -> row.matches("A(\\d+),B\\1,(0\\.9|1\\.0)\\d*,\\d.*"))
                .anyMatch(row -> row.endsWith("same,close,same"));
        var summary = Json.read(seen.lastLine());
        assertThat(summary.get("left").asInt()).isEqualTo(PEOPLE);
        assertThat(summary.get("pairs").asInt()).isEqualTo(rows.size() - 1);
        assertThat(summary.get("fields").get("出生日期").asString()).isEqualTo("date");
    }

    @Test
    void one_list_is_searched_for_people_who_stand_in_it_twice() throws IOException {
        var both = new ArrayList<>(Files.readAllLines(left));
        both.addAll(Files.readAllLines(right).subList(1, PEOPLE + 1));
        var joined = Files.write(folder.resolve("both.csv"), both);

        var named = match("--dedupe", joined.toString());
        int found = Files.readAllLines(out).size();
        var inLeft = match("--left", joined.toString(), "--dedupe");

        assertThat(named.code()).isZero();
        assertThat(inLeft.code()).isZero();
        assertThat(found).isBetween(PEOPLE * 9 / 10, PEOPLE + 1);
        assertThat(Files.readAllLines(out)).hasSize(found);
        assertThat(named.out()).contains("400 条记录", "may be one person");
    }

    @Test
    void records_without_a_number_of_their_own_are_called_by_their_line() throws IOException {
        var nameless =
                Files.readAllLines(left).stream()
                        .map(line -> "x" + line.substring(line.indexOf(',')))
                        .toList();
        left = Files.write(folder.resolve("nameless.csv"), nameless);

        match("--left", left.toString(), "--right", right.toString(), "--one-to-one");

        assertThat(Files.readAllLines(out).get(1)).matches("\\d+,B\\d+,.*");
    }

    @Test
    void a_missing_column_is_named_with_its_file() {
        var seen =
                terminal.run(
                        "match",
                        "--left",
                        left.toString(),
                        "--right",
                        right.toString(),
                        "--on",
                        "姓名,乡镇",
                        "--out",
                        out.toString());

        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.err()).contains("left.csv 缺少列:乡镇", "lacks the columns 乡镇");
    }

    @Test
    void what_is_left_out_or_impossible_is_said_with_the_remedy() {
        assertThat(match("--left", left.toString()).err()).contains("缺少 --right", "--dedupe FILE");
        assertThat(match("--right", right.toString()).err()).contains("缺少 --left");
        assertThat(match("--dedupe", left.toString(), "--at-least", "1").err())
                .contains("--at-least 须在 0 和 1 之间");
        assertThat(match("--dedupe", left.toString(), "--id", "村").err())
                .contains("不止一次", "Name a column whose values never repeat");
        assertThat(match("--dedupe", folder.resolve("none.csv").toString()).err())
                .contains("读不到文件");
    }

    private Terminal.Seen match(String... options) {
        var arguments =
                new ArrayList<>(List.of("match", "--on", "姓名,出生日期,村", "--out", out.toString()));
        arguments.addAll(List.of(options));
        return terminal.run(arguments.toArray(String[]::new));
    }
}
