package org.shouwang.policy.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Reading.Refused;
import org.shouwang.policy.catalogue.Reading.Said;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * How values of a type and range are written by people, in the cells of an import as in the cases
 * of a pack. What is written is read back unchanged; what cannot be meant is refused with what to
 * write instead.
 */
public record Cell(Type type, Interval range) {

    private static final int LISTED_MAX = 12;
    private static final int WIDER = '\uff01' - '!';
    private static final List<String> NOTHING_FOUND = List.of("无记录", "nothing found");
    private static final List<String> NO_ANSWER = List.of("未反馈", "no answer", "unknown");
    private static final Pattern AMOUNT =
            Pattern.compile("([+-]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,15})?) ?元?");
    private static final Pattern PERCENT = Pattern.compile("([+-]?\\d{1,12}(?:\\.\\d{1,15})?) ?%");
    private static final Pattern MULTIPLE = Pattern.compile("([+-]?\\d{1,12}\\.\\d{1,15})");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DIGITS_DATE = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/年](\\d{1,2})[-/月](\\d{1,2})日?");

    public Reading read(String text) {
        var plain = halfWidth(text).strip();
        if (plain.isEmpty()) {
            return new Reading.Blank();
        }
        if (NOTHING_FOUND.contains(plain)) {
            return new Reading.NothingFound();
        }
        if (NO_ANSWER.contains(plain)) {
            return new Reading.NoAnswer();
        }

        return switch (type) {
            case Type.Money money -> money(plain);
            case Type.Rate rate -> rate(plain);
            case Type.Int count -> count(plain);
            case Type.Date date -> date(plain);
            case Type.Bool bool -> yesOrNo(plain);
            case Type.Code(CodeList list) -> code(list, text.strip());
        };
    }

    public String write(long value) {
        return switch (type) {
            case Type.Money money -> decimal(value, 100 * money.parts(), 2);
            case Type.Rate rate -> decimal(100 * value, rate.parts(), 0) + "%";
            case Type.Int count -> Long.toString(value);
            case Type.Date date -> LocalDate.ofEpochDay(value).toString();
            case Type.Bool bool -> value == 1 ? "是" : "否";
            case Type.Code(CodeList list) -> list.entries().get((int) value).title().zh();
        };
    }

    /** Parts are powers of ten or of two and five, so that every value has a last decimal. */
    private static String decimal(long value, long parts, int decimalsMin) {
        var exact =
                BigDecimal.valueOf(value).divide(BigDecimal.valueOf(parts)).stripTrailingZeros();
        return exact.setScale(Math.max(decimalsMin, exact.scale())).toPlainString();
    }

    private Reading money(String text) {
        var amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return refused(
                    "不是金额",
                    "请写以元为单位的数字,如 949.33",
                    "is not an amount",
                    "write yuan, such as 949.33");
        }

        var fen = new BigDecimal(amount.group(1).replace(",", "")).movePointRight(2);
        return isWhole(fen)
                ? inRange(fen.longValueExact())
                : refused(
                        "有不足一分的部分",
                        "请写到分,最多两位小数",
                        "has a fraction of a fen",
                        "write at most two decimals");
    }

    /** A whole number without a sign is refused: 70 could be seventy percent or seventy times. */
    private Reading rate(String text) {
        var percent = PERCENT.matcher(text);
        var multiple = MULTIPLE.matcher(text);
        if (!percent.matches() && !multiple.matches()) {
            return refused("不是比率", "请写成 70% 或 0.7", "is not a rate", "write 70% or 0.7");
        }

        var parts =
                percent.matches()
                        ? new BigDecimal(percent.group(1)).movePointRight(2)
                        : new BigDecimal(multiple.group(1)).movePointRight(4);
        return isWhole(parts)
                ? inRange(parts.longValueExact())
                : refused("过细", "最多写到万分之一,如 12.34%", "is too fine", "write at most 12.34%");
    }

    private Reading count(String text) {
        return WHOLE.matcher(text).matches()
                ? inRange(Long.parseLong(text))
                : refused(
                        "不是整数",
                        "请写整数,如 3",
                        "is not a whole number",
                        "write a whole number, such as 3");
    }

    private Reading date(String text) {
        var digits = DIGITS_DATE.matcher(text);
        if (digits.matches()) {
            return day(digits);
        }

        var parts = DATE.matcher(text);
        return parts.matches()
                ? day(parts)
                : refused("不是日期", "请写成 2016-01-31", "is not a date", "write 2016-01-31");
    }

    private Reading day(Matcher date) {
        try {
            int year = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            return inRange(LocalDate.of(year, month, Integer.parseInt(date.group(3))).toEpochDay());
        } catch (DateTimeException impossible) {
            return refused(
                    "这一天不存在",
                    "请核对年月日",
                    "is a day that does not exist",
                    "check year, month and day");
        }
    }

    private static Reading yesOrNo(String text) {
        return switch (text) {
            case "是", "yes" -> new Said(1);
            case "否", "no" -> new Said(0);
            default ->
                    refused(
                            "既不是\"是\"也不是\"否\"",
                            "请写 是 或 否",
                            "is neither yes nor no",
                            "write 是 or 否");
        };
    }

    private static Reading code(CodeList list, String text) {
        return list.position(text)
                .or(() -> list.position(halfWidth(text)))
                .<Reading>map(Said::new)
                .orElseGet(() -> unknownCode(list, text));
    }

    private static Reading unknownCode(CodeList list, String text) {
        var titles = list.entries().stream().map(entry -> entry.title().zh()).toList();
        var nearest = NearestName.of(text, titles);
        var all = titles.stream().limit(LISTED_MAX).collect(Collectors.joining("、"));
        var more = titles.size() > LISTED_MAX ? "……" : "";
        return refused(
                "不在\"%s\"之中".formatted(list.title().zh()),
                nearest.map("是不是\"%s\"? "::formatted).orElse("") + "可以写:" + all + more,
                "is not in the list \"%s\"".formatted(list.title().en()),
                nearest.map("did you mean \"%s\"? "::formatted).orElse("")
                        + "write one of: "
                        + all
                        + more);
    }

    private Reading inRange(long value) {
        return range.contains(value)
                ? new Said(value)
                : refused(
                        "超出范围",
                        "应在 %s 到 %s 之间".formatted(write(range.low()), write(range.high())),
                        "is out of range",
                        "it is from %s to %s".formatted(write(range.low()), write(range.high())));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The same text, of the same length, with the letters, digits and signs that a Chinese keyboard
     * writes wide made plain.
     */
    public static String halfWidth(String text) {
        return text.codePoints()
                .map(c -> c >= '\uff01' && c <= '\uff5e' ? c - WIDER : c == '\u3000' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Refused refused(String zh, String zhRemedy, String en, String enRemedy) {
        return new Refused(new Title(zh, en), new Title(zhRemedy, enRemedy));
    }
}
