package org.shouwang.policy.catalogue;

import java.time.YearMonth;
import java.util.Map;

/**
 * What is believed of a fact month by month, or year by year, seen from the month of a day. A month
 * that is not here nobody has spoken of: it is unknown, and not zero.
 *
 * @param until the month of the day from which it is seen
 * @param months by month; a year stands at its December
 */
public record History(YearMonth until, Map<YearMonth, Given> months) {

    public History {
        months = Map.copyOf(months);
    }

    Given given(YearMonth month) {
        return months.getOrDefault(month, new Given.NotAsked());
    }
}
