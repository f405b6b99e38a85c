package org.shouwang.server.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.server.Officer.GUO;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.WANG;
import static org.shouwang.server.Officer.XU;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHENG;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.explanation.SubjectFinding;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.server.Folders;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Situations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A county pays 50 yuan to everybody on dibao while prices have risen by 3.5 % (价格补贴). Nobody says
 * it of a household: the rise is published of the city.
 */
@ServerTest
class PublishedFiguresTest {

    private static final LocalDate DAY = LocalDate.parse(TwoCounties.DAY);
    private static final String CITY = "1401";
    private static final String COUNTY = "140122";

    private final TestServer server;
    private final Folders folders;
    private final Situations situations;
    private final Transactions transactions;
    private final Evaluation evaluation;
    private final JdbcClient db;

    @TempDir private Path temporary;

    PublishedFiguresTest(
            TestServer server,
            Folders folders,
            Situations situations,
            Transactions transactions,
            Evaluation evaluation,
            JdbcClient db) {
        this.server = server;
        this.folders = folders;
        this.situations = situations;
        this.transactions = transactions;
        this.evaluation = evaluation;
        this.db = db;
    }

    @BeforeEach
    void aCoupleOnDibao() {
        server.begin();
        server.asOwner(db -> db.sql("delete from registry.published_figure").update());
        new TwoCounties(server).coupleOnDibao("H1", YANGQU_VILLAGE, "0").arrive();
    }

    @Test
    void a_figure_that_nobody_recorded_is_asked_for_and_is_never_a_no() throws IOException {
        assertThat(supplement(DAY).outcome()).isEqualTo(Outcome.ASK_A_PERSON);
        assertThat(supplement(DAY).asks().toString()).contains("cpi_growth");
    }

    @Test
    void a_rule_decides_by_the_figure_once_it_is_recorded_and_names_where_it_comes_from()
            throws IOException {
        assertThat(publish(XU, CITY, "3.5%")).hasStatus(201);

        var paid = supplement(DAY);
        assertThat(paid.outcome()).isEqualTo(Outcome.YES);
        assertThat(paid.toString()).contains("statistics_office", "太原市:统计公报", "2016-05-20", "3.5%");
        publish(XU, CITY, "3.49%");
        assertThat(supplement(DAY).outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void the_nearest_place_is_heard_and_the_one_above_again_after_a_withdrawal()
            throws IOException {
        publish(XU, CITY, "3.5%");
        publish(HE, COUNTY, "1%");
        assertThat(supplement(DAY).outcome()).isEqualTo(Outcome.NO);
        publish(LI, YANGQU_VILLAGE, "4%");
        assertThat(supplement(DAY).outcome()).isEqualTo(Outcome.YES);

        assertThat(withdraw(HE, heard(ZHAO, YANGQU_VILLAGE), "村一级不公布物价")).hasStatus(204);
        assertThat(supplement(DAY).outcome()).isEqualTo(Outcome.NO);
        var county = heard(ZHAO, YANGQU_VILLAGE);
        assertThat(withdraw(HE, county, "")).hasStatus(400);
        assertThat(withdraw(HE, county, "登记有误")).hasStatus(204);
        assertThat(withdraw(LI, county, "登记有误")).hasStatus(409);
        assertThat(supplement(DAY).outcome()).isEqualTo(Outcome.YES);
        assertThat(body(figures(ZHAO, YANGQU_VILLAGE))).contains("村一级不公布物价");
    }

    @Test
    void a_figure_holds_from_its_first_day_to_the_day_before_its_end() throws IOException {
        server.post(
                XU,
                "/published-figures",
                json(CITY, "3.5%")
                        .replace(
                                "\"evidence\"",
                                "\"validFrom\":\"2016-06-01\",\"validTo\":\"2016-07-01\",\"evidence\""));

        assertThat(supplement(LocalDate.of(2016, 5, 31)).outcome()).isEqualTo(Outcome.ASK_A_PERSON);
        assertThat(supplement(LocalDate.of(2016, 6, 1)).outcome()).isEqualTo(Outcome.YES);
        assertThat(supplement(LocalDate.of(2016, 6, 30)).outcome()).isEqualTo(Outcome.YES);
        assertThat(supplement(LocalDate.of(2016, 7, 1)).outcome()).isEqualTo(Outcome.ASK_A_PERSON);
    }

    @Test
    void whoever_works_below_reads_it_and_nobody_beside_does() {
        publish(XU, CITY, "2%");
        publish(HE, COUNTY, "3%");

        assertThat(values(figures(ZHENG, YANGQU_VILLAGE))).containsExactly("3%", "2%");
        assertThat(values(figures(WANG, "140123100"))).containsExactly("2%");
        assertThat(figures(WANG, COUNTY)).hasStatus(404);
    }

    @Test
    void the_database_itself_shows_what_lies_above_and_takes_nothing_outside() {
        publish(XU, CITY, "2%");
        publish(HE, COUNTY, "3%");
        publish(GUO, "140123", "4%");
        var twoCounties =
                new Scope(
                        COUNTY,
                        "140183",
                        List.of(
                                new Scope.Part(COUNTY, "140123"),
                                new Scope.Part("140182", "140183")));

        assertThat(placesSeen(HE.actor())).containsExactly(CITY, COUNTY);
        assertThat(placesSeen(WANG.actor())).containsExactly(CITY, "140123");
        assertThat(placesSeen(Actor.service("test", new RegionCode(COUNTY), twoCounties)))
                .containsExactly(CITY, COUNTY);
        assertThatThrownBy(() ->
                        transactions.as(
                                HE.actor(),
                                () ->
                                        db.sql(
                                                        "update registry.published_figure set"
                                                                + " withdrawn_at = now(),"
                                                                + " withdrawn_by = 'x',"
                                                                + " withdrawal_reason = 'x'"
                                                                + " where region = '1401'")
                                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private List<String> placesSeen(Actor actor) {
        return transactions.as(
                actor,
                () ->
                        db.sql("select region from registry.published_figure order by region")
                                .query(String.class)
                                .list());
    }

    @Test
    void it_is_recorded_within_the_own_place_only_and_by_whom_it_is_a_duty_of() {
        assertThat(publish(HE, CITY, "3%")).hasStatus(404);
        assertThat(publish(GUO, COUNTY, "3%")).hasStatus(404);
        assertThat(publish(ZHAO, "140122100", "3%")).hasStatus(403);
        assertThat(publish(HE, "140199", "3%")).hasStatus(404);
        publish(XU, CITY, "3%");
        assertThat(withdraw(HE, heard(HE, COUNTY), "不应成功")).hasStatus(404);
        assertThat(publish(SUN, COUNTY, "3%")).hasStatus(201);
    }

    private MvcTestResult publish(Officer officer, String place, String rise) {
        return server.post(officer, "/published-figures", json(place, rise));
    }

    private static String json(String place, String rise) {
        return """
        {"place":"%s","source":"statistics_office","evidence":"统计公报","dataDate":"2016-05-20",
         "facts":[{"fact":"cpi_growth","value":"%s"}]}
        """
                .formatted(place, rise);
    }

    private MvcTestResult figures(Officer officer, String place) {
        return server.get(
                officer, "/published-figures?place={place}&day={day}", place, TwoCounties.DAY);
    }

    private static List<String> values(MvcTestResult figures) {
        return read(figures, "$.facts[?(@.field.name == 'cpi_growth')].figures[*].value");
    }

    private String heard(Officer officer, String place) {
        return TwoCounties.<List<String>>read(
                        figures(officer, place), "$.facts[*].figures[?(@.heard)].id")
                .getFirst();
    }

    private MvcTestResult withdraw(Officer officer, String figure, String reason) {
        return server.post(
                officer,
                "/published-figures/{id}/withdrawal",
                "{\"reason\":\"%s\"}".formatted(reason),
                figure);
    }

    /** What the rule says of the first of the couple. */
    private SubjectFinding supplement(LocalDate day) throws IOException {
        String household = read(server.get(ZHAO, "/households?q={number}", "H1"), "$.items[0].id");
        var pack = pack();
        return transactions
                .as(
                        SUN.actor(),
                        () -> {
                            var situation =
                                    situations
                                            .of(new HouseholdId(UUID.fromString(household)), day)
                                            .orElseThrow();
                            return evaluation.findings(
                                    situation.situation(),
                                    List.of(pack),
                                    new RegionCode(COUNTY),
                                    day);
                        })
                .explained()
                .getFirst()
                .subjects()
                .getFirst();
    }

    private Pack pack() throws IOException {
        var packs = Files.createDirectories(temporary.resolve("packs"));
        if (Files.notExists(packs.resolve("national"))) {
            Files.createSymbolicLink(
                    packs.resolve("national"), folders.packs().resolve("national"));
            var rules = Files.createDirectories(packs.resolve("prices/rules"));
            Files.writeString(
                    packs.resolve("prices/pack.yaml"),
                    """
                    id: prices
                    title: {zh: 价格补贴, en: Price supplement}
                    place: "140122"
                    from: 2016-01-01
                    inherits: [national]
                    """);
            Files.writeString(
                    rules.resolve("prices.policy"),
                    """
                    rule supplement "价格补贴" / "Price supplement"
                      basis  price_link_2016 "二(一)"
                      grants supplement monthly

                    person supplement "价格补贴" / "Price supplement": money
                      = if receives_dibao and cpi_growth >= 3.5% then 50 yuan else 0 yuan
                    """);
        }
        return Packs.load(packs, "prices");
    }
}
