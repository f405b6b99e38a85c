package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;

@ServerTest
@Import(Desk.class)
class MemberTableTest {

    private static final String TITLES =
            "序号,数据日期,县（市、区、旗）,乡（镇）,行政村,户编号,人编号,姓名,证件类型,证件号码,人数,与户主关系,民族,文化程度,健康状况,劳动技能,"
                    + "享受低保政策情况,致贫原因,住房面积,户类型";
    private static final String HEAD =
            "1,2026-10-01,阳曲县,黄寨镇,%s,H1,P1,王大明,居民身份证(户口簿),"
                    + Yangqu.DOCUMENT
                    + ",2,户主,汉,小学,健康,普通劳动力,未享受,因病,80,脱贫户";
    private static final String WIFE =
            "2,20261001,阳曲县,黄寨镇,%s,H1,P2,李小红,,99999919720304002X,2,妻,壮族,初中,长期慢性病,弱劳动力或半劳动力,"
                    + "农村低保,因病,８０,脱贫户";

    private final Desk desk;
    private final TestServer server;
    private final Villages villages;

    MemberTableTest(Desk desk, TestServer server, org.shouwang.server.region.Regions regions) {
        this.desk = desk;
        this.server = server;
        this.villages = new Villages(regions);
    }

    private record Villages(org.shouwang.server.region.Regions regions) {

        String named() {
            return regions.find(new org.shouwang.server.region.RegionCode(Yangqu.VILLAGE))
                    .orElseThrow()
                    .name();
        }

        String township() {
            return regions.find(new org.shouwang.server.region.RegionCode(Yangqu.VILLAGE).parent())
                    .orElseThrow()
                    .name();
        }
    }

    @BeforeEach
    void nobodyIsThere() {
        desk.clear(server.owner());
    }

    private ImportResult take(Charset encoding, String mark, String... rows) {
        var text = mark + TITLES + "\r\n" + String.join("\r\n", rows) + "\r\n";
        text = text.replace("%s", villages.named()).replace("黄寨镇", villages.township());
        return desk.run(
                Officer.LI, Map.of(FileKind.MEMBERS, text.getBytes(encoding)), ImportMode.VALID);
    }

    private List<String> reasons(ImportResult result) {
        return desk.refusals(Officer.LI, result).stream()
                .filter(Imports.Refusal::refused)
                .map(refusal -> refusal.column() + " " + refusal.reason().zh())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_row_is_a_member_and_the_first_of_a_household_brings_it_in(String encoding) {
        var result = take(Charset.forName(encoding), "", HEAD, WIFE);

        assertThat(reasons(result)).isEmpty();
        assertThat(result.imported()).isEqualTo(2);
        assertThat(
                        desk.count(
                                Officer.LI,
                                "household where members = 2 and registered and dibao_persons ="
                                        + " 1"))
                .isEqualTo(1);
        assertThat(desk.count(Officer.LI, "person where ethnicity = 'zhuang'")).isEqualTo(1);
        assertThat(
                        desk.count(
                                Officer.LI,
                                "fact where fact = 'poverty_cause' and source = 'poverty_office'"
                                        + " and data_date = '2026-10-01'"))
                .isEqualTo(1);
    }

    @Test
    void a_byte_order_mark_and_wide_digits_do_not_matter() {
        var result = take(StandardCharsets.UTF_8, "\uFEFF", HEAD, WIFE);

        assertThat(reasons(result)).isEmpty();
        assertThat(desk.count(Officer.LI, "fact where fact = 'housing_area' and amount = 80"))
                .isEqualTo(1);
    }

    @Test
    void
            who_has_a_placeholder_for_a_number_is_registered_without_a_document_and_somebody_is_told() {
        var result = take(StandardCharsets.UTF_8, "", HEAD, WIFE);

        assertThat(desk.count(Officer.LI, "person where document_kind = 'none'")).isEqualTo(1);
        assertThat(desk.refusals(Officer.LI, result))
                .filteredOn(remark -> !remark.refused() && remark.line() == 3)
                .extracting(remark -> remark.reason().zh())
                .containsExactly("这是 999999 开头的占位号码,已按无证件登记");
    }

    @Test
    void an_old_number_of_15_digits_is_the_same_person() {
        var result =
                take(
                        StandardCharsets.UTF_8,
                        "",
                        HEAD.replace("140199197001011239", "140199700101123"));

        assertThat(reasons(result)).isEmpty();
        assertThat(
                        desk.count(
                                Officer.LI,
                                "fact where fact = 'birth_date' and value = '1970-01-01'"))
                .isEqualTo(1);
    }

    @Test
    void a_number_that_excel_has_rounded_is_refused_with_what_to_do() {
        var result =
                take(
                        StandardCharsets.UTF_8,
                        "",
                        HEAD,
                        WIFE.replace("99999919720304002X", "1.40199E+17"));

        assertThat(reasons(result)).containsExactly("证件号码 号码被 Excel 当作数字,后几位已经丢失");
    }

    @Test
    void ethnicities_are_known_by_name_and_never_by_a_foreign_code() {
        var result = take(StandardCharsets.UTF_8, "", HEAD, WIFE.replace("壮族", "02"));

        assertThat(reasons(result)).containsExactly("民族 不在「民族」的取值之内");
    }

    @Test
    void a_village_is_found_by_its_names_or_refused_with_everybody_in_the_household() {
        var result = take(StandardCharsets.UTF_8, "", HEAD.replace("%s", "没有村"), WIFE);

        assertThat(result.refused()).isEqualTo(2);
        assertThat(reasons(result).getFirst()).startsWith("村 辖区内找不到 阳曲县");
        assertThat(desk.count(Officer.LI, "person")).isZero();
    }

    @Test
    void rows_of_one_household_that_disagree_about_it_are_told() {
        var result = take(StandardCharsets.UTF_8, "", HEAD, WIFE.replace("８０", "90"));

        assertThat(result.imported()).isEqualTo(2);
        assertThat(desk.refusals(Officer.LI, result))
                .extracting(remark -> remark.reason().zh())
                .contains("户的信息与第 2 行不同,已按第 2 行登记");
    }

    @Test
    void later_tables_add_facts_about_households_and_persons_on_file() {
        take(StandardCharsets.UTF_8, "", HEAD, WIFE);

        var result =
                desk.run(
                        Officer.LI,
                        Map.of(
                                FileKind.CONSTRUCTION,
                                "数据日期,户编号,入户路,有无卫生厕所\n2026-11-01,H1,水泥路,有\n2026-11-01,H9,水泥路,有\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                FileKind.WORK,
                                "监测日期,人编号,姓名,务工情况,月工资\n2026-11-01,P1,王大明,省外,3500\n"
                                        .getBytes(StandardCharsets.UTF_8)),
                        ImportMode.VALID);

        assertThat(reasons(result)).containsExactly("户编号 文件和档案里都没有此编号");
        assertThat(desk.count(Officer.LI, "fact where fact = 'road' and data_date = '2026-11-01'"))
                .isEqualTo(1);
        assertThat(desk.count(Officer.LI, "fact where fact = 'monthly_wage' and amount = 350000"))
                .isEqualTo(1);
    }
}
