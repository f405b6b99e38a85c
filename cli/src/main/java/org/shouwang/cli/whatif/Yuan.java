package org.shouwang.cli.whatif;

import java.math.BigDecimal;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * An amount in yuan as far as it is known; both ends are the same if it is.
 *
 * @param low the least that it can be
 * @param high the most that it can be
 */
record Yuan(BigDecimal low, BigDecimal high) {

    private static final int FEN_DIGITS = 2;
    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    static Yuan of(Interval fen) {
        return new Yuan(of(fen.low()), of(fen.high()));
    }

    static BigDecimal of(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    /** A value of any type as people write it, a range with both ends. */
    static String written(Type type, Interval value) {
        var cell = new Cell(type, ANY);
        return value.isKnown()
                ? cell.write(value.low())
                : cell.write(value.low()) + "…" + cell.write(value.high());
    }

    @Override
    public String toString() {
        return low.compareTo(high) == 0
                ? "%,.2f".formatted(low)
                : "%,.2f … %,.2f".formatted(low, high);
    }
}
