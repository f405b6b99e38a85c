package org.shouwang.server.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.shouwang.policy.graph.Type;

/** How values look on screens: money in yuan, rates in percent, days by the calendar. */
final class Amounts {

    private static final int FEN_DIGITS = 2;
    private static final int PERCENT_DIGITS = 2;

    private Amounts() {}

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    static String text(Type type, long value) {
        return switch (type) {
            case Type.Money money -> yuan(value);
            case Type.Rate rate -> percent(value);
            case Type.Int whole -> String.valueOf(value);
            case Type.Date date -> LocalDate.ofEpochDay(value).toString();
            case Type.Bool bool -> value == 1 ? "是" : "否";
            case Type.Code code -> code.list().entries().get((int) value).title().zh();
        };
    }

    private static String percent(long stored) {
        return BigDecimal.valueOf(stored, PERCENT_DIGITS).stripTrailingZeros().toPlainString()
                + "%";
    }
}
