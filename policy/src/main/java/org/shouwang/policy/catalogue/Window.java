package org.shouwang.policy.catalogue;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Over which months or years, seen from the day of evaluation, values are added up. */
public enum Window {
    /** The twelve calendar months before the month of the day. */
    LAST_12_MONTHS("last_12_months", new Title("前12个月", "the last 12 months"), 12, 12),
    /** From January to the month of the day, included. */
    THIS_YEAR("this_year", new Title("本年1月至当月", "this year"), 1, 12),
    /** The calendar year before. */
    LAST_YEAR("last_year", new Title("上年", "last year"), 12, 12);

    private final String word;
    private final Title title;
    private final int monthsMin;
    private final int monthsMax;

    Window(String word, Title title, int monthsMin, int monthsMax) {
        this.word = word;
        this.title = title;
        this.monthsMin = monthsMin;
        this.monthsMax = monthsMax;
    }

    static Optional<Window> of(String word) {
        return Arrays.stream(values()).filter(window -> window.word.equals(word)).findFirst();
    }

    /** As it is written in a formula, in English. */
    public String word() {
        return word;
    }

    public Title title() {
        return title;
    }

    /** Whether it is made of whole years, so that values of years can be added up. */
    public boolean isOfYears() {
        return this != LAST_12_MONTHS;
    }

    int monthsMin() {
        return monthsMin;
    }

    int monthsMax() {
        return monthsMax;
    }

    /**
     * The months of which values are added up, seen from a month. A year stands at its December.
     */
    List<YearMonth> months(YearMonth from, Period period) {
        if (period == Period.YEAR) {
            int year = this == LAST_YEAR ? from.getYear() - 1 : from.getYear();
            return List.of(YearMonth.of(year, Month.DECEMBER));
        }

        return switch (this) {
            case LAST_12_MONTHS -> months(from.minusMonths(12), from);
            case THIS_YEAR ->
                    months(YearMonth.of(from.getYear(), Month.JANUARY), from.plusMonths(1));
            case LAST_YEAR ->
                    months(
                            YearMonth.of(from.getYear() - 1, Month.JANUARY),
                            YearMonth.of(from.getYear(), Month.JANUARY));
        };
    }

    private static List<YearMonth> months(YearMonth first, YearMonth end) {
        return LongStream.iterate(0, n -> first.plusMonths(n).isBefore(end), n -> n + 1)
                .mapToObj(first::plusMonths)
                .toList();
    }
}
