package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.whatif.Marginal.Direction;
import org.shouwang.policy.whatif.Marginal.Falling;

/** Asks each earner of a batch of households a step up and a step down. */
final class Steps {

    private static final int MONTHS = 12;

    private final Grants grants;
    private final Earnings earnings;
    private final long step;

    /** A household before it is computed. */
    record Waiting<K>(K key, String place, Situation situation) {}

    /**
     * One earner and direction.
     *
     * @param low where the situation before the step stands among those that are computed
     * @param high where the one after it stands
     */
    private record Asked<K>(
            Waiting<K> household,
            int person,
            int earner,
            Direction direction,
            long from,
            int low,
            int high) {}

    Steps(Grants grants, Earnings earnings, long step) {
        this.grants = grants;
        this.earnings = earnings;
        this.step = step;
    }

    <K> List<Marginal<K>> run(List<Waiting<K>> batch) {
        var situations = new ArrayList<Situation>();
        var asked = new ArrayList<Asked<K>>();
        batch.forEach(household -> ask(household, situations, asked));
        var amounts = grants.of(situations);
        return asked.stream()
                .map(each -> marginal(each, amounts.get(each.low()), amounts.get(each.high())))
                .toList();
    }

    private <K> void ask(Waiting<K> household, List<Situation> situations, List<Asked<K>> asked) {
        var situation = household.situation();
        int now = situations.size();
        situations.add(situation);
        int earner = 0;
        for (int person : situation.ofFirstHousehold(Level.PERSON)) {
            long earned = earnings.of(situation, person).orElse(0L);
            if (earned == 0) {
                continue;
            }

            earner++;
            if (earned + step <= earnings.fact().range().high()) {
                int more = situations.size();
                situations.add(earnings.at(situation, person, earned + step));
                asked.add(
                        new Asked<>(household, person, earner, Direction.MORE, earned, now, more));
            }
            if (earned >= step) {
                int less = situations.size();
                situations.add(earnings.at(situation, person, earned - step));
                asked.add(
                        new Asked<>(
                                household,
                                person,
                                earner,
                                Direction.LESS,
                                earned - step,
                                less,
                                now));
            }
        }
    }

    private <K> Marginal<K> marginal(Asked<K> asked, List<Interval> low, List<Interval> high) {
        var household = asked.household();
        return new Marginal<>(
                household.key(),
                household.place(),
                household.situation(),
                asked.person(),
                asked.earner(),
                asked.direction(),
                asked.from(),
                asked.from() + step,
                Margin.of(grants, low, high).plus(Interval.of(MONTHS * step)),
                falling(low, high));
    }

    /** Rules that surely grant less after the step. */
    private List<Falling> falling(List<Interval> low, List<Interval> high) {
        var falling = new ArrayList<Falling>();
        for (int rule = 0; rule < low.size(); rule++) {
            if (grants.dependsOnEarnings(rule) && high.get(rule).high() < low.get(rule).low()) {
                falling.add(new Falling(grants.rules().get(rule), low.get(rule), high.get(rule)));
            }
        }
        falling.sort(
                Comparator.comparingLong(
                        (Falling each) -> each.after().high() - each.before().low()));
        return falling;
    }
}
