package org.shouwang.policy.language;

/** What can be wrong with a window of months or years, in words. */
final class WindowMistake {

    private WindowMistake() {}

    static Mistake hasNoPeriod(String fact) {
        return Mistake.of(
                "事实 \"%s\" 没有按月或按年的值,不能累计。".formatted(fact),
                "请在 catalogue/facts.yaml 中写 per: month 或 per: year,或删去累计。",
                "The fact \"%s\" has no value for each month or year to add up.".formatted(fact),
                "Declare per: month or per: year in catalogue/facts.yaml, or remove the window.");
    }

    static Mistake yearsInMonths(String fact) {
        return Mistake.of(
                "事实 \"%s\" 按年取值,不能按月累计。".formatted(fact),
                "请写 本年 或 上年,或改为 per: month。",
                "The fact \"%s\" has one value a year, which months do not divide.".formatted(fact),
                "Write this_year or last_year, or declare it per: month.");
    }

    static Mistake notAFact(String name) {
        return Mistake.of(
                "\"%s\" 不是事实,不能累计。".formatted(name),
                "只有声明了 per 的事实能累计;公式请写成各累计值的运算。",
                "\"%s\" is no fact and cannot be added up over a window.".formatted(name),
                "Add up facts that are declared per month or year, and calculate with the totals.");
    }
}
