package org.shouwang.policy.explanation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.CodeList;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * How values are written for readers: amounts with thousands set apart, yes and no, codes by their
 * titles.
 */
final class Display {

    private static final Title UNKNOWN = new Title("未知", "unknown");

    private Display() {}

    /** With its unit, as in a sentence. */
    static Title inSentence(Type type, long value) {
        var plain = plain(type, value);
        return type instanceof Type.Money ? Wording.say("%s 元", "%s yuan", plain) : plain;
    }

    /** Without its unit, as in a table. */
    static Title plain(Type type, long value) {
        return switch (type) {
            case Type.Money money ->
                    Wording.same(decimal(value, 100 * money.parts(), "#,##0.00######"));
            case Type.Rate rate ->
                    Wording.same(decimal(100 * value, rate.parts(), "#,##0.########") + "%");
            case Type.Int whole -> Wording.same(decimal(value, 1, "#,##0"));
            case Type.Date date -> Wording.same(cell(type, value));
            case Type.Bool bool -> value == 1 ? new Title("是", "yes") : new Title("否", "no");
            case Type.Code(CodeList list) -> list.entries().get((int) value).title();
        };
    }

    /** What is known of a value: the value, the range that it lies in, or nothing. */
    static Title plain(Type type, Interval value, Interval range) {
        if (value.isKnown()) {
            return plain(type, value.low());
        }

        return value.equals(range) || hasNoRange(type)
                ? UNKNOWN
                : Wording.say(
                        "%s 至 %s", "%s to %s", plain(type, value.low()), plain(type, value.high()));
    }

    private static boolean hasNoRange(Type type) {
        return switch (type) {
            case Type.Bool bool -> true;
            case Type.Code code -> true;
            case Type.Money money -> false;
            case Type.Rate rate -> false;
            case Type.Int whole -> false;
            case Type.Date date -> false;
        };
    }

    /** As people write it in a cell, in Chinese; empty if it is unknown. */
    static String cell(Type type, Interval value) {
        return value.isKnown() ? cell(type, value.low()) : "";
    }

    private static String cell(Type type, long value) {
        return new Cell(type, Interval.of(value)).write(value);
    }

    /** The unit of a value that has none of its own. */
    static Title unit(Type type) {
        return type instanceof Type.Money ? new Title("元", "yuan") : Wording.NOTHING;
    }

    /** Parts are powers of ten, so that the division is exact. */
    private static String decimal(long value, long parts, String pattern) {
        var exact = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(parts));
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(exact);
    }
}
