package org.shouwang.policy.language;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;

/**
 * What can be wrong with a text, and what to do about it, in words. The mistakes of types are in
 * {@link TypeMistake}.
 */
record Mistake(Title message, Title remedy) {

    static Mistake of(String zh, String zhRemedy, String en, String enRemedy) {
        return new Mistake(new Title(zh, en), new Title(zhRemedy, enRemedy));
    }

    static Mistake strangeCharacter(char character) {
        return of(
                "不认识的字符 \"%s\"。".formatted(character),
                "请删去它;标题和条款要写在引号之内。",
                "The character \"%s\" means nothing here.".formatted(character),
                "Remove it; titles and articles stand in quotes that are closed on the same line.");
    }

    static Mistake noSuchDay(String date) {
        return of(
                "%s 这一天不存在。".formatted(date),
                "请核对年月日。",
                "%s is a day that does not exist.".formatted(date),
                "Check year, month and day.");
    }

    static Mistake numberTooFineOrLarge(String number) {
        return of(
                "数值 %s 过细或过大。".formatted(number),
                "金额最细到分;数值最多 18 位。",
                "The number %s is too fine or too large.".formatted(number),
                "Write amounts to the fen at most, and at most 18 digits.");
    }

    /**
     * @param found the word instead; empty at the end of a statement
     */
    static Mistake unexpected(String expected, String found) {
        var meant = NearestName.of(found, Keyword.words()).filter(word -> !word.equals(found));
        return of(
                (found.isEmpty() ? "语句到这里就结束了" : "这里不能写 \"%s\"".formatted(found))
                        + ",应为:%s。".formatted(expected),
                meant.map("是不是 \"%s\"?"::formatted).orElse("") + "续行要缩进,新语句要顶格。",
                (found.isEmpty()
                                ? "The statement ends here"
                                : "\"%s\" cannot stand here".formatted(found))
                        + "; expected: %s.".formatted(expected),
                meant.map("Did you mean \"%s\"? "::formatted).orElse("")
                        + "Continuation lines are indented, statements are not.");
    }

    static Mistake reservedWord(String word) {
        return of(
                "\"%s\" 是保留字,不能作名称。".formatted(word),
                "请换一个名称,例如加一个字。",
                "\"%s\" is kept by the language and cannot be a name.".formatted(word),
                "Choose another name, for instance with one more word.");
    }

    static Mistake tooDeep(int most) {
        return of(
                "公式嵌套超过 %d 层。".formatted(most),
                "请把里层写成另一个有名称的公式。",
                "The formula is nested more than %d deep.".formatted(most),
                "Give its inner part a name of its own.");
    }

    static Mistake unknownName(String name, Optional<String> nearest) {
        return of(
                "没有名为 \"%s\" 的事实、参数或公式。".formatted(name),
                nearest.map("是不是 \"%s\"?"::formatted).orElse("请先声明它,或核对写法。"),
                "There is no fact, parameter or formula named \"%s\".".formatted(name),
                nearest.map("Did you mean \"%s\"?"::formatted)
                        .orElse("Declare it first, or check how it is written."));
    }

    static Mistake unknownType(String name, Optional<String> nearest) {
        return of(
                "没有名为 \"%s\" 的类型或代码表。".formatted(name),
                nearest.map("是不是 \"%s\"?"::formatted).orElse("可用 金额、比率、整数、日期、是否 或代码表名称。"),
                "There is no type or code list named \"%s\".".formatted(name),
                nearest.map("Did you mean \"%s\"?"::formatted)
                        .orElse("Write money, rate, int, date, bool, or the name of a code list."));
    }

    static Mistake unknownEntry(String entry, Title list, Optional<String> nearest) {
        return of(
                "代码表\"%s\"中没有 \"%s\"。".formatted(list.zh(), entry),
                nearest.map("是不是 \"%s\"?"::formatted).orElse("请核对代码表。"),
                "The code list \"%s\" has no entry \"%s\".".formatted(list.en(), entry),
                nearest.map("Did you mean \"%s\"?"::formatted).orElse("Check the code list."));
    }

    static Mistake unknownDocument(String key, Optional<String> nearest) {
        return of(
                "sources.yaml 中没有代号为 \"%s\" 的文件。".formatted(key),
                nearest.map("是不是 \"%s\"?"::formatted).orElse("请在 sources.yaml 中登记该文件。"),
                "There is no document \"%s\" in sources.yaml.".formatted(key),
                nearest.map("Did you mean \"%s\"?"::formatted)
                        .orElse("Add the document to sources.yaml."));
    }

    static Mistake alreadyDefined(String name, Position first) {
        return of(
                "\"%s\" 已在 %s 定义。".formatted(name, first),
                "请改名,或删去其中一个。",
                "\"%s\" is already defined at %s.".formatted(name, first),
                "Rename one of them, or remove it.");
    }

    static Mistake alreadyKnown(String name) {
        return of(
                "\"%s\" 已是事实或参数的名称。".formatted(name),
                "请换一个名称。",
                "\"%s\" is already the name of a fact or a parameter.".formatted(name),
                "Choose another name.");
    }

    static Mistake outcomeIsNoFormula(String name) {
        return of(
                "\"%s\" 不是公式。".formatted(name),
                "给付和预警要写公式的名称。",
                "\"%s\" is not a formula.".formatted(name),
                "A rule grants, or warns when, a formula.");
    }

    static Mistake ambiguous(String title, List<String> names) {
        return of(
                "\"%s\" 可以指 %s。".formatted(title, String.join("、", names)),
                "请写其中一个名称。",
                "\"%s\" is the title of %s.".formatted(title, String.join(" and ", names)),
                "Write the name of the one you mean.");
    }

    static Mistake cycle(List<String> chain) {
        return of(
                "公式互相依赖,绕成一圈:%s。".formatted(String.join(" → ", chain)),
                "请断开其中一环:一个公式不能依赖自己的结果。",
                "These formulas depend on each other in a circle: %s."
                        .formatted(String.join(" → ", chain)),
                "Break the circle: nothing can follow from its own result.");
    }

    static Mistake possibleOverflow(String left, String right) {
        return of(
                "结果可能超出可表示的范围:一边为 %s,另一边为 %s。".formatted(left, right),
                "请缩小所用事实或参数声明的范围。",
                "The result may be too large to hold: one side is %s, the other %s."
                        .formatted(left, right),
                "Declare narrower ranges for the facts or parameters used.");
    }

    static Mistake divisorMayBeZero(String range) {
        return of(
                "除数可能为零或负数:其范围为 %s。".formatted(range),
                "请写 max(1, …),或缩小所用事实的范围,使除数总是大于零。",
                "The divisor may be zero or negative: it is %s.".formatted(range),
                "Write max(1, …), or declare a narrower range, so that it is always above zero.");
    }
}
