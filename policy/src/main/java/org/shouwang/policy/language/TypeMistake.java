package org.shouwang.policy.language;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;

/** What can be wrong with the types and levels of a formula, in words. */
final class TypeMistake {

    private TypeMistake() {}

    static Mistake yesOrNoInArithmetic() {
        return Mistake.of(
                "这是\"是否\"值,不能参加加减乘除。",
                "请写 如果 … 那么 1 否则 0。",
                "This is yes or no and cannot be calculated with.",
                "Write if … then 1 else 0.");
    }

    static Mistake notANumber(Type type) {
        return Mistake.of(
                "这是%s,不能参加计算。".formatted(name(type).zh()),
                "计算只用金额、比率和整数。",
                "This is %s and cannot be calculated with.".formatted(name(type).en()),
                "Calculate with money, rates and whole numbers only.");
    }

    static Mistake notACondition(Type type) {
        return Mistake.of(
                "这里需要条件(是或否),写的却是%s。".formatted(name(type).zh()),
                "请写成比较,如 … > 0。",
                "A condition is needed here, but this is %s.".formatted(name(type).en()),
                "Compare it with something, such as … > 0.");
    }

    static Mistake moneyWithPlainNumber() {
        return Mistake.of(
                "金额不能与没有单位的数相加减或相比较。",
                "请写明单位,如 3 yuan(3 元)。",
                "Money cannot be added to, or compared with, a plain number.",
                "Write the unit, such as 3 yuan.");
    }

    static Mistake differentTypes(Type left, Type right) {
        return Mistake.of(
                "两边类型不同:%s 与 %s。".formatted(name(left).zh(), name(right).zh()),
                "请让两边成为同一类型。",
                "The two sides differ: %s and %s.".formatted(name(left).en(), name(right).en()),
                "Make both sides the same.");
    }

    static Mistake hasNoOrder(Type type) {
        return Mistake.of(
                "%s没有大小之分。".formatted(name(type).zh()),
                "请用 =、!= 或 in [ … ]。",
                "There is no larger or smaller for %s.".formatted(name(type).en()),
                "Use =, != or in [ … ].");
    }

    static Mistake moneyTimesMoney() {
        return Mistake.of(
                "金额不能乘以金额。",
                "请把其中一个改为比率或整数。",
                "Money cannot be multiplied by money.",
                "Use a rate or a whole number for one of them.");
    }

    static Mistake moneyAsDivisor() {
        return Mistake.of(
                "不能除以金额。",
                "请改为交叉相乘再比较:a / b < 50% 写成 a < b * 50%。",
                "Nothing is divided by money.",
                "Compare cross-multiplied: write a / b < 50% as a < b * 50%.");
    }

    static Mistake divisionWithoutRounding() {
        return Mistake.of(
                "除法没有写明如何取整。",
                "请在末尾写 round down、round up 或 round half-up(取整 向下、向上、四舍五入)。",
                "The division does not say how to round.",
                "End it with round down, round up or round half-up.");
    }

    static Mistake unroundedFraction(Type type) {
        return Mistake.of(
                "%s的公式会得出%s,却没有写明如何取整。".formatted(name(type).zh(), fraction(type).zh()),
                "请在末尾写 round down、round up 或 round half-up(取整 向下、向上、四舍五入)。",
                "The formula gives %s of %s and does not say how to round."
                        .formatted(fraction(type).en(), name(type).en()),
                "End it with round down, round up or round half-up.");
    }

    static Mistake roundedToNoAmount() {
        return Mistake.of(
                "只有金额能取整到某个金额,而且该金额要写成大于零的数。",
                "请写 to 1 yuan,或删去 to。",
                "Only money is rounded to an amount, and the amount is a number above zero.",
                "Write to 1 yuan, or leave it out.");
    }

    static Mistake declaredOtherwise(Type declared, Type actual) {
        return Mistake.of(
                "声明为%s,公式却得出%s。".formatted(name(declared).zh(), name(actual).zh()),
                "请改声明的类型,或改公式。",
                "It is declared as %s, but the formula gives %s."
                        .formatted(name(declared).en(), name(actual).en()),
                "Change the declared type, or the formula.");
    }

    static Mistake outcomeIsNot(Type wanted, Type actual) {
        return Mistake.of(
                "这里需要%s公式,而它是%s。".formatted(name(wanted).zh(), name(actual).zh()),
                "给付要金额公式,预警要是否公式。",
                "This must name a formula of %s, but it is %s."
                        .formatted(name(wanted).en(), name(actual).en()),
                "A rule grants money and warns when yes.");
    }

    static Mistake personUsedHigher(String name, Level level, Type type) {
        var remedy =
                type.equals(Type.BOOL)
                        ? "any(person.%s)".formatted(name)
                        : "sum(person.%s)".formatted(name);
        return Mistake.of(
                "\"%s\" 是每个人的值,不能直接用在%s公式里。".formatted(name, LevelNames.of(level).zh()),
                "请先汇总,如 %s。".formatted(remedy),
                "\"%s\" belongs to each person and cannot be used for a %s as it is."
                        .formatted(name, LevelNames.of(level).en()),
                "Bring it together first, such as %s.".formatted(remedy));
    }

    static Mistake groupingsDoNotMix(String name, Level from, Level level, Type type) {
        var through =
                type.equals(Type.BOOL) ? "any(%s)".formatted(name) : "max(%s)".formatted(name);
        return Mistake.of(
                "\"%s\" 是%s的值,%s公式不能直接读取。"
                        .formatted(name, LevelNames.of(from).zh(), LevelNames.of(level).zh()),
                "两种分组的成员不同,请经过成员汇总,如 %s。".formatted(through),
                "\"%s\" belongs to a %s, and a %s cannot read it directly."
                        .formatted(name, LevelNames.of(from).en(), LevelNames.of(level).en()),
                "Their members differ: go through the persons, such as %s.".formatted(through));
    }

    static Mistake aggregateOutsideGrouping() {
        return Mistake.of(
                "汇总只能写在单位、户或户籍的公式里,而且不能套在另一个汇总之中。",
                "请另写一个单位、户或户籍的公式,再在这里引用。",
                "Members are brought together only in a formula of a unit, household or hukou, and"
                        + " not inside another such one.",
                "Write it as a formula of a unit, household or hukou, and name that here.");
    }

    static Mistake aggregateOfRegion() {
        return Mistake.of(
                "规则里不把人汇总到地区:一批数据装不下一个地区的人。",
                "请把这个总数作为地区的事实,由统计数据给出。",
                "Persons are not added up to a region inside a rule: a batch does not hold them"
                        + " all.",
                "Make the total a fact of the region, which the figures deliver.");
    }

    static Mistake supportersOutsideUnit() {
        return Mistake.of(
                "赡养人只能汇总到单位。",
                "请写成单位的公式。",
                "Supporters are brought together in a formula of a unit only.",
                "Write it as a formula of a unit.");
    }

    static Mistake extremeOfSupporters() {
        return Mistake.of(
                "赡养人没有最小、最大:单位可能没有赡养人。",
                "请用求和、计数、任一或全部。",
                "There is no min or max of supporters: a unit may have none.",
                "Use sum, count, any or all.");
    }

    static Mistake supporterReadsUnitOnly(String name, Level from) {
        return Mistake.of(
                "\"%s\" 是%s的值,赡养人公式不能读取。".formatted(name, LevelNames.of(from).zh()),
                "赡养人只读取自己的事实和所赡养单位的值。",
                "\"%s\" belongs to a %s, and a supporter cannot read it."
                        .formatted(name, LevelNames.of(from).en()),
                "A supporter reads its own facts and the values of its unit.");
    }

    static Mistake supporterUsedElsewhere(String name, Level level) {
        return Mistake.of(
                "\"%s\" 是每个赡养人的值,不能用在%s公式里。".formatted(name, LevelNames.of(level).zh()),
                "请先在单位公式里汇总,如 sum(supporter.%s)。".formatted(name),
                "\"%s\" belongs to each supporter and cannot be used for a %s."
                        .formatted(name, LevelNames.of(level).en()),
                "Bring it together in a formula of the unit first, such as sum(supporter.%s)."
                        .formatted(name));
    }

    static Mistake regionReadsNobody(String name, Level from) {
        return Mistake.of(
                "\"%s\" 是%s的值,地区公式只读取地区的事实和参数。".formatted(name, LevelNames.of(from).zh()),
                "请把需要的总数作为地区的事实,由统计数据给出。",
                "\"%s\" belongs to a %s; the formula of a region reads region facts and law only."
                        .formatted(name, LevelNames.of(from).en()),
                "Make the total a fact of the region, which the figures deliver.");
    }

    static Mistake extremeWithWhere() {
        return Mistake.of(
                "最小、最大不能带\"其中\":没有人符合时没有结果。",
                "请写明没有人符合时的值,如 max(如果 … 那么 … 否则 0 yuan)。",
                "min and max take no where: there is no result if nobody matches.",
                "Say what holds then, such as max(if … then … else 0 yuan).");
    }

    static Mistake otherLevelNamed(String name, Level actual) {
        return Mistake.of(
                "\"%s\" 是%s的值。".formatted(name, LevelNames.of(actual).zh()),
                "请改前缀,或删去。",
                "\"%s\" belongs to %s.".formatted(name, LevelNames.of(actual).en()),
                "Change the prefix, or remove it.");
    }

    static Mistake notLaw(String name) {
        return Mistake.of(
                "参数的公式只能引用参数,\"%s\" 不是。".formatted(name),
                "请把与人有关的计算写在 rules 中。",
                "The formula of a parameter names parameters only; \"%s\" is none.".formatted(name),
                "Write what depends on people as a rule.");
    }

    static Title name(Type type) {
        return switch (type) {
            case Type.Money money -> new Title("金额", "money");
            case Type.Rate rate -> new Title("比率", "a rate");
            case Type.Int whole -> new Title("整数", "a whole number");
            case Type.Date date -> new Title("日期", "a date");
            case Type.Bool bool -> new Title("是否", "yes or no");
            case Type.Code code ->
                    new Title(
                            "代码\"%s\"".formatted(code.list().title().zh()),
                            "a code of \"%s\"".formatted(code.list().title().en()));
        };
    }

    private static Title fraction(Type type) {
        return type instanceof Type.Money
                ? new Title("不足一分的数", "a fraction of a fen")
                : new Title("不足万分之一的数", "a fraction of 0.01%");
    }
}
