package org.shouwang.server.registry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.registry.quality.Centre.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Exemptions end by the day, nights go on where they were cut off, and figures open their rows. */
@ServerTest
@Import({Desk.class, Centre.class})
class ExemptionsAndNightsTest {

    private final Desk desk;
    private final Centre centre;
    private final TestServer server;
    private final CheckPlace check;
    private final Nights nights;
    private final NightlyChecks nightly;

    ExemptionsAndNightsTest(
            Desk desk,
            Centre centre,
            TestServer server,
            CheckPlace check,
            Nights nights,
            NightlyChecks nightly) {
        this.desk = desk;
        this.centre = centre;
        this.server = server;
        this.check = check;
        this.nights = nights;
        this.nightly = nightly;
    }

    @BeforeEach
    void a_wife_who_is_a_man_on_file() {
        centre.open();
    }

    @Test
    void an_exemption_holds_to_its_last_day_and_the_question_opens_again_on_the_next() {
        centre.run();
        var today = check.today();
        var end = today.plusDays(3);
        var exempted =
                server.post(
                        Officer.ZHAO,
                        "/quality/exemptions",
                        "{\"finding\":\"%s\",\"reason\":\"户口簿如此登记\",\"validTo\":\"%s\"}"
                                .formatted(centre.idOf("spouses_of_one_sex"), end));

        assertThat(exempted).hasStatus(201);
        assertThat(centre.checks("check=spouses_of_one_sex")).isEmpty();
        assertThat(centre.checks("check=spouses_of_one_sex&state=EXEMPT")).hasSize(1);
        moveExemption(-2);
        assertThat(centre.checks("check=spouses_of_one_sex"))
                .as("the last day that is exempt")
                .isEmpty();
        moveExemption(-1);
        assertThat(centre.checks("check=spouses_of_one_sex"))
                .as("the day on which it ends")
                .hasSize(1);
    }

    /** Days go by: seen from the exemption it is the same as moving its end. */
    private void moveExemption(int days) {
        server.asOwner(db ->
                db.sql("update registry.exemption set valid_to = valid_to + :days")
                        .param("days", days)
                        .update());
    }

    @Test
    void an_exemption_needs_a_reason_an_end_and_an_officer_who_may_and_can_be_withdrawn() {
        centre.run();
        var id = centre.idOf("spouses_of_one_sex");
        var tomorrow = check.today().plusDays(1);

        assertThat(exempt(Officer.ZHAO, id, "好", check.today()))
                .hasStatus(400)
                .bodyText()
                .contains("/reason", "/validTo");
        assertThat(exempt(Officer.LI, id, "户口簿如此登记", tomorrow)).hasStatus(403);
        assertThat(exempt(Officer.QIAN, id, "户口簿如此登记", tomorrow)).hasStatus(404);
        var exempted = exempt(Officer.ZHAO, id, "户口簿如此登记", tomorrow);
        assertThat(exempted).hasStatus(201);

        String exemption = read(exempted, "$.id");
        assertThat(
                        server.request(
                                        Officer.ZHAO,
                                        HttpMethod.DELETE,
                                        "/quality/exemptions/{id}",
                                        exemption)
                                .exchange())
                .hasStatus(204);
        assertThat(centre.checks("check=spouses_of_one_sex")).hasSize(1);
    }

    private MvcTestResult exempt(Officer officer, String finding, String reason, LocalDate end) {
        return server.post(
                officer,
                "/quality/exemptions",
                "{\"finding\":\"%s\",\"reason\":\"%s\",\"validTo\":\"%s\"}"
                        .formatted(finding, reason, end));
    }

    @Test
    void every_figure_of_completeness_opens_as_many_rows() {
        centre.run();

        var overview = server.get(Officer.ZHAO, "/quality/completeness");

        List<Map<String, Object>> facts = read(overview, "$.facts");
        assertThat(facts).isNotEmpty();
        for (var fact : facts) {
            for (var state : Tally.State.values()) {
                var rows =
                        server.get(
                                Officer.ZHAO,
                                "/quality/completeness/rows?fact={fact}&state={state}",
                                Objects.requireNonNull(fact.get("fact")),
                                state);
                int total = read(rows, "$.total");
                assertThat(fact.get(state.name().toLowerCase(Locale.ROOT)))
                        .as("%s %s", fact.get("fact"), state)
                        .isEqualTo(total);
            }
        }
    }

    @Test
    void known_unknown_and_outdated_are_together_everybody() {
        centre.run();

        List<Map<String, Integer>> facts =
                read(
                        server.get(Officer.ZHAO, "/quality/completeness"),
                        "$.facts[?(@.fact=='monthly_wage')]");

        var wage = facts.getFirst();
        assertThat(wage.get("known")).isEqualTo(1);
        assertThat(wage.get("unknown")).isEqualTo(2);
        assertThat(wage.get("outdated")).isEqualTo(0);
    }

    @Test
    void a_night_that_was_cut_off_goes_on_with_what_is_left() {
        desk.take(
                Officer.LI,
                Yangqu.sound()
                        .with("配偶,女", "配偶,男")
                        .with(Yangqu.VILLAGE, "140122101200")
                        .with("H1", "H7")
                        .with("P1", "P71")
                        .with("P2", "P72")
                        .with("P3", "P73")
                        .with("U1", "U71")
                        .with("U2", "U72")
                        .with(Yangqu.DOCUMENT, "")
                        .with("居民身份证", "无"));
        var night = check.today();
        nights.begin(night);
        nights.reached(
                night,
                Centre.TOWNSHIP,
                nights.run(night),
                new CheckPlace.Summary(Centre.DAY, 1, 0));

        assertThat(nights.isUnderWay(night)).isTrue();
        nightly.goOn();

        assertThat(nights.isUnderWay(night)).isFalse();
        List<String> places =
                read(
                        centre.findings(Officer.SUN, "check=spouses_of_one_sex"),
                        "$.items[*].place.code");
        assertThat(places).containsExactly("140122101200");
        assertThat(nights.left(night)).isEmpty();
    }
}
