package org.shouwang.server.registry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.registry.quality.Centre.read;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.HouseholdsChanged;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** Findings come, stay and go with the facts; nobody is refused anything by them. */
@ServerTest
@Import({Desk.class, Centre.class})
class QualityTest {

    private static final int ASKED_MAX = 1_000;

    private final Desk desk;
    private final Centre centre;
    private final TestServer server;
    private final CheckPlace check;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    QualityTest(
            Desk desk,
            Centre centre,
            TestServer server,
            CheckPlace check,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.centre = centre;
        this.server = server;
        this.check = check;
        this.transactions = transactions;
        this.events = events;
    }

    @BeforeEach
    void a_wife_who_is_a_man_on_file() {
        centre.open();
    }

    @Test
    void a_contradiction_is_kept_with_whom_it_is_about_and_what_is_in_question() {
        centre.run();

        var found = centre.findings(Officer.ZHAO, "check=spouses_of_one_sex");

        assertThat(found).hasStatusOk();
        assertThat(found).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(found).bodyJson().extractingPath("$.items[0].household.number").isEqualTo("H1");
        assertThat(found).bodyJson().extractingPath("$.items[0].household.head").isEqualTo("王*明");
        assertThat(found).bodyJson().extractingPath("$.items[0].fact").isEqualTo("sex");
        assertThat(found).bodyText().doesNotContain("王大明", Yangqu.DOCUMENT);
    }

    @Test
    void a_finding_is_gone_once_the_facts_are_put_right_and_begins_anew_when_it_comes_again() {
        centre.run();
        desk.take(Officer.LI, Yangqu.sound().with("2026-10-01", "2026-10-02"));
        centre.run();

        assertThat(centre.checks("check=spouses_of_one_sex")).isEmpty();
        assertThat(centre.checks("check=spouses_of_one_sex&state=GONE")).hasSize(1);

        desk.take(Officer.LI, Yangqu.sound().with("配偶,女", "配偶,男").with("2026-10-01", "2026-10-03"));
        centre.run();
        assertThat(centre.checks("check=spouses_of_one_sex")).hasSize(1);
    }

    @Test
    void running_twice_changes_nothing() {
        var once = centre.run();
        int open = read(centre.findings(Officer.ZHAO, ""), "$.total");
        var twice = centre.run();

        assertThat(twice).isEqualTo(once);
        assertThat(centre.findings(Officer.ZHAO, ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(open);
        assertThat(centre.checks("state=GONE")).isEmpty();
    }

    @Test
    void what_cannot_be_decided_is_no_finding() {
        centre.run();

        assertThat(centre.checks("limit=100"))
                .contains("health_missing")
                .doesNotContain("student_works", "able_age_without_labour");
    }

    @Test
    void another_township_sees_none_of_it() {
        centre.run();

        assertThat(centre.findings(Officer.QIAN, ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(server.get(Officer.QIAN, "/quality/findings?place=140122100")).hasStatus(404);
        assertThat(server.get(Officer.QIAN, "/quality/completeness"))
                .bodyText()
                .doesNotContain("140122100");
    }

    @Test
    void totals_that_a_village_reports_are_compared_with_its_roll() {
        reported(3);
        centre.run();
        assertThat(centre.checks("check=registered_people_differ")).isEmpty();

        reported(4);
        centre.run();
        assertThat(centre.checks("check=registered_people_differ")).hasSize(1);
    }

    private void reported(long people) {
        server.asOwner(db ->
                db.sql(
                                """
                                insert into registry.fact (region, subject_id, subject_kind, fact, state, value,
                                       amount, valid_from, valid_to, source, data_date, evidence, recorded_at,
                                       recorded_by, import_id)
                                values (:village, gen_random_uuid(), 'REGION', 'registered_people', 'VALUE',
                                        cast(:people as text), :people, '-infinity', 'infinity', 'poverty_office',
                                        date '2026-10-01' + cast(:people as int), '', now(), 'test',
                                        gen_random_uuid())
                                """)
                        .param("village", Yangqu.VILLAGE)
                        .param("people", people)
                        .update());
    }

    @Test
    void one_household_is_checked_by_itself_after_something_was_recorded() {
        var household =
                new HouseholdId(
                        UUID.fromString(
                                read(server.get(Officer.ZHAO, "/households"), "$.items[0].id")));

        long found = check.household(new RegionCode(Yangqu.VILLAGE), household, Centre.DAY);

        assertThat(found).isPositive();
        assertThat(centre.checks("check=spouses_of_one_sex")).hasSize(1);
    }

    @Test
    void what_somebody_records_is_checked_at_once_aside() {
        var household =
                new HouseholdId(
                        UUID.fromString(
                                read(server.get(Officer.ZHAO, "/households"), "$.items[0].id")));
        var changed = new HouseholdsChanged(Officer.ZHAO.actor(), List.of(household));

        transactions.as(Officer.ZHAO.actor(), () -> events.publishEvent(changed));

        var found = centre.checks("check=spouses_of_one_sex");
        for (int i = 0; i < ASKED_MAX && found.isEmpty(); i++) {
            found = centre.checks("check=spouses_of_one_sex");
        }
        assertThat(found).hasSize(1);
    }

    @Test
    void the_centre_says_of_each_check_where_it_comes_from_and_what_to_do() {
        centre.run();

        var overview = server.get(Officer.SUN, "/quality");

        assertThat(overview).hasStatusOk();
        List<Map<String, Object>> checks =
                read(overview, "$.checks[?(@.id=='spouses_of_one_sex')]");
        assertThat(checks)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one).containsEntry("open", 1).containsEntry("family", "KINSHIP");
                    assertThat(String.valueOf(one.get("remedy"))).contains("核对二人的性别");
                });
        List<String> places = read(overview, "$.places[*].code");
        assertThat(places).isSorted().contains("140122100");
    }
}
