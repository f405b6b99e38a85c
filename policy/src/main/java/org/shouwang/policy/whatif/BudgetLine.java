package org.shouwang.policy.whatif;

import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.language.Rule;

/**
 * What a household is granted at each of the earnings of one of its members, all else staying as it
 * is.
 *
 * @param rules the rules that grant, in the order of the text
 * @param points in the order of earnings
 * @param drops where one fen more costs more than a yuan of a grant at once, to the fen
 * @param stretches where more work leaves nothing more in hand, or less
 * @param questions rules whose amount is not known somewhere on the line and depends on the
 *     earnings: what they do there cannot be told
 */
public record BudgetLine(
        List<Rule> rules,
        List<Point> points,
        List<Drop> drops,
        List<Stretch> stretches,
        List<Rule> questions) {

    private static final int MONTHS = 12;

    public BudgetLine {
        rules = List.copyOf(rules);
        points = List.copyOf(points);
        drops = List.copyOf(drops);
        stretches = List.copyOf(stretches);
        questions = List.copyOf(questions);
    }

    /**
     * One point.
     *
     * @param earned fen a month
     * @param grants what each rule grants, for the period that it states
     * @param yearly fen a year, of the grants that are due monthly or yearly
     */
    public record Point(long earned, List<Interval> grants, Interval yearly) {

        public Point {
            grants = List.copyOf(grants);
        }

        /** Support in fen a month, a fraction of a fen dropped; one-off grants are not in it. */
        public Interval support() {
            return new Interval(
                    Math.floorDiv(yearly.low(), MONTHS), Math.floorDiv(yearly.high(), MONTHS));
        }
    }

    /**
     * One fen more, and less is granted at once.
     *
     * @param earned the last earnings before the fall, in fen a month
     * @param losses the rules that cause it, the largest loss first
     */
    public record Drop(long earned, List<Loss> losses) {

        public Drop {
            losses = List.copyOf(losses);
        }
    }

    /** What one rule grants before and after a fall, in fen for its period. */
    public record Loss(Rule rule, long before, long after) {

        public long fen() {
            return before - after;
        }
    }

    /**
     * Earnings between two points of the grid through which what the household has in hand stays or
     * falls from point to point.
     *
     * @param kind what becomes of it
     */
    public record Stretch(long from, long to, Kind kind) {}

    /** What becomes of the money in hand. */
    public enum Kind {
        /** Each yuan more is a yuan less of support: the marginal rate is 100 %. */
        KEEPS_NOTHING,
        /** More work, less in hand: the marginal rate is above 100 %. */
        LOSES
    }
}
