package org.shouwang.policy.language;

import org.shouwang.policy.graph.Type;

/** What can be wrong with dates and spans of time, in words. */
final class DateMistake {

    private DateMistake() {}

    static Mistake notADate(Type type) {
        return Mistake.of(
                "这里需要日期,写的却是%s。".formatted(TypeMistake.name(type).zh()),
                "请写日期,如 years(出生日期, day)、month_start(day)。",
                "A date is needed here, but this is %s.".formatted(TypeMistake.name(type).en()),
                "Write a date, such as years(birth_date, day) or month_start(day).");
    }

    static Mistake spanNeedsDate(Type type) {
        return Mistake.of(
                "只有日期能加减一段时间,这是%s。".formatted(TypeMistake.name(type).zh()),
                "请写 日期 + 6 个月,或删去时间单位。",
                "Only a date is moved by a span of time, but this is %s."
                        .formatted(TypeMistake.name(type).en()),
                "Write date + 6 months, or remove the unit of time.");
    }

    static Mistake spanIsNotWhole(Type type) {
        return Mistake.of(
                "一段时间要用整数计,这是%s。".formatted(TypeMistake.name(type).zh()),
                "请写整数,如 6 个月。",
                "A span of time is a whole number of units, but this is %s."
                        .formatted(TypeMistake.name(type).en()),
                "Write a whole number, such as 6 months.");
    }

    static Mistake notASpan(Type other) {
        return Mistake.of(
                "日期不能与%s相加减。".formatted(TypeMistake.name(other).zh()),
                "请写明时间单位,如 day + 6 个月、day - 15 天、day + 30 个工作日。",
                "A date and %s cannot be added or subtracted."
                        .formatted(TypeMistake.name(other).en()),
                "Write the unit of time, such as day + 6 months, day - 15 days or day + 30 working"
                        + " days.");
    }

    static Mistake differenceOfDates() {
        return Mistake.of(
                "两个日期不能直接相减。",
                "请写 days(a, b)、months(a, b) 或 years(a, b)。",
                "Two dates are not subtracted.",
                "Write days(a, b), months(a, b) or years(a, b).");
    }

    static Mistake tooManyWorkingDays(int most) {
        return Mistake.of(
                "工作日可能多于 %d 个。".formatted(most),
                "请改用月或年,或缩小所用事实的范围。",
                "There may be more than %d working days.".formatted(most),
                "Count in months or years, or declare a narrower range.");
    }
}
