package org.shouwang.policy.whatif;

import java.util.List;
import org.shouwang.policy.graph.Interval;

/** How much more is granted at other earnings. */
final class Margin {

    private Margin() {}

    /**
     * Fen a year, of the grants that are due again and again. A grant that does not read the
     * earnings makes no difference, known or not.
     */
    static Interval of(Grants grants, List<Interval> from, List<Interval> to) {
        var sum = Interval.of(0);
        for (int rule = 0; rule < from.size(); rule++) {
            if (grants.dependsOnEarnings(rule)) {
                sum =
                        sum.plus(
                                to.get(rule)
                                        .minus(from.get(rule))
                                        .times(Interval.of(grants.timesAYear(rule))));
            }
        }
        return sum;
    }
}
