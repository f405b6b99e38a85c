package org.shouwang.bench;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What a value is at least and at most, as SQL; the same text where it is known. */
record SqlEnds(String low, String high) {

    static SqlEnds known(String text) {
        return new SqlEnds(text, text);
    }

    boolean isKnown() {
        return low.equals(high);
    }

    SqlEnds map(UnaryOperator<String> operator) {
        return new SqlEnds(operator.apply(low), operator.apply(high));
    }

    /** Of an operator that rises with both sides. */
    SqlEnds rising(SqlEnds other, BinaryOperator<String> operator) {
        return new SqlEnds(operator.apply(low, other.low), operator.apply(high, other.high));
    }

    /** Of an operator that rises with this and falls with the other. */
    SqlEnds falling(SqlEnds other, BinaryOperator<String> operator) {
        return new SqlEnds(operator.apply(low, other.high), operator.apply(high, other.low));
    }

    /** Of an operator that falls with this and rises with the other. */
    SqlEnds towards(SqlEnds other, BinaryOperator<String> operator) {
        return new SqlEnds(operator.apply(high, other.low), operator.apply(low, other.high));
    }
}
