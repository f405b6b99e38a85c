package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.whatif.BudgetLine.Drop;
import org.shouwang.policy.whatif.BudgetLine.Kind;
import org.shouwang.policy.whatif.BudgetLine.Stretch;

/**
 * What one household is granted as one member earns more. Three people under the standard of 320:
 * the top-up ends at 960, the low-income line lies at 1,440.
 */
class HouseholdCliffsTest {

    private static final Grid BY_50 = new Grid(0, 200_000, 5_000);
    private static final HouseholdCliffs CLIFFS =
            new HouseholdCliffs(
                    Loufan.PACK.policy(),
                    Loufan.PACK.parameters().on(Loufan.YANGQU, Loufan.DAY),
                    Earnings.of(Loufan.PACK.policy()));

    private static Situation family(double inpatientCost) {
        return Loufan.of(
                "h",
                List.of(
                        Loufan.person("earner", 0, false, 0),
                        Loufan.person("frail", 0, true, 0),
                        Loufan.person("ill", 0, false, inpatientCost)));
    }

    @Test
    void a_top_up_takes_each_yuan_that_is_earned_and_falls_nowhere() {
        var line = CLIFFS.of(Loufan.family("h", 0, 0, 0), 0, BY_50);

        assertThat(line.drops()).isEmpty();
        assertThat(line.stretches()).containsExactly(new Stretch(0, 95_000, Kind.KEEPS_NOTHING));
        assertThat(line.points().getFirst().support()).isEqualTo(Interval.of(96_000));
        assertThat(line.points().getLast().support()).isEqualTo(Interval.of(0));
    }

    @Test
    void at_the_low_income_line_the_care_allowance_is_lost_with_the_next_fen() {
        var line = CLIFFS.of(family(0), 0, BY_50);

        assertThat(line.drops()).hasSize(1);
        var drop = line.drops().getFirst();
        assertThat(drop.earned()).isEqualTo(143_999);
        assertThat(drop.losses()).extracting(loss -> loss.rule().id()).containsExactly("care");
        assertThat(drop.losses().getFirst().fen()).isEqualTo(4_800);
        assertThat(line.stretches()).containsExactly(new Stretch(0, 95_000, Kind.KEEPS_NOTHING));
        assertThat(CLIFFS.of(family(0), 0, new Grid(0, 200_000, 4_000)).stretches())
                .containsExactly(
                        new Stretch(0, 96_000, Kind.KEEPS_NOTHING),
                        new Stretch(140_000, 144_000, Kind.LOSES));
    }

    @Test
    void a_one_off_grant_is_kept_apart_from_the_monthly_support_and_its_loss_is_told() {
        var line = CLIFFS.of(family(10_000), 0, BY_50);

        assertThat(line.points().getFirst().support()).isEqualTo(Interval.of(100_800));
        assertThat(line.drops()).extracting(Drop::earned).containsExactly(143_999L);
        assertThat(line.drops().getFirst().losses())
                .extracting(loss -> loss.rule().id() + " " + loss.fen())
                .containsExactly("medical 700000", "care 4800");
    }

    @Test
    void an_unknown_income_of_another_member_leaves_the_rules_a_question_and_invents_no_cliff() {
        var line = CLIFFS.of(Loufan.family("h", 0, -1), 0, BY_50);

        assertThat(line.questions()).extracting(rule -> rule.id()).containsExactly("dibao_top_up");
        assertThat(line.drops()).isEmpty();
        assertThat(line.points().getFirst().support()).isEqualTo(new Interval(0, 64_000));
    }

    @Test
    void the_grid_ends_where_the_fact_ends_and_must_rise() {
        var grid = new Grid(0, 10_000_000, 1_000_000);

        var line = CLIFFS.of(Loufan.family("h", 0), 0, grid);

        assertThat(line.points().getLast().earned()).isEqualTo(3_000_000);
        assertThatThrownBy(() -> new Grid(0, 100, 0)).hasMessageContaining("rises from 0");
        assertThatThrownBy(() -> new Grid(0, 1_000_000, 1)).hasMessageContaining("at most 10000");
    }

    /** Every fen of the line is asked, and every fall of more than a yuan must be the one found. */
    @Test
    void bisection_finds_what_asking_every_fen_finds() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            var situation = random(random);
            long from = random.nextInt(120_000);
            var coarse = new Grid(from, from + 8_000, 4_000);
            var everyFen = new Grid(from, from + 8_000, 1);

            var found = CLIFFS.of(situation, 0, coarse).drops();

            assertThat(found).as("seed %d", seed).isEqualTo(bruteForce(situation, everyFen));
        }
    }

    private static List<Drop> bruteForce(Situation situation, Grid grid) {
        var points = CLIFFS.of(situation, 0, grid).points();
        var rules = CLIFFS.of(situation, 0, grid).rules();
        var drops = new ArrayList<Drop>();
        for (int i = 1; i < points.size(); i++) {
            var losses = new ArrayList<BudgetLine.Loss>();
            for (int rule = 0; rule < rules.size(); rule++) {
                long before = points.get(i - 1).grants().get(rule).low();
                long after = points.get(i).grants().get(rule).low();
                if (before - after > HouseholdCliffs.FALL_MIN) {
                    losses.add(new BudgetLine.Loss(rules.get(rule), before, after));
                }
            }
            losses.sort((one, other) -> Long.compare(other.fen(), one.fen()));
            if (!losses.isEmpty()) {
                drops.add(new Drop(points.get(i - 1).earned(), losses));
            }
        }
        return drops;
    }

    private static Situation random(Random random) {
        var persons = new ArrayList<Subject>();
        int members = 1 + random.nextInt(4);
        for (int i = 0; i < members; i++) {
            persons.add(
                    Loufan.person(
                            "p" + i,
                            random.nextInt(400),
                            random.nextBoolean(),
                            random.nextInt(3) * 5_000));
        }
        return Loufan.of("h", persons);
    }
}
