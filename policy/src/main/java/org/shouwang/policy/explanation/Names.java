package org.shouwang.policy.explanation;

import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/**
 * What the values of a scene are called: by their titles, and where a formula has no name, by what
 * it computes.
 */
final class Names {

    private static final Title NUMBER_OF_PERSONS = new Title("人数", "number of persons");
    private static final Title MATCHING_PERSONS =
            new Title("符合条件的人数", "number of persons concerned");

    private final Scene scene;

    Names(Scene scene) {
        this.scene = scene;
    }

    /** With the person in front, where it is not clear whose value it is. */
    Title of(Spot spot) {
        var name = name(spot);
        return scene.isOfAnother(spot) && isNamed(spot)
                ? Wording.say("%s的%s", "%s's %s", label(spot), name)
                : name;
    }

    /** Without the person in front, where it is said of every member. */
    Title ofEach(Spot spot) {
        return name(spot);
    }

    Title label(Spot spot) {
        return Wording.same(scene.about(spot).label());
    }

    /** Whether it has a title, so that its value may follow without brackets. */
    boolean isNamed(Spot spot) {
        return own(spot).isPresent();
    }

    private Optional<Title> own(Spot spot) {
        var definition = scene.definition(spot);
        if (definition.isPresent()) {
            return Optional.of(definition.get().title());
        }

        return switch (scene.node(spot).operation()) {
            case Operation.Input(String name) -> Optional.of(scene.fact(name).title());
            case Operation.Parameter(String name) ->
                    Optional.of(scene.answer().law().parameter(name).title());
            case Operation.Day() -> Optional.of(new Title("评估日", "day of evaluation"));
            case Operation.HandDown handDown -> own(scene.operands(spot).get(0));
            case Operation.Pointwise operation -> refined(spot).flatMap(this::own);
            case Operation.Lookup lookup ->
                    Optional.of(scene.answer().law().parameter(lookup.table()).title());
            case Operation.PlusWorkingDays moved -> Optional.empty();
            case Operation.Constant constant -> Optional.empty();
            case Operation.OfMembers all -> Optional.empty();
        };
    }

    /**
     * The value that this node only writes in finer parts. The compiler multiplies by a plain
     * number to bring two amounts to the same fraction of a fen, which nobody wrote and nobody
     * needs to read.
     */
    Optional<Spot> refined(Spot spot) {
        if (!(scene.node(spot).operation() instanceof Operation.Multiply)) {
            return Optional.empty();
        }

        var operands = scene.operands(spot);
        var factor = scene.node(operands.get(1));
        boolean isFiner =
                factor.type().equals(Type.INT)
                        && factor.operation() instanceof Operation.Constant times
                        && times.value() > 1
                        && scene.node(spot).type().parts()
                                == times.value() * scene.node(operands.get(0)).type().parts();
        return isFiner ? Optional.of(operands.get(0)) : Optional.empty();
    }

    private Title name(Spot spot) {
        return own(spot).map(Wording::inside).orElseGet(() -> formula(spot));
    }

    /** What an unnamed formula computes, in the titles of what it reads. */
    private Title formula(Spot spot) {
        var node = scene.node(spot);
        return switch (node.operation()) {
            case Operation.Constant constant -> Display.inSentence(node.type(), constant.value());
            case Operation.Binary binary -> ofTwo(spot, binary);
            case Operation.Unary unary -> ofOne(spot, unary);
            case Operation.Divide divide -> quotient(spot);
            case Operation.Choose choose -> choice(spot);
            case Operation.PlusWorkingDays moved -> pair(spot, "%s起%s个工作日", "%s + %s working days");
            case Operation.Lookup lookup -> Wording.NOTHING;
            case Operation.OfMembers members -> ofMembers(spot, members);
            case Operation.HandDown handDown -> operand(spot, 0);
            case Operation.Input input -> Wording.NOTHING;
            case Operation.Parameter parameter -> Wording.NOTHING;
            case Operation.Day day -> Wording.NOTHING;
        };
    }

    private Title ofTwo(Spot spot, Operation.Binary operation) {
        return switch (operation) {
            case Operation.Add add -> infix(spot, " + ");
            case Operation.Subtract subtract -> infix(spot, " - ");
            case Operation.Multiply multiply ->
                    refined(spot).map(this::name).orElseGet(() -> product(spot));
            case Operation.Smaller smaller -> pair(spot, "%s与%s中较小的", "the smaller of %s and %s");
            case Operation.Larger larger -> pair(spot, "%s与%s中较大的", "the larger of %s and %s");
            case Operation.Years years -> pair(spot, "%s至%s的周年数", "whole years from %s to %s");
            case Operation.Months months -> pair(spot, "%s至%s的整月数", "whole months from %s to %s");
            case Operation.PlusMonths moved -> pair(spot, "%s起%s个月", "%s + %s months");
            case Operation.LessThan less -> compared(spot, Relation.BELOW);
            case Operation.AtMost atMost -> compared(spot, Relation.AT_MOST);
            case Operation.Equal equal -> pair(spot, "%s为%s", "%s is %s");
            case Operation.And and -> pair(spot, "%s且%s", "%s and %s");
            case Operation.Or or -> pair(spot, "%s或%s", "%s or %s");
        };
    }

    private Title ofOne(Spot spot, Operation.Unary operation) {
        var operand = operand(spot, 0);
        return switch (operation) {
            case Operation.MonthStart start ->
                    Wording.say("%s当月首日", "the first day of the month of %s", operand);
            case Operation.MonthOf month -> Wording.say("%s的月份", "the month of %s", operand);
            case Operation.YearOf year -> Wording.say("%s的年份", "the year of %s", operand);
            case Operation.Not not -> Wording.say("并非%s", "not %s", operand);
        };
    }

    private Title ofMembers(Spot spot, Operation.OfMembers operation) {
        return switch (operation) {
            case Operation.Sum sum -> total(spot);
            case Operation.Smallest smallest ->
                    extreme(
                            spot,
                            "全体成员:%s",
                            "every member: %s",
                            "成员中最小的%s",
                            "the smallest %s of the members");
            case Operation.Largest largest ->
                    extreme(
                            spot,
                            "任一成员:%s",
                            "any member: %s",
                            "成员中最大的%s",
                            "the largest %s of the members");
        };
    }

    private Title compared(Spot spot, Relation relation) {
        var operands = scene.operands(spot);
        var sides = Sides.of(scene, this, operands.get(0), operands.get(1), relation);
        return Wording.say(
                "%s%s%s",
                "%s %s %s", name(sides.value()), sides.asked().word(), line(sides.line()));
    }

    /** A number is set apart from the Chinese before it. */
    private Title line(Spot spot) {
        var name = name(spot);
        return isNamed(spot) ? name : Wording.say(" %s", "%s", name);
    }

    private Title operand(Spot spot, int position) {
        return name(scene.operands(spot).get(position));
    }

    private Title pair(Spot spot, String zh, String en) {
        return Wording.say(zh, en, operand(spot, 0), operand(spot, 1));
    }

    private Title extreme(Spot spot, String zhYes, String enYes, String zh, String en) {
        boolean isCondition = scene.node(spot).type() instanceof Type.Bool;
        return Wording.say(isCondition ? zhYes : zh, isCondition ? enYes : en, operand(spot, 0));
    }

    private Title infix(Spot spot, String sign) {
        return pair(spot, "%s" + sign + "%s", "%s" + sign + "%s");
    }

    private Title product(Spot spot) {
        var operands = scene.operands(spot);
        return Wording.say("%s × %s", "%s × %s", factor(operands.get(0)), factor(operands.get(1)));
    }

    private Title factor(Spot spot) {
        var name = name(spot);
        var operation = scene.node(spot).operation();
        boolean isSum =
                operation instanceof Operation.Add || operation instanceof Operation.Subtract;
        return isSum && !isNamed(spot) ? Wording.say("(%s)", "(%s)", name) : name;
    }

    /** The divisor that only rounds a fraction of a fen is not worth a word. */
    private Title quotient(Spot spot) {
        var operands = scene.operands(spot);
        boolean onlyRounds =
                scene.node(operands.get(1)).operation() instanceof Operation.Constant
                        && scene.node(operands.get(0)).type().parts()
                                > scene.node(spot).type().parts();
        return onlyRounds
                ? name(operands.get(0))
                : Wording.say(
                        "%s ÷ %s", "%s ÷ %s", factor(operands.get(0)), factor(operands.get(1)));
    }

    private Title choice(Spot spot) {
        var decisive = scene.decisive(spot);
        return decisive.size() == 2
                ? name(decisive.get(1))
                : new Title("按条件确定的数额", "the amount that the conditions say");
    }

    /** Of what is 1 for whom it concerns and 0 for others, the sum is how many there are. */
    private Title total(Spot spot) {
        var each = scene.node(scene.operands(spot).get(0));
        if (each.level() == Level.EVERYBODY) {
            return NUMBER_OF_PERSONS;
        }

        boolean counts = each.type().equals(Type.INT) && each.range().high() == 1;
        return counts
                ? MATCHING_PERSONS
                : Wording.say("各成员%s之和", "the sum of %s over the members", operand(spot, 0));
    }
}
