package org.shouwang.server.registry.statement;

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
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer comes back from a visit and records what was said; what was on file stays. */
@ServerTest
@Import(Desk.class)
class StatementStoryTest {

    private static final String WAGE = "$.members[0].facts[?(@.fact == 'monthly_wage')]";

    private final Desk desk;
    private final TestServer server;

    StatementStoryTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void oneHousehold() {
        server.begin();
        desk.take(Officer.LI, Yangqu.sound());
    }

    @Test
    void what_the_visit_learnt_is_believed_and_what_was_said_before_stays() {
        assertThat(state(said("monthly_wage", "900")).getResponse().getStatus()).isEqualTo(201);

        List<String> believed = JsonPath.read(file(), WAGE + ".value");
        List<String> statements = JsonPath.read(file(), WAGE + ".statements[*].value");
        assertThat(believed).containsExactly("900.00");
        assertThat(statements).containsExactly("900.00", "1200.50");
        List<String> evidence = JsonPath.read(file(), WAGE + ".statements[0].evidence");
        assertThat(evidence).containsExactly("2026年10月工资条");
    }

    @Test
    void nothing_found_and_no_answer_are_not_a_zero() {
        state(said("cars", "无记录"));
        state(said("houses", "未反馈"));

        List<String> states =
                JsonPath.read(file(), "$.members[0].facts[?(@.fact in ['cars', 'houses'])].state");
        assertThat(states).containsExactly("NOTHING_FOUND", "NO_ANSWER");
    }

    @Test
    void the_same_request_twice_is_recorded_once() {
        var key = UUID.randomUUID();
        var first = state(Officer.ZHAO, household(), key, said("monthly_wage", "900"));
        var again = state(Officer.ZHAO, household(), key, said("monthly_wage", "900"));

        assertThat(text(again)).isEqualTo(text(first));
        List<String> statements = JsonPath.read(file(), WAGE + ".statements[*].value");
        assertThat(statements).hasSize(2);
    }

    @Test
    void a_birth_date_put_right_changes_the_age_that_people_see() {
        state(said("birth_date", "1971-02-03"));

        assertThat((String) JsonPath.read(file(), "$.members[0].birthDate"))
                .isEqualTo("1971-**-**");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    monthly_wage | -1     | home_visit   |     | /facts/0/value
                    monthly_wage | ''     | home_visit   |     | /facts/0/value
                    monthly_wage | 很少   | home_visit   |     | /facts/0/value
                    no_such      | 1      | home_visit   |     | /facts/0/fact
                    supporter_income | 1  | home_visit   |     | /facts/0/fact
                    monthly_wage | 900    | nobody       |     | /source
                    monthly_wage | 900    | verification | 纸 | /source
                    monthly_wage | 900    | police       | ''  | /evidence
                    """)
    void what_cannot_be_meant_is_refused_with_the_field(
            String fact, String value, String source, String evidence, String pointer) {
        var refused =
                state(
                        """
                        {"subject":"%s","source":"%s","evidence":"%s","facts":[{"fact":"%s","value":"%s"}]}
                        """
                                .formatted(head(), source, given(evidence), fact, given(value)));

        assertThat(refused).hasStatus(400);
        List<String> pointers = JsonPath.read(text(refused), "$.errors[*].pointer");
        assertThat(pointers).contains(pointer);
    }

    @Test
    void a_department_is_quoted_with_the_paper_that_says_so() {
        assertThat(
                        state(
                                """
                                {"subject":"%s","source":"police","evidence":"户口簿复印件",
                                 "facts":[{"fact":"marital_status","value":"已婚"}]}
                                """
                                        .formatted(head())))
                .hasStatus(201);
    }

    @Test
    void a_day_to_come_is_refused_and_today_is_not() {
        var today = LocalDate.now(server.clock());

        assertThat(state(dated(today.plusDays(1)))).hasStatus(400);
        assertThat(state(dated(today))).hasStatus(201);
    }

    @Test
    void nobody_of_another_household_and_nobody_of_another_place() {
        desk.take(
                Officer.LI,
                Yangqu.empty()
                        .household("H2,140122100001,2026-10-01,入户走访,否")
                        .person("H2,Q1,张建国,无,,本人或户主,男,1968-01-01,汉族,K2,U3,2026-10-01,入户走访,0,否"));

        assertThat(
                        state(
                                Officer.ZHAO,
                                household("H2"),
                                UUID.randomUUID(),
                                said("monthly_wage", "1")))
                .hasStatus(400);
        assertThat(state(Officer.QIAN, household(), UUID.randomUUID(), said("monthly_wage", "1")))
                .hasStatus(404);
        assertThat(state(Officer.ZHENG, household(), UUID.randomUUID(), said("monthly_wage", "1")))
                .hasStatus(403);
    }

    @Test
    void the_form_offers_facts_and_sources_but_no_totals_and_no_report() {
        var form = text(server.get(Officer.ZHAO, "/facts"));

        List<String> facts = JsonPath.read(form, "$.facts[*].name");
        List<String> sources = JsonPath.read(form, "$.sources[*].name");
        List<Boolean> papers =
                JsonPath.read(form, "$.sources[?(@.name == 'police')].evidenceNeeded");
        assertThat(facts).contains("monthly_wage", "supporter_income");
        assertThat(sources).contains("home_visit", "police").doesNotContain("verification");
        assertThat(papers).containsExactly(true);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private String said(String fact, String value) {
        return """
        {"subject":"%s","source":"home_visit","evidence":"2026年10月工资条","facts":[{"fact":"%s","value":"%s"}]}
        """
                .formatted(head(), fact, value);
    }

    private String dated(LocalDate day) {
        return """
        {"subject":"%s","source":"home_visit","dataDate":"%s","facts":[{"fact":"monthly_wage","value":"1"}]}
        """
                .formatted(head(), day);
    }

    private MvcTestResult state(String json) {
        return state(Officer.ZHAO, household(), UUID.randomUUID(), json);
    }

    private MvcTestResult state(Officer officer, String household, UUID key, String json) {
        return server.request(officer, HttpMethod.POST, "/households/{id}/statements", household)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private String head() {
        return JsonPath.read(file(), "$.members[0].id");
    }

    private String file() {
        return text(server.get(Officer.ZHAO, "/households/{id}", household()));
    }

    private String household() {
        return household("H1");
    }

    private String household(String number) {
        List<String> found =
                JsonPath.read(
                        text(server.get(Officer.LI, "/households?q={q}", number)),
                        "$.items[?(@.number == '%s')].id".formatted(number));
        return found.getFirst();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
