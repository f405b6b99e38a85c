package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;

/** A wrong row is refused with its line, column, reason and remedy, and the rest is loaded. */
@ServerTest
@Import(Desk.class)
class RefusedRowsTest {

    private final Desk desk;
    private final TestServer server;

    RefusedRowsTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void emptyRegister() {
        desk.clear(server.owner());
    }

    @Test
    void a_sound_delivery_is_loaded_whole() {
        var result = desk.run(Officer.LI, Yangqu.sound(), ImportMode.VALID);

        assertThat(desk.refusals(Officer.LI, result)).isEmpty();
        assertThat(result.imported()).isEqualTo(4);
        assertThat(desk.count(Officer.LI, "person")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H1,P4,周一,居民身份证,140199197001011233,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|证件号码|校验位|1401**********1233
                    H1,P4,周一,居民身份证,1401991970010112,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|证件号码|18 位|1401********0112
                    H1,P4,周一,居民身份证,999999197001011239,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|证件号码|占位|9999**********1239
                    H1,P4,周一,居民身份证,140199197001011239,之子,男,1970-01-01,,K1,U1,2026-10-01,入户走访,,|证件号码|第 2 行重复|1401**********1239
                    H1,P4,周一,无,,之子,男,1990-02-30,,K1,U1,2026-10-01,入户走访,,|出生日期||1990-02-30
                    H1,P4,周一,无,,之子,男,2090-01-01,,K1,U1,2026-10-01,入户走访,,|出生日期|之后|2090-01-01
                    H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-13-01,入户走访,,|数据日期|存在的日期|2026-13-01
                    H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2096-10-01,入户走访,,|数据日期|之后|2096-10-01
                    H1,P1,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|人编号|第 2 行重复|P1
                    H7,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|户编号|都没有此户|H7
                    H1,P4,周一,无,,儿子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|与户主关系|取值|儿子
                    H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,邻居,,|来源|取值|邻居
                    H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,约三百,|月工资性收入||约三百
                    H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,9999999999,|月工资性收入||9999999999
                    H1,P4,,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|姓名|不能为空|****
                    H1,P4,周一|户编号|列|H1
                    H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,1,否,多余|户编号|列|H1
                    H1,P4,"周\u0001一",无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,|姓名|控制字符|周*一
                    """)
    void a_broken_person_is_refused_and_the_rest_is_loaded(
            String row, String column, String reason, String value) {
        var result = desk.run(Officer.LI, Yangqu.sound().person(row), ImportMode.VALID);

        var refusals = desk.refusals(Officer.LI, result);
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().table()).isEqualTo("persons");
        assertThat(refusals.getFirst().line()).isEqualTo(5);
        assertThat(refusals.getFirst().column()).isEqualTo(column);
        assertThat(refusals.getFirst().value()).isEqualTo(value);
        assertThat(refusals.getFirst().reason().zh()).contains(reason == null ? "" : reason);
        assertThat(refusals.getFirst().reason().en()).isNotBlank();
        assertThat(refusals.getFirst().remedy().zh()).isNotBlank();
        assertThat(refusals.getFirst().remedy().en()).isNotBlank();
        assertThat(desk.count(Officer.LI, "person")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H2,140122100999,2026-10-01,入户走访,是|行政村代码|没有这个行政村|140122100
                    H2,140123100001,2026-10-01,入户走访,是|行政村代码|阳曲县|同事
                    H2,14012210000,2026-10-01,入户走访,是|行政村代码|没有这个行政村|12 位
                    H1,140122100001,2026-10-01,入户走访,是|户编号|第 2 行重复|删去
                    H2,140122100001,2026-10-01,入户走访,也许|建档立卡户||
                    """)
    void a_broken_household_is_refused_and_its_persons_with_it(
            String row, String column, String reason, String remedy) {
        var files =
                Yangqu.sound()
                        .household(row)
                        .person("H2,P9,孙九,无,,本人或户主,男,1960-01-01,,H2,H2,2026-10-01,入户走访,,");
        boolean sameAsTheFirst = row.startsWith("H1");

        var result = desk.run(Officer.LI, files, ImportMode.VALID);

        var refusals = desk.refusals(Officer.LI, result);
        assertThat(refusals).hasSize(2);
        assertThat(refusals.getFirst().line()).isEqualTo(3);
        assertThat(refusals.getFirst().column()).isEqualTo(column);
        assertThat(refusals.getFirst().reason().zh()).contains(reason == null ? "" : reason);
        assertThat(refusals.getFirst().remedy().zh()).contains(remedy == null ? "" : remedy);
        assertThat(refusals.getLast().reason().zh())
                .contains(sameAsTheFirst ? "都没有此户" : "第 3 行)已退回");
        assertThat(desk.count(Officer.LI, "person")).isEqualTo(3);
    }

    @Test
    void a_household_has_exactly_one_head() {
        var files =
                Yangqu.sound()
                        .household("H2," + Yangqu.VILLAGE + ",2026-10-01,入户走访,是")
                        .person("H2,P8,孙八,无,,本人或户主,男,1960-01-01,,H2,H2,2026-10-01,入户走访,,")
                        .person("H2,P9,孙九,无,,本人或户主,男,1960-01-01,,H2,H2,2026-10-01,入户走访,,")
                        .household("H3," + Yangqu.VILLAGE + ",2026-10-01,入户走访,是")
                        .person("H3,P10,孙十,无,,配偶,女,1960-01-01,,H3,H3,2026-10-01,入户走访,,");

        var result = desk.run(Officer.LI, files, ImportMode.VALID);

        assertThat(desk.refusals(Officer.LI, result))
                .extracting(refusal -> refusal.reason().zh())
                .contains("此户有 2 个户主", "此户没有户主")
                .hasSize(5);
        assertThat(desk.count(Officer.LI, "household")).isEqualTo(1);
    }

    @Test
    void an_unknown_column_is_refused_once_with_the_nearest_name() {
        var files = Yangqu.sound().with("月工资性收入", "月工资收入");

        var result = desk.run(Officer.LI, files, ImportMode.VALID);

        var refusals = desk.refusals(Officer.LI, result);
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().line()).isEqualTo(1);
        assertThat(refusals.getFirst().column()).isEqualTo("月工资收入");
        assertThat(refusals.getFirst().remedy().zh()).contains("月工资性收入");
        assertThat(result.imported()).isEqualTo(4);
    }

    @Test
    void without_a_required_column_nothing_is_loaded() {
        var result = desk.run(Officer.LI, Yangqu.sound().with("与户主关系", "关系"), ImportMode.VALID);

        assertThat(result.imported()).isZero();
        assertThat(desk.refusals(Officer.LI, result))
                .anySatisfy(refusal -> assertThat(refusal.reason().zh()).isEqualTo("缺少列 与户主关系"));
        assertThat(desk.count(Officer.LI, "person")).isZero();
    }

    @Test
    void all_or_nothing_means_nothing_when_one_row_is_wrong() {
        var files = Yangqu.sound().person("H1,P4,周一,无,,之子,男,1990-02-30,,K1,U1,2026-10-01,入户走访,,");

        var result = desk.run(Officer.LI, files, ImportMode.ALL);

        assertThat(result.imported()).isZero();
        assertThat(result.refused()).isEqualTo(1);
        assertThat(desk.count(Officer.LI, "person")).isZero();
        assertThat(desk.count(Officer.LI, "fact")).isZero();
        assertThat(desk.count(Officer.LI, "import")).isEqualTo(1);
    }

    @Test
    void sex_and_birth_date_are_compared_with_the_number_and_not_forced() {
        var files = Yangqu.sound().with("本人或户主,男,1970-01-01", "本人或户主,女,1971-01-01");

        var result = desk.run(Officer.LI, files, ImportMode.ALL);

        assertThat(result.remarks()).isEqualTo(2);
        assertThat(result.refused()).isZero();
        assertThat(result.imported()).isEqualTo(4);
        assertThat(desk.refusals(Officer.LI, result)).noneMatch(Imports.Refusal::refused);
    }

    @Test
    void a_file_in_gb18030_is_read_as_well() {
        var files = Yangqu.sound();

        var result =
                desk.run(
                        Officer.LI,
                        Map.of(
                                FileKind.HOUSEHOLDS, files.households(),
                                FileKind.PERSONS, files.persons(Charset.forName("GB18030"))),
                        ImportMode.VALID);

        assertThat(result.imported()).isEqualTo(4);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        var files = Yangqu.sound();
        var marked =
                ("\uFEFF" + new String(files.persons(), java.nio.charset.StandardCharsets.UTF_8))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var result =
                desk.run(
                        Officer.LI,
                        Map.of(FileKind.HOUSEHOLDS, files.households(), FileKind.PERSONS, marked),
                        ImportMode.VALID);

        assertThat(result.imported()).isEqualTo(4);
    }

    @Test
    void a_line_in_another_encoding_is_refused_alone() {
        var files = Yangqu.sound();
        var sound = files.persons();
        var strange =
                "H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,\r\n"
                        .getBytes(Charset.forName("GBK"));
        var mixed = new byte[sound.length + strange.length];
        System.arraycopy(sound, 0, mixed, 0, sound.length);
        System.arraycopy(strange, 0, mixed, sound.length, strange.length);

        var result =
                desk.run(
                        Officer.LI,
                        Map.of(FileKind.HOUSEHOLDS, files.households(), FileKind.PERSONS, mixed),
                        ImportMode.VALID);

        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.imported()).isEqualTo(4);
        assertThat(desk.refusals(Officer.LI, result))
                .allSatisfy(refusal -> {
                    assertThat(refusal.line()).isEqualTo(5);
                    assertThat(refusal.reason().zh()).contains("编码");
                });
    }
}
