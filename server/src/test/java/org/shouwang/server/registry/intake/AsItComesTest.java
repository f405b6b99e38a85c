package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of members that is entered while it is read leaves what it leaves when read first. */
@ServerTest
@Import(Desk.class)
class AsItComesTest {

    private static final String TITLES =
            "数据日期,县（市、区、旗）,乡（镇）,行政村,户编号,人编号,姓名,证件类型,证件号码,与户主关系,民族,户籍户编号,救助单位编号,"
                    + "享受低保政策情况,致贫原因,户类型\n";
    private static final String NO_HOUSEHOLDS = "户编号,行政村代码,数据日期,来源\n";
    private static final String STATEMENTS = "对象,编号,事实,值,数据日期,来源,起,止,凭证\n";

    /** More than are entered at once. */
    private static final int MANY = 8_500;

    /** A quote that is never closed swallows the rest of the file, up to what a reader can hold. */
    private static final int LINE_CHARACTERS = 5 << 20;

    /** All that is kept of a delivery, by the numbers that it uses. */
    private static final String ALL =
            """
            select concat_ws('|', 'person', number, region, name, document_kind, sex, birth_date, ethnicity)
              from registry.person
            union all
            select concat_ws('|', 'grouping', kind, number, region) from registry.grouping
            union all
            select concat_ws('|', 'membership', p.number, m.kind, m.number, g.number, m.relation, m.valid_from,
                             m.valid_to, m.region)
              from registry.membership m
              left join registry.person p on p.id = m.person_id
              left join registry.grouping g on g.id = m.grouping_id
            union all
            select concat_ws('|', 'card', number, region, head, members, registered, dibao_persons, data_date)
              from registry.household
            union all
            select concat_ws('|', 'fact', p.number, g.kind, g.number, f.fact, f.state, f.value, f.amount, f.valid_from,
                             f.source, f.data_date, f.region)
              from registry.fact f
              left join registry.person p on p.id = f.subject_id
              left join registry.grouping g on g.id = f.subject_id
             order by 1
            """;

    private final Desk desk;
    private final TestServer server;
    private final Transactions transactions;
    private final JdbcClient db;
    private final String village;

    AsItComesTest(
            Desk desk,
            TestServer server,
            Transactions transactions,
            JdbcClient db,
            Regions regions) {
        this.desk = desk;
        this.server = server;
        this.transactions = transactions;
        this.db = db;
        var code = new RegionCode(Yangqu.VILLAGE);
        this.village =
                "阳曲县,"
                        + regions.find(code.parent()).orElseThrow().name()
                        + ","
                        + regions.find(code).orElseThrow().name();
    }

    @BeforeEach
    void nobodyIsThere() {
        desk.clear(server.owner());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_in_the_table_the_same_is_kept_and_the_same_comes_back(long seed) {
        var files = delivery(new Random(seed));
        var atOnce = take(files, ImportMode.VALID);
        desk.clear(server.owner());
        files.put(FileKind.HOUSEHOLDS, NO_HOUSEHOLDS);

        var atTheEnd = take(files, ImportMode.VALID);

        assertThat(atOnce.told()).as("seed %d", seed).isNotEmpty().isEqualTo(atTheEnd.told());
        assertThat(atOnce.kept()).as("seed %d", seed).isNotEmpty().isEqualTo(atTheEnd.kept());
    }

    @Test
    void a_second_head_far_below_a_household_that_was_entered_leaves_nothing_of_it() {
        var table = heads(MANY).append(member("H0", "P-last", "户主", "未享受"));

        var taken = take(Map.of(FileKind.MEMBERS, TITLES + table), ImportMode.VALID);

        assertThat(taken.result().refused()).isEqualTo(2);
        assertThat(taken.result().imported()).isEqualTo(MANY - 1);
        assertThat(desk.count(Officer.LI, "person")).isEqualTo(MANY - 1);
        assertThat(desk.count(Officer.LI, "household")).isEqualTo(MANY - 1);
        assertThat(desk.count(Officer.LI, "membership")).isEqualTo(3 * (MANY - 1));
        assertThat(desk.count(Officer.LI, "household where number = 'H0'")).isZero();
    }

    @Test
    void a_member_far_below_a_household_that_was_entered_is_on_its_card() {
        var table = heads(MANY).append(member("H0", "P-last", "配偶", "农村低保"));

        var taken = take(Map.of(FileKind.MEMBERS, TITLES + table), ImportMode.VALID);

        assertThat(taken.result().refused()).isZero();
        assertThat(
                        desk.count(
                                Officer.LI,
                                "household where number = 'H0' and members = 2 and dibao_persons ="
                                        + " 1 and registered"))
                .isEqualTo(1);
        assertThat(desk.count(Officer.LI, "household where members = 1")).isEqualTo(MANY - 1);
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_of_what_was_entered_before() {
        var table = heads(MANY) + "2026-10-01,\"" + "村".repeat(LINE_CHARACTERS);

        var taken = take(Map.of(FileKind.MEMBERS, TITLES + table), ImportMode.VALID);

        assertThat(taken.result().imported()).isZero();
        assertThat(taken.told()).hasSize(1);
        assertThat(taken.kept()).isEmpty();
    }

    @Test
    void all_or_nothing_is_nothing_after_one_wrong_row() {
        var table = heads(3).append(member("H9", "P9", "远房亲戚", "未享受"));

        assertThat(take(Map.of(FileKind.MEMBERS, TITLES + table), ImportMode.ALL).kept()).isEmpty();
        assertThat(take(Map.of(FileKind.MEMBERS, TITLES + heads(3)), ImportMode.ALL).kept())
                .isNotEmpty();
    }

    private record Taken(ImportResult result, List<String> told, List<String> kept) {}

    private Taken take(Map<FileKind, String> files, ImportMode mode) {
        Map<FileKind, byte[]> contents = new HashMap<>();
        files.forEach((kind, text) -> contents.put(kind, text.getBytes(StandardCharsets.UTF_8)));
        var result = desk.run(Officer.LI, contents, mode);
        var told =
                desk.refusals(Officer.LI, result).stream()
                        .map(one -> one.table() + one.line() + one.column() + one.reason().zh())
                        .toList();
        var kept =
                transactions.as(Officer.LI.actor(), () -> db.sql(ALL).query(String.class).list());
        return new Taken(result, told, kept);
    }

    private StringBuilder heads(int count) {
        var table = new StringBuilder();
        for (int i = 0; i < count; i++) {
            table.append(member("H" + i, "P" + i, "户主", "未享受"));
        }
        return table;
    }

    private String member(String household, String number, String relation, String dibao) {
        return row(household, number, relation, "K" + number, "U" + number, dibao);
    }

    private String row(
            String household,
            String number,
            String relation,
            String hukou,
            String unit,
            String dibao) {
        return "2026-10-01,%s,%s,%s,王某,无,,%s,汉族,%s,%s,%s,因病,脱贫户\n"
                .formatted(village, household, number, relation, hukou, unit, dibao);
    }

    /** Households with one head, none or two; rows out of place, wrong rows, and further words. */
    private Map<FileKind, String> delivery(Random dice) {
        var rows = new ArrayList<String>();
        var statements = new StringBuilder(STATEMENTS);
        for (int home = 0; home < 60; home++) {
            int members = 1 + dice.nextInt(4);
            int head = dice.nextInt(12) == 0 ? -1 : dice.nextInt(members);
            for (int i = 0; i < members; i++) {
                var number = "P" + home + "-" + i;
                boolean isHead = i == head || dice.nextInt(40) == 0;
                var relation = dice.nextInt(30) == 0 ? "远房亲戚" : isHead ? "户主" : "配偶";
                rows.add(
                        row(
                                "H" + home,
                                number,
                                relation,
                                "K" + dice.nextInt(90),
                                "U" + dice.nextInt(90),
                                dice.nextInt(3) == 0 ? "农村低保" : "未享受"));
                if (dice.nextInt(6) == 0) {
                    statements.append("人,%s,享受低保,是,2026-11-01,入户走访,,,\n".formatted(number));
                }
            }
        }
        for (int i = 0; i < 5; i++) {
            rows.add(dice.nextInt(rows.size()), rows.remove(dice.nextInt(rows.size())));
        }
        Map<FileKind, String> files = new HashMap<>();
        files.put(FileKind.MEMBERS, TITLES + String.join("", rows));
        files.put(FileKind.STATEMENTS, statements.toString());
        return files;
    }
}
