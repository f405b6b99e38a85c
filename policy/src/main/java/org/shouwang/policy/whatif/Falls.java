package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.whatif.BudgetLine.Point;

/**
 * Finds to the fen where a grant falls at once. Every stretch in which a grant falls by more than
 * the smallest fall is halved again and again; a fall that fits into a fen is found.
 *
 * <p>A fall that a rise of the same grant makes good before the next point of the grid is not seen.
 */
final class Falls {

    private final Grants grants;
    private final Earnings earnings;
    private final Situation situation;
    private final int person;

    Falls(Grants grants, Earnings earnings, Situation situation, int person) {
        this.grants = grants;
        this.earnings = earnings;
        this.situation = situation;
        this.person = person;
    }

    /**
     * What one rule grants before and after a fall.
     *
     * @param earned the last earnings before it
     */
    record Fall(int rule, long earned, long before, long after) {}

    /** A piece of the line at whose ends the grants are known. */
    private record Piece(long from, long to, List<Interval> grantsFrom, List<Interval> grantsTo) {

        long middle() {
            return from + (to - from) / 2;
        }

        boolean falls(int rule, long fallMin) {
            var before = grantsFrom.get(rule);
            var after = grantsTo.get(rule);
            return before.isKnown() && after.isKnown() && before.low() - after.low() > fallMin;
        }
    }

    /** What each rule grants at each of these earnings. */
    List<List<Interval>> amounts(List<Long> earned) {
        return grants.of(earned.stream().map(fen -> earnings.at(situation, person, fen)).toList());
    }

    /** The falls of more than so many fen. */
    List<Fall> find(List<Point> points, long fallMin) {
        var found = new ArrayList<Fall>();
        var pieces = new ArrayList<Piece>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            pieces.add(new Piece(from.earned(), to.earned(), from.grants(), to.grants()));
        }
        while (!pieces.isEmpty()) {
            pieces.removeIf(piece -> fallen(piece, fallMin).isEmpty());
            pieces.stream()
                    .filter(piece -> piece.to() - piece.from() == 1)
                    .forEach(piece -> found.addAll(fallen(piece, fallMin)));
            pieces.removeIf(piece -> piece.to() - piece.from() == 1);
            halve(pieces);
        }
        return found;
    }

    private List<Fall> fallen(Piece piece, long fallMin) {
        var fallen = new ArrayList<Fall>();
        for (int rule = 0; rule < grants.rules().size(); rule++) {
            if (piece.falls(rule, fallMin)) {
                fallen.add(
                        new Fall(
                                rule,
                                piece.from(),
                                piece.grantsFrom().get(rule).low(),
                                piece.grantsTo().get(rule).low()));
            }
        }
        return fallen;
    }

    private void halve(List<Piece> pieces) {
        var whole = List.copyOf(pieces);
        var middles = amounts(whole.stream().map(Piece::middle).toList());
        pieces.clear();
        for (int i = 0; i < whole.size(); i++) {
            var piece = whole.get(i);
            var middle = middles.get(i);
            pieces.add(new Piece(piece.from(), piece.middle(), piece.grantsFrom(), middle));
            pieces.add(new Piece(piece.middle(), piece.to(), middle, piece.grantsTo()));
        }
    }
}
