package org.shouwang.policy.language;

import java.math.BigDecimal;

/**
 * Reads the numbers in formulas, each with its unit: amounts, percentages, multiples and whole
 * numbers.
 */
final class Numbers {

    private Numbers() {}

    static Expression number(Tokens tokens) {
        var token = tokens.take();
        var number = new BigDecimal(token.text());
        var position = token.position();
        try {
            if (tokens.takeIf(Keyword.YUAN)) {
                return new Expression.Amount(position, number.movePointRight(2).longValueExact());
            }
            if (tokens.takeIf(Keyword.FEN)) {
                return new Expression.Amount(position, number.longValueExact());
            }
            if (tokens.takeIf("%")) {
                return share(position, number.movePointLeft(2));
            }
            return number.scale() > 0
                    ? share(position, number)
                    : new Expression.Whole(position, number.longValueExact());
        } catch (ArithmeticException unfit) {
            throw new MistakeFound(position, Mistake.numberTooFineOrLarge(token.text()));
        }
    }

    private static Expression share(Position position, BigDecimal share) {
        var plain = share.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        long parts = BigDecimal.TEN.pow(decimals).longValueExact();
        return new Expression.Share(
                position, plain.movePointRight(decimals).longValueExact(), parts);
    }
}
