package org.shouwang.server.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The file of a household: who may open it, what it hides, whom it believes. */
@ServerTest
@Import(Desk.class)
class HouseholdFileTest {

    private final Desk desk;
    private final TestServer server;
    private String id = "";

    HouseholdFileTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void oneHousehold() {
        desk.clear(server.owner());
        desk.take(
                Officer.LI,
                Yangqu.sound()
                        .statement("人,P1,月工资性收入,1500,2026-09-01,人社,,,工资单")
                        .statement("人,P2,月工资性收入,未反馈,2026-09-01,人社,,,")
                        .statement("人,P2,名下汽车数,无记录,2026-09-01,运管,2020-01-01,2021-01-01,"));
        id = text(list(Officer.ZHAO, "H1"), "$.items[0].id");
    }

    @Test
    void names_and_documents_are_masked() {
        var file = file(Officer.ZHAO);

        assertThat(file).bodyJson().extractingPath("$.head").isEqualTo("王*明");
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[0].document")
                .isEqualTo("1401**********1239");
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[0].birthDate")
                .isEqualTo("1970-**-**");
        assertThat(file.getResponse().getContentAsByteArray().length).isPositive();
        assertThat(body(file)).doesNotContain("王大明", Yangqu.DOCUMENT, "1970-01-01");
    }

    @Test
    void the_three_groupings_differ() {
        var file = file(Officer.ZHAO);

        assertThat(file).bodyJson().extractingPath("$.members.length()").isEqualTo(3);
        assertThat(file)
                .bodyJson()
                .extractingPath("$.units[*].number")
                .isEqualTo(List.of("U1", "U2"));
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[*].hukouHousehold")
                .isEqualTo(List.of("K1", "K9", "K1"));
    }

    /**
     * The village that keeps the file, the place of the hukou and that of living are three things.
     */
    @Test
    void where_the_hukou_is_and_where_somebody_lives_are_facts_beside_the_place_of_the_file() {
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .statement("人,P1,户籍地区划代码,140123100001,2026-09-01,入户走访,,,")
                        .statement("人,P1,居住地区划代码,140122101200,2026-09-01,入户走访,,,"));

        var file = file(Officer.ZHAO);

        assertThat(file).bodyJson().extractingPath("$.place.code").isEqualTo(Yangqu.VILLAGE);
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[0].hukouPlace.code")
                .isEqualTo("140123100001");
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[0].residencePlace.code")
                .isEqualTo("140122101200");
        assertThat(file).bodyJson().extractingPath("$.members[1].hukouPlace").isNull();
        assertThat(list(Officer.WANG, "H1")).bodyJson().extractingPath("$.total").isEqualTo(0);
        assertThat(list(Officer.QIAN, "H1")).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void the_better_source_is_believed_and_the_other_stays_visible() {
        var wage = "$.members[0].facts[?(@.fact == 'monthly_wage')]";

        var file = file(Officer.ZHAO);

        assertThat(file).bodyJson().extractingPath(wage + ".value").isEqualTo(List.of("1500.00"));
        assertThat(file)
                .bodyJson()
                .extractingPath(wage + ".source.name")
                .isEqualTo(List.of("human_resources"));
        assertThat(file).bodyJson().extractingPath(wage + ".disagrees").isEqualTo(List.of(true));
        assertThat(file)
                .bodyJson()
                .extractingPath(wage + ".statements[*].value")
                .isEqualTo(List.of("1500.00", "1200.50"));
    }

    @Test
    void no_answer_nothing_found_and_not_asked_are_three_things() {
        var file = file(Officer.ZHAO);

        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[1].facts[?(@.fact == 'monthly_wage')].state")
                .isEqualTo(List.of("NO_ANSWER"));
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[2].facts[?(@.fact == 'monthly_wage')].state")
                .isEqualTo(List.of("NOTHING_FOUND"));
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[1].facts[?(@.fact == 'cars')].state")
                .isEqualTo(List.of("NOT_ASKED"));
    }

    @Test
    void the_other_county_sees_nothing_by_address_list_or_search() {
        for (var stranger : List.of(Officer.WANG, Officer.FENG, Officer.QIAN)) {
            assertThat(file(stranger)).hasStatus(404);
            assertThat(server.get(stranger, "/households?place=140122"))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(0);
            for (var text : List.of("H1", "王大明", Yangqu.DOCUMENT)) {
                assertThat(list(stranger, text)).bodyJson().extractingPath("$.total").isEqualTo(0);
            }
            for (var table :
                    List.of(
                            "person",
                            "fact",
                            "membership",
                            "grouping",
                            "household",
                            "import",
                            "refusal")) {
                assertThat(desk.count(stranger, table)).isZero();
            }
        }
    }

    @Test
    void households_are_found_by_the_beginning_of_their_village_from_three_characters_on() {
        assertThat(list(Officer.ZHAO, "黄寨社区")).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(list(Officer.ZHAO, "黄寨社")).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(list(Officer.ZHAO, "黄寨")).bodyJson().extractingPath("$.total").isEqualTo(0);
        assertThat(list(Officer.ZHAO, "寨社区")).bodyJson().extractingPath("$.total").isEqualTo(0);
        assertThat(list(Officer.QIAN, "黄寨社区")).bodyJson().extractingPath("$.total").isEqualTo(0);
        assertThat(list(Officer.WANG, "黄寨社区")).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void households_are_found_by_number_name_and_document() {
        for (var text : List.of("H", "H1", "王大", "赵桂英", Yangqu.DOCUMENT)) {
            assertThat(list(Officer.SUN, text)).bodyJson().extractingPath("$.total").isEqualTo(1);
        }
        for (var text : List.of("1", "大明", "H2", "140199")) {
            assertThat(list(Officer.SUN, text)).bodyJson().extractingPath("$.total").isEqualTo(0);
        }
    }

    @Test
    void lists_filter_by_registration_and_dibao() {
        assertThat(server.get(Officer.SUN, "/households?registered=yes&dibao=yes"))
                .bodyJson()
                .extractingPath("$.items[0].dibaoPersons")
                .isEqualTo(1);
        assertThat(server.get(Officer.SUN, "/households?registered=no"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(server.get(Officer.SUN, "/households?registered=perhaps")).hasStatus(400);
    }

    @Test
    void reading_a_file_is_recorded() {
        file(Officer.ZHAO);

        assertThat(body(server.get(Officer.ZHOU, "/audit?place=140122&limit=200")))
                .contains("household.read", id, "zhao.town");
    }

    @Test
    void a_document_is_revealed_with_a_reason_and_recorded() {
        var person = text(file(Officer.ZHAO), "$.members[0].id");

        var revealed =
                server.post(
                        Officer.ZHAO,
                        "/persons/{id}/reveals",
                        "{\"field\":\"document\",\"reason\":\"核对身份证原件\"}",
                        UUID.fromString(person));

        assertThat(revealed).bodyJson().extractingPath("$.value").isEqualTo(Yangqu.DOCUMENT);
        assertThat(body(server.get(Officer.ZHOU, "/audit?place=140122&limit=200")))
                .contains("person.reveal", "核对身份证原件");
    }

    @Test
    void nothing_is_revealed_without_reason_right_or_place() {
        var person = UUID.fromString(text(file(Officer.ZHAO), "$.members[0].id"));
        var request = "{\"field\":\"document\",\"reason\":\"核对身份证原件\"}";

        assertThat(
                        server.post(
                                Officer.ZHAO,
                                "/persons/{id}/reveals",
                                "{\"field\":\"document\"}",
                                person))
                .hasStatus(400);
        assertThat(server.post(Officer.ZHENG, "/persons/{id}/reveals", request, person))
                .hasStatus(403);
        assertThat(server.post(Officer.WANG, "/persons/{id}/reveals", request, person))
                .hasStatus(404);
    }

    private MvcTestResult file(Officer officer) {
        return server.get(officer, "/households/{id}", id);
    }

    private MvcTestResult list(Officer officer, String text) {
        return server.get(officer, "/households?q={text}", text);
    }

    private static String text(MvcTestResult result, String path) {
        return com.jayway.jsonpath.JsonPath.read(body(result), path);
    }

    private static String body(MvcTestResult result) {
        return new String(
                result.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
