package org.shouwang.policy.explanation;

import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/**
 * Says how a value stands to its line, and by how much: 月人均收入 949.33 元,低于监测线 1,990.00 元,相差 1,040.67
 * 元.
 */
final class Comparison {

    private final Scene scene;
    private final Names names;

    Comparison(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    /**
     * @param relation what is asked of the left value and the right one
     */
    Title say(Spot left, Spot right, Relation relation) {
        var sides = Sides.of(scene, names, left, right, relation);
        var value = scene.value(sides.value());
        var line = scene.value(sides.line());
        if (value.isKnown() && value.equals(line)) {
            return atTheLine(sides);
        }

        boolean isBelow = value.high() <= line.low();
        long margin = isBelow ? line.low() - value.high() : value.low() - line.high();
        var side = isBelow ? Relation.AT_MOST : Relation.AT_LEAST;
        if (margin == 0 || (isCount(sides) && sides.asked() == side)) {
            return keepsTo(new Sides(sides.value(), sides.line(), side));
        }

        return beside(
                sides.value(), sides.line(), isBelow ? Relation.BELOW : Relation.ABOVE, margin);
    }

    private boolean isCount(Sides sides) {
        return scene.node(sides.value()).type().equals(Type.INT) && scene.isKnown(sides.value());
    }

    /** Of a count that keeps to its line nobody asks by how much: 周岁 85,不低于 80. */
    private Title keepsTo(Sides sides) {
        return Wording.say(
                "%s%s,%s%s",
                "%s %s is %s %s",
                names.of(sides.value()),
                amount(sides.value(), sides.asked()),
                sides.asked().word(),
                line(sides.line(), sides.asked().turned()));
    }

    private Title line(Spot line, Relation side) {
        return names.isNamed(line)
                ? Wording.say("%s%s", "the %s %s", names.of(line), amount(line, side))
                : bracketed(line, side);
    }

    private Title atTheLine(Sides sides) {
        return Wording.say("%s,%s", "%s; %s", exactly(sides), sides.asked().atTheLine());
    }

    private Title exactly(Sides sides) {
        return Wording.say(
                "%s%s,正好等于%s",
                "%s %s is exactly %s",
                names.of(sides.value()),
                amount(sides.value(), Relation.BELOW),
                names.isNamed(sides.line())
                        ? the(names.of(sides.line()))
                        : bracketed(sides.line(), Relation.ABOVE));
    }

    private Title beside(Spot value, Spot line, Relation side, long margin) {
        var words = words(scene.node(value).type(), side);
        return Wording.say(
                "%s%s,%s%s,%s %s",
                "%s %s is %s %s by %s%s",
                names.of(value),
                amount(value, side),
                words.side(),
                line(line, side.turned()),
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
            case Type.Rate rate -> points(Display.plain(type, margin));
            case Type.Date date -> Wording.say("%s 天", "%s days", Display.plain(Type.INT, margin));
            case Type.Bool bool -> Wording.NOTHING;
            case Type.Code code -> Wording.NOTHING;
        };
    }

    private static Title points(Title percent) {
        var number = percent.zh().replace("%", "");
        return new Title(number + " 个百分点", number + " percentage points");
    }

    /**
     * A value that is not wholly known is given as far as the comparison needs it. A number is set
     * apart from Chinese.
     */
    private Title amount(Spot spot, Relation side) {
        var type = scene.node(spot).type();
        var value = scene.value(spot);
        if (value.isKnown()) {
            return Wording.say(
                    " %s%s", "%s%s", Display.inSentence(type, value.low()), counted(spot));
        }

        return side == Relation.BELOW || side == Relation.AT_MOST
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
                : Wording.say("%s(%s)", "%s (%s)", name, stripped(amount(line, side)));
    }

    private static Title stripped(Title amount) {
        return new Title(amount.zh().strip(), amount.en());
    }

    private static Title the(Title name) {
        return Wording.say("%s", "the %s", name);
    }

    /** Whether two values are the same, of codes, numbers, days, yes and no. */
    Title same(Spot left, Spot right) {
        var sides = Sides.of(scene, names, left, right, Relation.AT_MOST);
        boolean isSame = scene.value(left).equals(scene.value(right));
        if (isNumber(sides.value())) {
            return isSame ? exactly(sides) : say(left, right, Relation.BELOW);
        }

        var shown = is(sides.value());
        return isSame ? shown : Wording.say("%s,不是%s", "%s, not %s", shown, lineOf(sides.line()));
    }

    /** What a value is: 残疾等级为三级. */
    Title is(Spot value) {
        var node = scene.node(value);
        var shown = Display.plain(node.type(), scene.value(value), node.range());
        return node.type() instanceof Type.Bool
                ? isTrue(value, shown)
                : Wording.say("%s为%s", "%s is %s", names.of(value), Wording.inside(shown));
    }

    /** A yes-or-no title is no noun, so that it is quoted: 王*明“享受低保”为是. */
    private Title isTrue(Spot value, Title yesOrNo) {
        var quoted = Wording.say("“%s”为%s", "“%s” is %s", names.ofEach(value), yesOrNo);
        return scene.isOfAnother(value)
                ? Wording.say("%s%s", "for %s, %s", names.label(value), quoted)
                : quoted;
    }

    /** A name with its value. */
    Title shown(Spot spot) {
        return isNumber(spot)
                ? Wording.say("%s%s", "%s %s", names.of(spot), amount(spot, Relation.BELOW))
                : is(spot);
    }

    private boolean isNumber(Spot spot) {
        return switch (scene.node(spot).type()) {
            case Type.Money money -> true;
            case Type.Rate rate -> true;
            case Type.Int whole -> true;
            case Type.Date date -> true;
            case Type.Bool bool -> false;
            case Type.Code code -> false;
        };
    }

    Title lineOf(Spot spot) {
        return Wording.inside(Display.inSentence(scene.node(spot).type(), scene.value(spot).low()));
    }
}
