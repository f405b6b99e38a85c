package org.shouwang.policy.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/**
 * Why a value is what it is: the comparisons and the yes-or-no facts that settled it, each with its
 * margin. What did not matter is left out: the other branch, the side of an "or" that was not
 * needed, the members who do not count.
 */
final class Reasons {

    /** Of many members who meet a condition, so many are named. */
    private static final int MEMBERS_MAX = 2;

    private final Scene scene;
    private final Names names;
    private final Comparison comparison;

    Reasons(Scene scene) {
        this.scene = scene;
        this.names = new Names(scene);
        this.comparison = new Comparison(scene, names);
    }

    /** Why the result is what it is. Every reason is said once, the first first. */
    List<Title> of(Spot spot) {
        return isCondition(spot) ? once(condition(spot, false)) : ofAmount(spot);
    }

    /** Of an amount, the condition that it met; only where it met none, those that it failed. */
    private List<Title> ofAmount(Spot spot) {
        var met = isNothing(spot) ? List.<Title>of() : once(amount(spot, true));
        return met.isEmpty() ? once(amount(spot, false)) : met;
    }

    private static List<Title> once(Stream<Title> reasons) {
        return List.copyOf(new LinkedHashSet<>(reasons.toList()));
    }

    boolean isCondition(Spot spot) {
        return scene.node(spot).type() instanceof Type.Bool;
    }

    /**
     * @param negated whether the rule asks for the opposite, which decides whether the line itself
     *     counts
     */
    private Stream<Title> condition(Spot spot, boolean negated) {
        if (!scene.isKnown(spot)) {
            return Stream.empty();
        }

        var operands = scene.operands(spot);
        return switch (scene.node(spot).operation()) {
            case Operation.LessThan less -> compared(operands, Relation.BELOW, negated);
            case Operation.AtMost atMost -> compared(operands, Relation.AT_MOST, negated);
            case Operation.Equal equal -> Stream.of(same(operands));
            case Operation.Not not -> opposite(operands.get(0), negated);
            case Operation.And and -> each(scene.decisive(spot), one -> condition(one, negated));
            case Operation.Or or ->
                    oneOf(spot)
                            .map(Stream::of)
                            .orElseGet(() ->
                                    each(scene.decisive(spot), one -> condition(one, negated)));
            case Operation.Smallest smallest -> members(spot, negated);
            case Operation.Largest largest -> members(spot, negated);
            case Operation.HandDown handDown -> condition(operands.get(0), negated);
            case Operation.Choose choose ->
                    each(scene.decisive(spot), one -> condition(one, negated));
            case Operation.Constant constant -> Stream.empty();
            case Operation other -> Stream.of(comparison.is(spot));
        };
    }

    /**
     * What a rule excludes under a name is given by that name: who is left out because the family
     * is entitled wants to read that it is, and finds the reason for that among the steps.
     */
    private Stream<Title> opposite(Spot spot, boolean negated) {
        return isDefined(spot) ? Stream.of(comparison.is(spot)) : condition(spot, !negated);
    }

    private boolean isDefined(Spot spot) {
        return scene.node(spot).operation() instanceof Operation.HandDown
                ? isDefined(scene.operands(spot).get(0))
                : scene.definition(spot).isPresent();
    }

    private Stream<Title> compared(List<Spot> operands, Relation relation, boolean negated) {
        var asked = negated ? relation.negated() : relation;
        return Stream.of(comparison.say(operands.get(0), operands.get(1), asked));
    }

    private Title same(List<Spot> operands) {
        return comparison.same(operands.get(0), operands.get(1));
    }

    private static Stream<Title> each(List<Spot> spots, Function<Spot, Stream<Title>> reasons) {
        return spots.stream().flatMap(reasons);
    }

    /** {@code x in [a, b]} is one reason, not two: 残疾等级为三级,不是一级或二级. */
    private Optional<Title> oneOf(Spot spot) {
        var options = new ArrayList<Spot>();
        if (!isChainOfEquals(spot, options) || scene.isYes(spot)) {
            return Optional.empty();
        }

        var value = scene.operands(options.get(0)).get(0);
        var others =
                options.stream()
                        .map(option -> comparison.lineOf(scene.operands(option).get(1)))
                        .toList();
        return Optional.of(
                Wording.say(
                        "%s,不是%s",
                        "%s, not %s", comparison.is(value), Wording.join(others, "或", " or ")));
    }

    /** Collects the comparisons of an "or" as long as all ask what the same value is. */
    private boolean isChainOfEquals(Spot spot, List<Spot> options) {
        var operands = scene.operands(spot);
        return switch (scene.node(spot).operation()) {
            case Operation.Or or ->
                    isChainOfEquals(operands.get(0), options)
                            && isChainOfEquals(operands.get(1), options);
            case Operation.Equal equal -> {
                options.add(spot);
                yield scene.operands(options.get(0)).get(0).equals(operands.get(0))
                        && scene.node(operands.get(1)).operation() instanceof Operation.Constant;
            }
            case Operation other -> false;
        };
    }

    /** Some members settle it by name; where all have to be named, one sentence says it of all. */
    private Stream<Title> members(Spot spot, boolean negated) {
        var decisive = scene.decisive(spot);
        boolean everyoneCounts =
                decisive.size() == scene.operands(spot).size() && decisive.size() > 1;
        boolean settledByOne =
                scene.node(spot).operation() instanceof Operation.Largest == scene.isYes(spot);
        if (!settledByOne && everyoneCounts) {
            var asked = names.ofEach(decisive.get(0));
            return Stream.of(
                    scene.isYes(spot)
                            ? Wording.say("全体成员均满足“%s”", "every member meets “%s”", asked)
                            : Wording.say("没有成员满足“%s”", "no member meets “%s”", asked));
        }

        return decisive.stream().limit(MEMBERS_MAX).flatMap(one -> condition(one, negated));
    }

    /**
     * Why an amount is what it is: the conditions on the way that it took.
     *
     * @param onlyMet whether to leave out the conditions that failed on the way
     */
    private Stream<Title> amount(Spot spot, boolean onlyMet) {
        var operands = scene.operands(spot);
        return switch (scene.node(spot).operation()) {
            case Operation.Choose choose -> choice(spot, onlyMet);
            case Operation.Add add -> amounts(contributing(spot, operands), onlyMet);
            case Operation.Subtract subtract -> amounts(contributing(spot, operands), onlyMet);
            case Operation.Multiply multiply -> amounts(contributing(spot, operands), onlyMet);
            case Operation.Larger larger -> extreme(spot, operands, onlyMet);
            case Operation.Smaller smaller -> extreme(spot, operands, onlyMet);
            case Operation.Divide divide -> amount(operands.get(0), onlyMet);
            case Operation.HandDown handDown -> amount(operands.get(0), onlyMet);
            case Operation other ->
                    isNothing(spot) && names.isNamed(spot)
                            ? Stream.of(comparison.shown(spot))
                            : Stream.empty();
        };
    }

    private Stream<Title> amounts(List<Spot> spots, boolean onlyMet) {
        return each(spots, spot -> amount(spot, onlyMet));
    }

    private Stream<Title> choice(Spot spot, boolean onlyMet) {
        var decisive = scene.decisive(spot);
        var condition = decisive.get(0);
        var branches = amounts(decisive.subList(1, decisive.size()), onlyMet);
        return onlyMet && scene.isNo(condition)
                ? branches
                : Stream.concat(condition(condition, false), branches);
    }

    /** Of an amount, the parts that are not nothing; of nothing, the parts that are. */
    private List<Spot> contributing(Spot spot, List<Spot> operands) {
        boolean isNothing = isNothing(spot);
        var same = operands.stream().filter(operand -> isNothing(operand) == isNothing).toList();
        return same.isEmpty() ? operands : same;
    }

    private boolean isNothing(Spot spot) {
        return scene.isKnown(spot) && scene.value(spot).low() == 0;
    }

    /** The larger of a difference and nothing is nothing because of what was subtracted. */
    private Stream<Title> extreme(Spot spot, List<Spot> operands, boolean onlyMet) {
        if (isNothing(spot)) {
            var others =
                    operands.stream().filter(operand -> !isConstant(scene.node(operand))).toList();
            return others.size() == 1
                            && scene.node(others.get(0)).operation() instanceof Operation.Subtract
                    ? compared(scene.operands(others.get(0)), Relation.ABOVE, false)
                    : amounts(others, onlyMet);
        }

        var winner =
                operands.stream().filter(operand -> scene.value(operand).equals(scene.value(spot)));
        return amounts(winner.limit(1).toList(), onlyMet);
    }

    private static boolean isConstant(Node node) {
        return node.operation() instanceof Operation.Constant;
    }
}
