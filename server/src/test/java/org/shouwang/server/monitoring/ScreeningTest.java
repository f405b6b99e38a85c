package org.shouwang.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.CHEN;
import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.read;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Screening asks a person to look at a household once, with all reasons, and never decides
 * anything.
 */
@ServerTest
class ScreeningTest {

    @Autowired private TestServer server;

    private TwoCounties counties;

    @BeforeEach
    void given() {
        counties = new TwoCounties(server);
    }

    @Test
    void one_fen_below_the_line_raises_a_lead_and_on_the_line_none() {
        counties.couple("line-below", YANGQU_VILLAGE, "639.99")
                .couple("line-on", YANGQU_VILLAGE, "640")
                .couple("line-above", YANGQU_VILLAGE, "640.01")
                .arrive();

        counties.screen(LI, "140122");

        assertThat(rules(lead("line-below"))).containsExactly("missed_by_dibao");
        assertThat(leads("line-on")).isEmpty();
        assertThat(leads("line-above")).isEmpty();
    }

    @Test
    void a_family_on_dibao_at_the_line_is_a_question_of_excess_and_keeps_its_dibao() {
        counties.coupleOnDibao("excess", YANGQU_VILLAGE, "640").arrive();
        var household = householdId("excess");
        var before = server.get(ZHAO, "/households/{id}", household);

        counties.screen(LI, "140122");

        assertThat(JsonPath.<String>read(lead("excess"), "$.reasons[0].concern"))
                .isEqualTo("EXCESS");
        assertThat(server.get(ZHAO, "/households/{id}", household))
                .bodyJson()
                .extractingPath("$.members[*].facts")
                .isEqualTo(read(before, "$.members[*].facts"));
    }

    @Test
    void an_unknown_income_is_a_question_and_never_a_no() {
        counties.couple("question", YANGQU_VILLAGE, "未反馈").arrive();

        counties.screen(LI, "140122");

        assertThat(JsonPath.<String>read(lead("question"), "$.kind")).isEqualTo("QUESTION");
        assertThat(JsonPath.<List<String>>read(lead("question"), "$.reasons[*].outcome"))
                .isNotEmpty()
                .containsOnly("ASK_A_PERSON");
    }

    @Test
    void a_lead_is_due_fifteen_days_after_it_was_raised() {
        counties.couple("due", YANGQU_VILLAGE, "0").arrive();

        counties.screen(LI, "140122");

        var lead = lead("due");
        var raised = LocalDate.parse(JsonPath.read(lead, "$.raisedOn"));
        assertThat(JsonPath.<String>read(lead, "$.dueOn"))
                .isEqualTo(raised.plusDays(15).toString());
        assertThat(JsonPath.<Integer>read(lead, "$.daysLeft")).isEqualTo(15);
    }

    @Test
    void screening_twice_changes_nothing() {
        counties.couple("twice", YANGQU_VILLAGE, "0").arrive();
        counties.screen(LI, "140122");
        var before = lead("twice");
        var total = total();

        var again = counties.screen(LI, "140122");

        assertThat(JsonPath.<Integer>read(again, "$.result.leads")).isZero();
        assertThat(JsonPath.<Integer>read(again, "$.result.screened")).isPositive();
        assertThat(lead("twice")).isEqualTo(before);
        assertThat(total()).isEqualTo(total);
    }

    @Test
    void a_question_that_becomes_a_warning_joins_the_open_lead() {
        counties.couple("grows", YANGQU_VILLAGE, "未反馈").arrive();
        counties.screen(LI, "140122");
        var question = lead("grows");

        counties.couple("grows", YANGQU_VILLAGE, "0").arrive();
        counties.screen(LI, "140122");

        var warning = lead("grows");
        assertThat(JsonPath.<String>read(warning, "$.id"))
                .isEqualTo(JsonPath.read(question, "$.id"));
        assertThat(JsonPath.<String>read(warning, "$.kind")).isEqualTo("WARNING");
        assertThat(JsonPath.<List<String>>read(warning, "$.reasons[*].outcome"))
                .contains("YES", "ASK_A_PERSON");
        assertThat(JsonPath.<Integer>read(warning, "$.version")).isEqualTo(2);
    }

    @Test
    void what_an_officer_has_settled_comes_back_only_when_the_rules_say_something_else() {
        counties.couple("settled", YANGQU_VILLAGE, "100").arrive();
        counties.screen(LI, "140122");
        triage(lead("settled"), "EXPLAINED");

        counties.screen(LI, "140122");
        assertThat(open("settled")).isZero();

        counties.couple("settled", YANGQU_VILLAGE, "50").arrive();
        counties.screen(LI, "140122");
        assertThat(open("settled")).isEqualTo(1);
    }

    @Test
    void screening_another_county_is_answered_like_a_place_that_does_not_exist() {
        assertThat(server.post(LI, "/screenings", "{\"place\":\"140123\"}")).hasStatus(404);
        assertThat(server.post(CHEN, "/screenings", "{\"place\":\"140122100\"}")).hasStatus(404);
        assertThat(server.post(LI, "/screenings", "{\"place\":\"140122999\"}")).hasStatus(404);
    }

    @Test
    void a_township_officer_does_not_start_a_screening() {
        assertThat(server.post(ZHAO, "/screenings", "{}")).hasStatus(403);
    }

    @Test
    void before_the_first_day_of_a_pack_no_rule_of_it_is_asked() {
        counties.couple("no-pack", YANGQU_VILLAGE, "0").arrive();

        assertThat(findings("2015-12-31")).isEmpty();
        assertThat(findings("2016-01-01")).contains("missed_by_dibao");
    }

    private List<String> findings(String day) {
        return read(
                server.get(SUN, "/households/{id}/results?day={day}", householdId("no-pack"), day),
                "$.findings[*].rule");
    }

    @Test
    void an_officer_who_read_an_older_lead_is_asked_to_read_it_again() {
        counties.couple("stale", YANGQU_VILLAGE, "未反馈").arrive();
        counties.screen(LI, "140122");
        var read = lead("stale");
        counties.couple("stale", YANGQU_VILLAGE, "0").arrive();
        counties.screen(LI, "140122");

        assertThat(tryTriage(read, "NO_RISK"))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("stale");
        assertThat(tryTriage(lead("stale"), "NO_RISK")).hasStatusOk();
    }

    private void triage(String lead, String verdict) {
        assertThat(tryTriage(lead, verdict)).hasStatusOk();
    }

    private MvcTestResult tryTriage(String lead, String verdict) {
        var id = JsonPath.<String>read(lead, "$.id");
        return server.request(ZHAO, HttpMethod.PUT, "/leads/{id}/triage", id)
                .header("If-Match", "\"" + JsonPath.<Integer>read(lead, "$.version") + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\":\"%s\",\"note\":\"走访核实\"}".formatted(verdict))
                .exchange();
    }

    private String lead(String number) {
        var found = leads(number);
        assertThat(found).as(number).hasSize(1);
        return JsonPath.parse(found.getFirst()).jsonString();
    }

    private List<Object> leads(String number) {
        return read(list(number, ""), "$.items");
    }

    private int open(String number) {
        return read(list(number, "&state=open"), "$.total");
    }

    private MvcTestResult list(String number, String more) {
        return server.get(ZHAO, "/leads?q={number}" + more, number);
    }

    private static List<String> rules(String lead) {
        return JsonPath.read(lead, "$.reasons[*].rule");
    }

    private int total() {
        return read(server.get(SUN, "/leads"), "$.total");
    }

    private String householdId(String number) {
        return read(server.get(Officer.SUN, "/households?q={number}", number), "$.items[0].id");
    }
}
