package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.whatif.BudgetLine.Drop;
import org.shouwang.policy.whatif.BudgetLine.Kind;
import org.shouwang.policy.whatif.BudgetLine.Loss;
import org.shouwang.policy.whatif.BudgetLine.Point;
import org.shouwang.policy.whatif.BudgetLine.Stretch;

/** The cliffs of one household: what it is granted as one of its members earns more and more. */
public final class HouseholdCliffs {

    private static final int MONTHS = 12;

    /** A fall of up to a yuan at once is how a grant that is rounded to yuan declines. */
    static final long FALL_MIN = 100;

    private final Policy policy;
    private final Law law;
    private final Earnings earnings;

    public HouseholdCliffs(Policy policy, Law law, Earnings earnings) {
        this.policy = policy;
        this.law = law;
        this.earnings = earnings;
    }

    /**
     * The line of one earner.
     *
     * @param person the position of the earner among the persons
     */
    public BudgetLine of(Situation situation, int person, Grid grid) {
        var grants = new Grants(policy, law, earnings);
        var fall = new Falls(grants, earnings, situation, person);
        var points = points(grants, fall, grid.upTo(earnings.fact().range().high()));
        return new BudgetLine(
                grants.rules(),
                points,
                drops(grants.rules(), fall, points),
                stretches(grants, points),
                questions(grants, points));
    }

    private static List<Point> points(Grants grants, Falls fall, Grid grid) {
        var earned = grid.points().boxed().toList();
        var amounts = fall.amounts(earned);
        return IntStream.range(0, earned.size())
                .mapToObj(i ->
                        new Point(earned.get(i), amounts.get(i), grants.yearly(amounts.get(i))))
                .toList();
    }

    private static List<Drop> drops(List<Rule> rules, Falls fall, List<Point> points) {
        var byEarnings = new TreeMap<Long, List<Loss>>();
        fall.find(points, FALL_MIN)
                .forEach(found ->
                        byEarnings
                                .computeIfAbsent(found.earned(), unseen -> new ArrayList<>())
                                .add(
                                        new Loss(
                                                rules.get(found.rule()),
                                                found.before(),
                                                found.after())));
        byEarnings
                .values()
                .forEach(losses -> losses.sort(Comparator.comparingLong(Loss::fen).reversed()));
        return byEarnings.entrySet().stream()
                .map(entry -> new Drop(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Stretch> stretches(Grants grants, List<Point> points) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            gain(grants, from, to)
                    .filter(gain -> gain <= 0)
                    .map(gain -> gain == 0 ? Kind.KEEPS_NOTHING : Kind.LOSES)
                    .ifPresent(kind -> extend(stretches, from.earned(), to.earned(), kind));
        }
        return stretches;
    }

    /** What a year at the second point leaves more in hand than one at the first, if known. */
    private static Optional<Long> gain(Grants grants, Point from, Point to) {
        var gain =
                Margin.of(grants, from.grants(), to.grants())
                        .plus(Interval.of(MONTHS * (to.earned() - from.earned())));
        return gain.isKnown() ? Optional.of(gain.low()) : Optional.empty();
    }

    private static void extend(List<Stretch> stretches, long from, long to, Kind kind) {
        if (!stretches.isEmpty()
                && stretches.getLast().to() == from
                && stretches.getLast().kind() == kind) {
            stretches.add(new Stretch(stretches.removeLast().from(), to, kind));
        } else {
            stretches.add(new Stretch(from, to, kind));
        }
    }

    private static List<Rule> questions(Grants grants, List<Point> points) {
        return IntStream.range(0, grants.rules().size())
                .filter(grants::dependsOnEarnings)
                .filter(rule ->
                        points.stream().anyMatch(point -> !point.grants().get(rule).isKnown()))
                .mapToObj(grants.rules()::get)
                .toList();
    }
}
