package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.shouwang.policy.parameter.WorkingDays;
import org.shouwang.policy.parameter.WorkingDays.Year;

/**
 * Reads the calendar of working days: what each year's document says is off, and worked instead.
 */
final class CalendarReader {

    private static final String UNTIL = "..";

    private final Function<Yaml, String> document;
    private final List<Year> years = new ArrayList<>();

    /**
     * @param document reads the key of the document that a year cites
     */
    CalendarReader(Function<Yaml, String> document) {
        this.document = document;
    }

    void read(Yaml values) {
        values.items().forEach(this::year);
    }

    WorkingDays workingDays() {
        return new WorkingDays(years);
    }

    private void year(Yaml yaml) {
        yaml.fields("from", "to", "off", "worked", "document", "article");
        var from = Values.day(yaml.field("from"));
        var year =
                new Year(
                        from,
                        yaml.optional("to")
                                .map(Values::day)
                                .orElse(LocalDate.of(from.getYear(), 12, 31)),
                        days(yaml.field("off")),
                        yaml.optional("worked").map(CalendarReader::days).orElse(Set.of()),
                        document.apply(yaml),
                        yaml.field("article").text());
        if (workingDays().covers(from) || workingDays().covers(year.to())) {
            throw yaml.problem(
                    "两段日历重叠。",
                    "请删去其中一段,或改起止日。",
                    "Two calendars overlap.",
                    "Remove one of them, or change where it begins and ends.");
        }

        years.add(year);
        if (workingDays().longestRun() >= WorkingDays.RUN_MAX) {
            throw yaml.problem(
                    "连续放假 %d 天以上。".formatted(WorkingDays.RUN_MAX),
                    "请核对放假日期。",
                    "There are %d days off in a row or more.".formatted(WorkingDays.RUN_MAX),
                    "Check the days off.");
        }
    }

    private static Set<LocalDate> days(Yaml list) {
        var days = new TreeSet<LocalDate>();
        for (var item : list.items()) {
            var text = item.text();
            int at = text.indexOf(UNTIL);
            var first = Values.day(item, at < 0 ? text : text.substring(0, at));
            var last = at < 0 ? first : Values.day(item, text.substring(at + UNTIL.length()));
            if (last.isBefore(first) || first.plusYears(1).isBefore(last)) {
                throw item.problem(
                        "起止日不对。",
                        "请写 2016-02-07..2016-02-13。",
                        "The range of days is wrong.",
                        "Write 2016-02-07..2016-02-13.");
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
