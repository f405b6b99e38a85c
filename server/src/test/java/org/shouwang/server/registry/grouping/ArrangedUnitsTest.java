package org.shouwang.server.registry.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an officer said of assistance units stands against the next table that comes in. */
@ServerTest
@Import(Desk.class)
class ArrangedUnitsTest {

    private final TestServer server;
    private final Desk desk;
    private final TwoFamilies families;

    ArrangedUnitsTest(Desk desk, TestServer server) {
        this.server = server;
        this.desk = desk;
        this.families = new TwoFamilies(server, desk);
    }

    @Test
    void an_import_leaves_units_as_an_officer_arranged_them_and_says_so() {
        assertThat(arrange(List.of("Q1"), List.of("Q2"))).hasStatus(201);
        assertThat(basis()).isEmpty();
        var before = units();

        var remarks = desk.remarks(Officer.LI, again());

        assertThat(units()).isEqualTo(before).doesNotHaveDuplicates();
        assertThat(remarks).hasSize(1);
        assertThat(remarks.getFirst()).contains("户情变动").contains("登记“救助单位”变动");
    }

    @Test
    void what_nobody_arranged_follows_the_table() {
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .household("H2,140122100001,2026-10-25,入户走访,否")
                        .person("H2,Q2,张小梅,无,,之女,女,1998-06-07,汉族,K2,U9,2026-10-25,入户走访,0,否"));

        assertThat(units()).containsExactly("U3", "U9");
    }

    @Test
    void once_the_arrangement_was_corrected_the_table_holds_again() {
        var arranged = arrange(List.of("Q1"), List.of("Q2"));
        assertThat(arranged).hasStatus(201);
        String event = JsonPath.read(TwoFamilies.text(arranged), "$.event");
        assertThat(
                        families.record(
                                families.zhangs(),
                                """
                                {"kind":"CORRECTION","reason":"登记有误","corrects":"%s"}
                                """
                                        .formatted(event)))
                .hasStatus(201);

        assertThat(desk.remarks(Officer.LI, again())).isEmpty();
        assertThat(units()).containsExactly("U3", "U3");
    }

    @Test
    void a_proposal_that_was_accepted_is_told_from_units_made_by_hand() {
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .statement("人,Q1,婚姻状况,丧偶,2026-10-01,入户走访,,,")
                        .statement("人,Q2,婚姻状况,已婚,2026-10-01,入户走访,,,"));

        assertThat(accept(List.of(List.of("Q1", "Q2")))).hasStatus(412);
        assertThat(accept(List.of(List.of("Q1"), List.of("Q2")))).hasStatusOk();

        var derived =
                TwoFamilies.text(
                        server.get(
                                Officer.ZHAO, "/households/{id}/derived-units", families.zhangs()));
        assertThat((String) JsonPath.read(derived, "$.arrangedBasis"))
                .isEqualTo(JsonPath.read(derived, "$.pack"));
        assertThat((Boolean) JsonPath.read(derived, "$.same")).isTrue();
    }

    private MvcTestResult accept(List<List<String>> units) {
        var ids =
                units.stream()
                        .map(unit ->
                                unit.stream()
                                        .map(number -> '"' + families.person(number) + '"')
                                        .collect(Collectors.joining(",", "[", "]")))
                        .collect(Collectors.joining(",", "[", "]"));
        return server.request(
                        Officer.ZHAO,
                        HttpMethod.POST,
                        "/households/{id}/derived-units",
                        families.zhangs())
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + families.version(Officer.ZHAO, families.zhangs()) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"units\":" + ids + "}")
                .exchange();
    }

    private Yangqu again() {
        return Yangqu.empty()
                .household("H2,140122100001,2026-10-25,入户走访,否")
                .person("H2,Q1,张建国,无,,本人或户主,男,1968-01-01,汉族,K2,U3,2026-10-25,入户走访,0,否")
                .person("H2,Q2,张小梅,无,,之女,女,1998-06-07,汉族,K2,U3,2026-10-25,入户走访,0,否");
    }

    private MvcTestResult arrange(List<String> some, List<String> others) {
        return families.record(
                families.zhangs(),
                """
                {"kind":"UNITS","happenedOn":"2026-10-20","reason":"女儿单独立户","units":[["%s"],["%s"]]}
                """
                        .formatted(
                                families.person(some.getFirst()),
                                families.person(others.getFirst())));
    }

    private String basis() {
        return JsonPath.read(
                TwoFamilies.text(
                        server.get(
                                Officer.ZHAO, "/households/{id}/derived-units", families.zhangs())),
                "$.arrangedBasis");
    }

    private List<String> units() {
        return JsonPath.read(
                TwoFamilies.text(server.get(Officer.ZHAO, "/households/{id}", families.zhangs())),
                "$.members[*].unit");
    }
}
