package org.shouwang.policy.explanation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Period;

/** How months and years are written in a sentence: what follows on another is drawn together. */
final class Months {

    private record Run(YearMonth first, YearMonth last) {}

    private Months() {}

    static String written(List<YearMonth> months, Fact fact) {
        boolean isYearly = fact.per().filter(Period.YEAR::equals).isPresent();
        return runs(months).stream()
                .map(run ->
                        isYearly
                                ? Integer.toString(run.first().getYear())
                                : run.first().equals(run.last())
                                        ? run.first().toString()
                                        : run.first() + "…" + run.last())
                .collect(Collectors.joining(", "));
    }

    private static List<Run> runs(List<YearMonth> months) {
        var runs = new ArrayList<Run>();
        for (var month : months) {
            boolean goesOn = !runs.isEmpty() && runs.getLast().last().plusMonths(1).equals(month);
            if (goesOn) {
                runs.add(new Run(runs.removeLast().first(), month));
            } else {
                runs.add(new Run(month, month));
            }
        }
        return runs;
    }
}
