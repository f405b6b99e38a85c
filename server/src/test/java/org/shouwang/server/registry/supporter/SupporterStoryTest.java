package org.shouwang.server.registry.supporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.household.Situation;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Situations;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A son who lives elsewhere owes his parents support: who he is, and what is known of him. */
@ServerTest
@Import(Desk.class)
class SupporterStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String DOCUMENT = "140199199203042219";

    private final Desk desk;
    private final TestServer server;
    private final Situations situations;
    private final Transactions transactions;

    SupporterStoryTest(
            Desk desk, TestServer server, Situations situations, Transactions transactions) {
        this.desk = desk;
        this.server = server;
        this.situations = situations;
        this.transactions = transactions;
    }

    @BeforeEach
    void oneHousehold() {
        server.begin();
        desk.take(Officer.LI, Yangqu.sound());
    }

    @Test
    void the_file_shows_the_supporter_masked_and_asks_what_nobody_knows() {
        assertThat(record(son())).hasStatus(201);

        var file = file();
        assertThat(texts(file, "$.supporters[*].name")).containsExactly("王*军");
        assertThat(texts(file, "$.supporters[*].number")).containsExactly("P1-Y1");
        assertThat(texts(file, "$.supporters[*].relation.zh")).containsExactly("之子");
        assertThat(file).doesNotContain(DOCUMENT).doesNotContain("王小军");
        assertThat(texts(file, "$.supporters[0].facts[?(@.fact == 'supporter_income')].state"))
                .containsExactly("NOT_ASKED");
    }

    @Test
    void rules_read_what_was_said_of_the_supporter_of_the_unit() {
        record(son());
        server.post(
                Officer.ZHAO,
                "/households/{id}/statements",
                """
                {"subject":"%s","source":"home_visit",
                 "facts":[{"fact":"supporter_income","value":"4000"},{"fact":"supporter_family","value":"3"}]}
                """
                        .formatted(supporter()),
                household());

        var situation = situation(DAY);
        assertThat(situation.supporters().of()).containsExactly(0);
        var supporter = situation.supporters().subjects().getFirst();
        assertThat(supporter.label()).isEqualTo("王*军");
        assertThat(supporter.given("supporter_income"))
                .isInstanceOfSatisfying(
                        Given.Value.class, said -> assertThat(said.value()).isEqualTo(400_000));
        assertThat(supporter.given("support_paid")).isInstanceOf(Given.NotAsked.class);
    }

    @Test
    void what_departments_know_of_supporters_comes_in_with_a_table() {
        record(son());

        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .statement("赡养人,P1-Y1,赡养人家庭月收入,4000,2026-09-01,人社,,,")
                        .statement("赡养人,P1-Y9,赡养人家庭月收入,5000,2026-09-01,人社,,,")
                        .statement("赡养人,P1-Y1,月工资性收入,6000,2026-09-01,人社,,,"));

        var supporter = situation(DAY).supporters().subjects().getFirst();
        assertThat(supporter.given("supporter_income"))
                .isInstanceOfSatisfying(
                        Given.Value.class, said -> assertThat(said.value()).isEqualTo(400_000));
        assertThat(supporter.facts()).doesNotContainKey("monthly_wage");
    }

    @Test
    void who_owes_support_no_more_counts_to_the_last_day_and_stays_on_file() {
        record(son());
        assertThat(end(supporter(), "2026-10-31")).hasStatus(204);

        assertThat(situation(LocalDate.of(2026, 10, 30)).supporters().subjects()).hasSize(1);
        assertThat(situation(LocalDate.of(2026, 10, 31)).supporters().subjects()).isEmpty();
        assertThat(record(son())).hasStatus(201);
        assertThat(texts(file(), "$.supporters[*].number")).containsExactly("P1-Y2");
    }

    @Test
    void a_supporter_goes_along_when_the_household_moves_to_another_township() {
        record(son());
        server.post(
                Officer.ZHAO,
                "/households/{id}/statements",
                """
                {"subject":"%s","source":"home_visit","facts":[{"fact":"supporter_income","value":"4000"}]}
                """
                        .formatted(supporter()),
                household());

        var tag = server.get(Officer.SUN, "/households/{id}/groupings", household());
        var moved =
                server.request(Officer.SUN, HttpMethod.POST, "/households/{id}/events", household())
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header("If-Match", String.valueOf(tag.getResponse().getHeader("ETag")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"kind":"MOVE","happenedOn":"2026-10-20","reason":"易地搬迁",
                                 "place":"140122101200","groupings":[]}
                                """)
                        .exchange();
        assertThat(moved).hasStatus(201);

        String there =
                JsonPath.read(
                        text(server.get(Officer.QIAN, "/households?q={q}", "H1-2")),
                        "$.items[0].id");
        var file = text(server.get(Officer.QIAN, "/households/{id}", there));
        assertThat(texts(file, "$.supporters[*].name")).containsExactly("王*军");
        assertThat(texts(file, "$.supporters[0].facts[?(@.fact == 'supporter_income')].value"))
                .containsExactly("4000.00");
    }

    @Test
    void an_end_is_recorded_once() {
        record(son());
        var id = supporter();
        assertThat(end(id, "2026-10-31")).hasStatus(204);
        assertThat(end(id, "2026-10-30")).hasStatus(409);
    }

    @Test
    void the_same_person_is_a_supporter_of_a_member_once() {
        assertThat(record(son())).hasStatus(201);
        assertThat(record(son())).hasStatus(409);
    }

    @Test
    void a_number_is_shown_whole_with_a_reason() {
        record(son());

        var revealed =
                server.post(
                        Officer.ZHAO,
                        "/persons/{id}/reveals",
                        "{\"field\":\"document\",\"reason\":\"核对赡养人身份\"}",
                        supporter());
        assertThat(revealed).hasStatusOk().bodyJson().extractingPath("$.value").isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "name":"王小军"              | "name":" "                | /name
                    "relation":"son"             | "relation":"friend"       | /relation
                    "document":"140199199203042219" | "document":"140199199203042215" | /document
                    "since":"2026-01-01"         | "since":"2999-01-01"      | /since
                    "reason":"入户走访"          | "reason":""               | /reason
                    """)
    void what_is_missing_or_wrong_is_told_with_its_field(
            String text, String instead, String pointer) {
        var refused = record(son().replace(text, instead));

        assertThat(refused).hasStatus(400);
        assertThat(texts(text(refused), "$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void nobody_of_another_place_records_or_ends_one() {
        record(son());
        assertThat(server.post(Officer.QIAN, "/households/{id}/supporters", son(), household()))
                .hasStatus(404);
        assertThat(
                        server.post(
                                Officer.QIAN,
                                "/households/{id}/supporters/{one}/end",
                                "{\"reason\":\"x\"}",
                                household(),
                                supporter()))
                .hasStatus(404);
    }

    private String son() {
        return """
        {"owedTo":"%s","name":"王小军","relation":"son","documentKind":"identity_card","document":"140199199203042219",
         "home":"太原市","since":"2026-01-01","reason":"入户走访"}
        """
                .formatted((String) JsonPath.read(file(), "$.members[0].id"));
    }

    private MvcTestResult record(String json) {
        return server.post(Officer.ZHAO, "/households/{id}/supporters", json, household());
    }

    private MvcTestResult end(String supporter, String on) {
        return server.post(
                Officer.ZHAO,
                "/households/{id}/supporters/{one}/end",
                "{\"on\":\"%s\",\"reason\":\"随父母共同生活\"}".formatted(on),
                household(),
                supporter);
    }

    private String supporter() {
        return JsonPath.read(file(), "$.supporters[0].id");
    }

    private Situation situation(LocalDate day) {
        var household = new HouseholdId(UUID.fromString(household()));
        return transactions
                .as(Officer.SUN.actor(), () -> situations.of(household, day))
                .orElseThrow()
                .situation();
    }

    private String file() {
        return text(server.get(Officer.ZHAO, "/households/{id}", household()));
    }

    private String household() {
        return JsonPath.read(
                text(server.get(Officer.ZHAO, "/households?q={q}", "H1")), "$.items[0].id");
    }

    private static List<String> texts(String json, String path) {
        List<String> found = JsonPath.read(json, path);
        return found;
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
