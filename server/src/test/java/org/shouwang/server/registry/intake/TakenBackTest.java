package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;

/** What turns out wrong as a whole leaves nothing behind. */
@ServerTest
@Import(Desk.class)
class TakenBackTest {

    private static final List<String> TABLES =
            List.of("person", "grouping", "membership", "report", "household");

    /** Several blocks of rows. */
    private static final int MANY = 3_000;

    private final Desk desk;
    private final TestServer server;

    TakenBackTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void nobodyIsThere() {
        desk.clear(server.owner());
    }

    @Test
    void a_household_with_two_heads_leaves_no_person_grouping_or_report() {
        desk.run(Officer.LI, Yangqu.sound(), ImportMode.ALL);
        var sound = counts();
        desk.clear(server.owner());

        var result = desk.run(Officer.LI, withTwoHeads(), ImportMode.VALID);

        assertThat(result.refused()).isEqualTo(3);
        assertThat(counts()).isEqualTo(sound);
    }

    @Test
    void somebody_new_is_taken_back_from_a_household_on_file_which_stays() {
        desk.run(Officer.LI, Yangqu.sound(), ImportMode.ALL);
        var before = counts();

        desk.run(
                Officer.LI,
                Yangqu.empty().person("H1,P8,孙八,无,,本人或户主,男,1960-01-01,,K8,U8,2026-10-01,入户走访,,"),
                ImportMode.VALID);

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void members_of_one_household_far_apart_in_the_file_are_taken_back_together() {
        var result = desk.run(Officer.LI, many(), ImportMode.VALID);

        assertThat(result.refused()).isEqualTo(3);
        var counts = counts();
        assertThat(counts.get("person")).isEqualTo(MANY);
        assertThat(counts.get("membership")).isEqualTo(3 * MANY);
        assertThat(counts.get("report")).isEqualTo(MANY + MANY);
        assertThat(counts.get("household")).isEqualTo(MANY);
    }

    private static Yangqu withTwoHeads() {
        return Yangqu.sound()
                .household("H2," + Yangqu.VILLAGE + ",2026-10-01,入户走访,是")
                .person("H2,P8,孙八,无,,本人或户主,男,1960-01-01,,K1,H2,2026-10-01,入户走访,100,否")
                .person("H2,P9,孙九,无,,本人或户主,男,1960-01-01,,K2,H3,2026-10-01,入户走访,100,否");
    }

    /** Everybody alone, but for a household whose heads are the first and the last of the file. */
    private static Map<FileKind, byte[]> many() {
        var homes = new StringBuilder("户编号,行政村代码,数据日期,来源,建档立卡户\n");
        var people = new StringBuilder("户编号,人编号,姓名,证件类型,证件号码,与户主关系,性别,出生日期,数据日期,来源\n");
        homes.append("W,140122100201,2026-10-01,入户走访,是\n");
        people.append(person("W", "first"));
        for (int i = 0; i < MANY; i++) {
            homes.append("W%05d,140122100201,2026-10-01,入户走访,是\n".formatted(i));
            people.append(person("W%05d".formatted(i), "P" + i));
        }
        people.append(person("W", "last"));
        return Map.of(
                FileKind.HOUSEHOLDS, homes.toString().getBytes(StandardCharsets.UTF_8),
                FileKind.PERSONS, people.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String person(String household, String number) {
        return "%s,%s,王某,无,,本人或户主,男,1980-01-01,2026-10-01,入户走访\n".formatted(household, number);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(table, desk.count(Officer.LI, table)));
        return counts;
    }
}
