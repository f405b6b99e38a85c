package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.whatif.Marginal.Kind;

/**
 * Who of a population has less in hand for earning more; the low-income line of two lies at 960.
 */
class CliffsTest {

    private static List<Marginal<String>> marginals(long step, Situation... households) {
        var found = new ArrayList<Marginal<String>>();
        new Cliffs(
                        Loufan.PACK.policy(),
                        Loufan.PACK.parameters(),
                        Loufan.DAY,
                        Earnings.of(Loufan.PACK.policy()),
                        step)
                .<String>run(
                        feed -> {
                            for (var household : households) {
                                feed.add(
                                        household.households().getFirst().id(),
                                        Loufan.YANGQU,
                                        household);
                            }
                        },
                        found::add);
        return found;
    }

    private static Situation withFrail(String id, double wage) {
        return Loufan.of(
                id,
                List.of(
                        Loufan.person(id + "-1", wage, false, 0),
                        Loufan.person(id + "-2", 0, true, 0)));
    }

    @Test
    void who_stands_before_the_line_loses_by_a_step_up_and_who_stands_behind_lost_by_the_last() {
        var found = marginals(5_000, withFrail("before", 950), withFrail("behind", 960));

        assertThat(found)
                .extracting(each -> each.key() + " " + each.direction() + " " + each.kind())
                .containsExactly(
                        "before MORE LOSES",
                        "before LESS KEEPS",
                        "behind MORE KEEPS",
                        "behind LESS LOSES");
        var loss = found.getFirst();
        assertThat(loss.gain()).isEqualTo(Interval.of(12 * (5_000 - 6_000)));
        assertThat(loss.rate()).isEqualTo(Interval.of(12_000));
        assertThat(loss.losses()).extracting(each -> each.rule().id()).containsExactly("care");
    }

    @Test
    void with_a_larger_step_the_same_household_keeps_something() {
        assertThat(marginals(10_000, withFrail("h", 950)).getFirst().kind()).isEqualTo(Kind.KEEPS);
    }

    @Test
    void inside_the_top_up_a_yuan_more_is_a_yuan_less() {
        var found = marginals(10_000, Loufan.family("h", 100, 0));

        assertThat(found).extracting(Marginal::kind).containsOnly(Kind.KEEPS_NOTHING);
        assertThat(found).extracting(Marginal::rate).containsOnly(Interval.of(10_000));
    }

    @Test
    void each_earner_is_asked_in_turn_and_who_earns_nothing_or_is_not_known_is_none() {
        var found = marginals(10_000, Loufan.family("h", 200, 0, -1, 50));

        assertThat(found)
                .extracting(each -> each.earner() + " " + each.who().id() + " " + each.direction())
                .containsExactly("1 h-0 MORE", "1 h-0 LESS", "2 h-3 MORE");
    }

    @Test
    void missing_facts_that_decide_make_it_a_question() {
        assertThat(marginals(10_000, Loufan.family("h", 200, -1)))
                .extracting(Marginal::kind)
                .containsOnly(Kind.QUESTION);
    }

    @Test
    void earnings_that_the_rules_do_not_read_are_refused_with_the_nearest() {
        var policy = Loufan.PACK.policy();

        var refused =
                catchThrowableOfType(RefusedAmendment.class, () -> Earnings.of(policy, "wages"));

        assertThat(refused)
                .hasMessage(
                        "The rules read no income of a person called \"wages\". Did you mean"
                                + " \"wage\"?");
        assertThat(Earnings.of(policy, "月转移收入").fact().name()).isEqualTo("transfer");
    }
}
