package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.catalogue.Period;

/** Reads what a case says of each month or year: {@code {2020-01..2020-05: 2000, 2020-06: 0}}. */
final class MonthsReader {

    private static final String UNTIL = "..";
    private static final int MONTHS_MAX = 240;

    private final Fact fact;
    private final LocalDate day;

    MonthsReader(Fact fact, LocalDate day) {
        this.fact = fact;
        this.day = day;
    }

    /** What is said of the day itself. */
    static Given now(Fact fact, History history) {
        var month = history.until();
        return history.months()
                .getOrDefault(
                        isYearly(fact) ? month.withMonth(Month.DECEMBER.getValue()) : month,
                        new Given.NotAsked());
    }

    History read(Yaml yaml) {
        if (fact.per().isEmpty()) {
            throw yaml.problem(
                    "事实 \"%s\" 没有声明按月或按年取值。".formatted(fact.name()),
                    "请只写一个值,或在 catalogue/facts.yaml 中写 per: month。",
                    "The fact \"%s\" is not declared to have a value for each month or year."
                            .formatted(fact.name()),
                    "Write one value, or declare per: month in catalogue/facts.yaml.");
        }

        var months = new HashMap<YearMonth, Given>();
        yaml.fields()
                .forEach((written, value) -> {
                    var given = SituationReader.given(value, fact, day);
                    for (var month : months(yaml.keyed(written), written)) {
                        if (months.put(month, given) != null) {
                            throw yaml.keyed(written)
                                    .problem(
                                            "%s 写了两次。".formatted(month),
                                            "请删去其中一个。",
                                            "%s is written twice.".formatted(month),
                                            "Remove one of the two.");
                        }
                    }
                });
        return new History(YearMonth.from(day), months);
    }

    private List<YearMonth> months(Yaml key, String written) {
        int at = written.indexOf(UNTIL);
        var first = month(key, at < 0 ? written : written.substring(0, at));
        var last = at < 0 ? first : month(key, written.substring(at + UNTIL.length()));
        long between = ChronoUnit.MONTHS.between(first, last);
        if (between < 0 || between >= MONTHS_MAX) {
            throw key.problem(
                    "起止颠倒,或一段超过 %d 个月。".formatted(MONTHS_MAX),
                    "请先写较早的一端;太长的请分成几段。",
                    "The range ends before it begins, or has more than %d months."
                            .formatted(MONTHS_MAX),
                    "Write the earlier end first, and a long range in parts.");
        }

        return LongStream.iterate(0, n -> n <= between, n -> n + (isYearly(fact) ? 12 : 1))
                .mapToObj(first::plusMonths)
                .toList();
    }

    private static boolean isYearly(Fact fact) {
        return fact.per().filter(Period.YEAR::equals).isPresent();
    }

    private YearMonth month(Yaml key, String text) {
        try {
            return isYearly(fact)
                    ? YearMonth.of(Integer.parseInt(text), Month.DECEMBER)
                    : YearMonth.parse(text);
        } catch (DateTimeParseException | NumberFormatException broken) {
            throw wrong(key);
        }
    }

    private ProblemFound wrong(Yaml key) {
        return isYearly(fact)
                ? key.problem(
                        "这不是年份。",
                        "请写 2019 或 2018..2019。",
                        "This is no year.",
                        "Write 2019 or 2018..2019.")
                : key.problem(
                        "这不是月份。",
                        "请写 2020-01 或 2020-01..2020-05。",
                        "This is no month.",
                        "Write 2020-01 or 2020-01..2020-05.");
    }
}
