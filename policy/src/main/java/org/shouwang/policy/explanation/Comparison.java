package org.shouwang.policy.explanation;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/** Says how a value stands to its line, and by how much: 月人均收入 949.33 元,低于监测线 1,990.00 元,相差 1,040.67 元. */
final class Comparison {

    private final Scene scene;
    private final Names names;

    Comparison(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    /** @param relation what is asked of the left value and the right one */
    Title say(Spot left, Spot right, Relation relation) {
        return isLineFirst(left, right)
                ? stands(right, left, relation.turned())
                : stands(left, right, relation);
    }

    /** A sentence is about the household's value, not about the law's; between two of its own, as it is written. */
    private boolean isLineFirst(Spot left, Spot right) {
        boolean leftIsLaw = scene.node(left).level() == Level.EVERYBODY;
        boolean rightIsLaw = scene.node(right).level() == Level.EVERYBODY;
        return leftIsLaw == rightIsLaw
                ? isWrittenLater(firstName(left), firstName(right))
                : leftIsLaw;
    }

    private boolean isWrittenLater(String left, String right) {
        return scene.rule().definitions().stream()
                .map(definition -> definition.text())
                .filter(text -> text.contains(left) && text.contains(right))
                .findFirst()
                .map(text -> text.indexOf(left) > text.indexOf(right))
                .orElse(false);
    }

    private String firstName(Spot spot) {
        var definition = scene.definition(spot);
        if (definition.isPresent()) {
            return definition.get().name();
        }

        return switch (scene.node(spot).operation()) {
            case Operation.Input(String name) -> name;
            case Operation.Parameter(String name) -> name;
            case Operation.Constant(long value) -> Long.toString(value);
            case Operation.Day() -> "day";
            case Operation compound -> firstName(scene.operands(spot).get(0));
        };
    }

    private Title stands(Spot value, Spot line, Relation asked) {
        var mine = scene.value(value);
        var theirs = scene.value(line);
        if (mine.isKnown() && mine.equals(theirs)) {
            return atTheLine(value, line, asked);
        }

        return mine.high() <= theirs.low()
                ? beside(value, line, Relation.BELOW, theirs.low() - mine.high())
                : beside(value, line, Relation.ABOVE, mine.low() - theirs.high());
    }

    private Title atTheLine(Spot value, Spot line, Relation asked) {
        return Wording.say(
                "%s %s,正好等于%s,%s",
                "%s %s is exactly %s; %s",
                names.of(value),
                amount(value, Relation.BELOW),
                names.isNamed(line) ? the(names.of(line)) : bracketed(line, Relation.ABOVE),
                asked.atTheLine());
    }

    private Title beside(Spot value, Spot line, Relation side, long margin) {
        var words = words(scene.node(value).type(), side);
        return Wording.say(
                "%s %s,%s%s,%s %s",
                "%s %s is %s %s by %s%s",
                names.of(value),
                amount(value, side),
                words.side(),
                names.isNamed(line)
                        ? Wording.say(
                                "%s %s", "the %s %s", names.of(line), amount(line, side.turned()))
                        : bracketed(line, side.turned()),
                atLeast(value, line, words.margin()),
                margin(scene.node(value).type(), margin));
    }

    private record Words(Title side, Title margin) {}

    private static Words words(Type type, Relation side) {
        boolean isDate = type instanceof Type.Date;
        return switch (side) {
            case BELOW, AT_MOST ->
                    new Words(
                            isDate ? new Title("早于", "before") : Relation.BELOW.word(),
                            new Title("相差", ""));
            case ABOVE, AT_LEAST ->
                    new Words(
                            isDate ? new Title("晚于", "after") : Relation.ABOVE.word(),
                            isDate ? new Title("相差", "") : new Title("高出", ""));
        };
    }

    private Title atLeast(Spot value, Spot line, Title word) {
        return scene.isKnown(value) && scene.isKnown(line)
                ? word
                : Wording.say("至少%s", "at least %s", word);
    }

    private static Title margin(Type type, long margin) {
        return switch (type) {
            case Type.Money money -> Display.inSentence(type, margin);
            case Type.Int whole -> Display.inSentence(type, margin);
            case Type.Rate(long parts) -> points(Display.plain(type, margin));
            case Type.Date date -> Wording.say("%s 天", "%s days", Display.plain(Type.INT, margin));
            case Type.Bool bool -> Wording.NOTHING;
            case Type.Code code -> Wording.NOTHING;
        };
    }

    private static Title points(Title percent) {
        var number = percent.zh().replace("%", "");
        return new Title(number + " 个百分点", number + " percentage points");
    }

    /** A value that is not wholly known is given as far as the comparison needs it. */
    private Title amount(Spot spot, Relation side) {
        var type = scene.node(spot).type();
        var value = scene.value(spot);
        if (value.isKnown()) {
            return Wording.say(
                    "%s%s", "%s%s", Display.inSentence(type, value.low()), counted(spot));
        }

        return side == Relation.BELOW
                ? Wording.say("至多 %s", "at most %s", Display.inSentence(type, value.high()))
                : Wording.say("至少 %s", "at least %s", Display.inSentence(type, value.low()));
    }

    /** What a whole number of the catalogue counts, such as 辆; English says it in the title. */
    private Title counted(Spot spot) {
        return scene.node(spot).operation() instanceof Operation.Input(String name)
                        && scene.node(spot).type().equals(Type.INT)
                        && !scene.fact(name).unit().zh().isEmpty()
                ? new Title(" " + scene.fact(name).unit().zh(), "")
                : Wording.NOTHING;
    }

    /** A plain number is its own name; a formula is followed by its value in brackets. */
    private Title bracketed(Spot line, Relation side) {
        var name = names.of(line);
        return scene.node(line).operation() instanceof Operation.Constant
                ? Wording.say(" %s", "%s", name)
                : Wording.say("%s(%s)", "%s (%s)", name, amount(line, side));
    }

    private static Title the(Title name) {
        return Wording.say("%s", "the %s", name);
    }

    /** Whether two values are the same, of codes, days, numbers, yes and no. */
    Title same(Spot left, Spot right) {
        boolean turn =
                scene.node(left).level() == Level.EVERYBODY
                        && scene.node(right).level() != Level.EVERYBODY;
        var value = turn ? right : left;
        var other = turn ? left : right;
        var shown = is(value);
        return scene.value(value).equals(scene.value(other))
                ? shown
                : Wording.say("%s,不是%s", "%s and not %s", shown, lineOf(other));
    }

    /** What a value is: 残疾等级为三级. */
    Title is(Spot value) {
        var node = scene.node(value);
        var known = scene.value(value);
        return Wording.say(
                "%s为%s",
                "%s is %s",
                names.of(value),
                node.type() instanceof Type.Bool
                        ? yesOrNo(known)
                        : Display.inSentence(node.type(), known.low()));
    }

    private static Title yesOrNo(Interval value) {
        return Wording.say("“%s”", "“%s”", Display.plain(Type.BOOL, value.low()));
    }

    /** A name with its value. */
    Title shown(Spot spot) {
        return scene.node(spot).type() instanceof Type.Money
                ? Wording.say("%s %s", "%s %s", names.of(spot), amount(spot, Relation.BELOW))
                : is(spot);
    }

    Title lineOf(Spot spot) {
        return Display.inSentence(scene.node(spot).type(), scene.value(spot).low());
    }
}
