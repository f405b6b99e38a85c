package org.shouwang.server.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Subject;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;

/** What the rules are given of a household. */
@ServerTest
@Import(Desk.class)
class SituationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Desk desk;
    private final TestServer server;
    private final Situations situations;
    private final Households households;
    private final Transactions transactions;

    SituationsTest(
            Desk desk,
            TestServer server,
            Situations situations,
            Households households,
            Transactions transactions) {
        this.desk = desk;
        this.server = server;
        this.situations = situations;
        this.households = households;
        this.transactions = transactions;
    }

    /** The grandmother of the first household lives in one unit with the second. */
    @BeforeEach
    void twoHouseholdsWithAUnitInCommon() {
        desk.clear(server.owner());
        desk.take(
                Officer.LI,
                Yangqu.sound()
                        .household("H2," + Yangqu.VILLAGE + ",2026-10-01,入户走访,否")
                        .person("H2,P9,王二明,无,,本人或户主,男,1975-01-01,,K2,U2,2026-10-01,入户走访,,")
                        .household("H3,140122101200,2026-10-01,入户走访,否")
                        .person("H3,P10,马十,无,,本人或户主,男,1975-01-01,,H3,H3,2026-10-01,入户走访,,")
                        .statement("人,P1,月工资性收入,99,2026-09-01,人社,2026-01-01,2026-11-01,")
                        .statement("户,H1,建档立卡户,否,2026-09-01,本人申报,,,"));
    }

    @Test
    void whoever_shares_a_unit_is_there_and_the_household_itself_comes_first() {
        var h2 = of(Officer.SUN, DAY).get(1).situation();

        assertThat(h2.households()).extracting(Subject::id).containsExactly("H2", "H1");
        assertThat(h2.persons()).extracting(Subject::id).containsExactly("P9", "P1", "P2", "P3");
        assertThat(h2.units()).extracting(Subject::id).containsExactly("U2", "U1");
        assertThat(h2.unitOf()).containsExactly(0, 1, 1, 0);
        assertThat(h2.householdOf()).containsExactly(0, 1, 1, 1);
    }

    /** Numbers of booklets come from the register, and the place is the village of the file. */
    @Test
    void the_booklets_and_the_place_are_those_of_the_register() {
        var h1 = of(Officer.SUN, DAY).getFirst().situation();

        assertThat(h1.subjects(Level.HUKOU))
                .extracting(Subject::id)
                .containsExactly("K1", "K9", "K2");
        assertThat(h1.grouping(Level.HUKOU).of()).containsExactly(0, 1, 0, 2);
        assertThat(h1.subjects(Level.REGION))
                .extracting(Subject::id)
                .containsExactly(Yangqu.VILLAGE);
    }

    @Test
    void labels_are_masked_and_facts_carry_their_source() {
        var head = of(Officer.SUN, DAY).getFirst().situation().persons().getFirst();

        assertThat(head.label()).isEqualTo("王*明");
        assertThat(head.given("monthly_wage"))
                .isInstanceOfSatisfying(
                        Given.Value.class,
                        said -> {
                            assertThat(said.value()).isEqualTo(120_050);
                            assertThat(said.provenance().source()).isEqualTo("home_visit");
                            assertThat(said.provenance().date()).hasToString("2026-10-01");
                        });
        assertThat(head.given("cars")).isInstanceOf(Given.NotAsked.class);
    }

    @Test
    void a_statement_counts_to_its_last_day_and_not_on_the_day_it_ends() {
        var lastDay = of(Officer.SUN, DAY.minusDays(1)).getFirst().situation().persons().getFirst();
        var dayAfter = of(Officer.SUN, DAY).getFirst().situation().persons().getFirst();

        assertThat(lastDay.given("monthly_wage"))
                .isInstanceOfSatisfying(
                        Given.Value.class, said -> assertThat(said.value()).isEqualTo(9_900));
        assertThat(dayAfter.given("monthly_wage"))
                .isInstanceOfSatisfying(
                        Given.Value.class, said -> assertThat(said.value()).isEqualTo(120_050));
    }

    @Test
    void one_household_is_the_same_alone_and_among_all() {
        for (var one : of(Officer.SUN, DAY)) {
            var alone =
                    transactions.as(Officer.SUN.actor(), () -> situations.of(one.household(), DAY));

            assertThat(alone).contains(one);
        }
    }

    @Test
    void a_township_gets_its_own_households_and_the_other_county_none() {
        assertThat(of(Officer.ZHAO, DAY))
                .extracting(LocatedSituation::number)
                .containsExactly("H1", "H2");
        assertThat(of(Officer.QIAN, DAY))
                .extracting(LocatedSituation::number)
                .containsExactly("H3");
        assertThat(of(Officer.WANG, DAY)).isEmpty();
    }

    @Test
    void counts_are_told_for_each_village() {
        var counts =
                transactions.as(
                        Officer.SUN.actor(),
                        () -> households.counts(new RegionCode("140122").scope()));

        assertThat(counts)
                .containsExactly(
                        new PlaceCounts(new RegionCode(Yangqu.VILLAGE), 2, 4, 1, 3, 1),
                        new PlaceCounts(new RegionCode("140122101200"), 1, 1, 0, 0, 0));
    }

    private List<LocatedSituation> of(Officer officer, LocalDate day) {
        List<LocatedSituation> all = new ArrayList<>();
        transactions.as(
                officer.actor(), () -> situations.each(new RegionCode("140122"), day, all::add));
        return all;
    }
}
