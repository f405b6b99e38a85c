package org.shouwang.policy.explanation;

import java.util.regex.Pattern;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Definition;

/**
 * A comparison as a reader would say it: first the value in question, then its line, and what is
 * asked of the first.
 *
 * <p>The compiler turns {@code a > b} into {@code b < a}, so that the graph no longer tells which
 * came first.
 */
record Sides(Spot value, Spot line, Relation asked) {

    /**
     * A sentence is about the household's value, not about the law's. Of two of its own, what has a
     * name stands before a formula; of two names, the one that is written first.
     */
    static Sides of(Scene scene, Names names, Spot left, Spot right, Relation asked) {
        boolean leftIsLaw = scene.node(left).level() == Level.EVERYBODY;
        boolean rightIsLaw = scene.node(right).level() == Level.EVERYBODY;
        if (leftIsLaw != rightIsLaw) {
            return turnedIf(leftIsLaw, left, right, asked);
        }

        return names.isNamed(left) != names.isNamed(right)
                ? turnedIf(names.isNamed(right), left, right, asked)
                : turnedIf(isWrittenLater(scene, left, right), left, right, asked);
    }

    private static Sides turnedIf(boolean turn, Spot left, Spot right, Relation asked) {
        return turn ? new Sides(right, left, asked.turned()) : new Sides(left, right, asked);
    }

    private static boolean isWrittenLater(Scene scene, Spot left, Spot right) {
        var leftName = word(firstName(scene, left));
        var rightName = word(firstName(scene, right));
        return scene.rule().definitions().stream()
                .map(Definition::text)
                .filter(text -> leftName.matcher(text).find() && rightName.matcher(text).find())
                .findFirst()
                .map(text -> start(leftName, text) > start(rightName, text))
                .orElse(false);
    }

    private static Pattern word(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])");
    }

    private static int start(Pattern name, String text) {
        var matcher = name.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }

    private static String firstName(Scene scene, Spot spot) {
        var definition = scene.definition(spot);
        if (definition.isPresent()) {
            return definition.get().name();
        }

        return switch (scene.node(spot).operation()) {
            case Operation.Input(String name) -> name;
            case Operation.Parameter(String name) -> name;
            case Operation.Constant constant -> Long.toString(constant.value());
            case Operation.Day() -> "day";
            case Operation compound -> firstName(scene, scene.operands(spot).get(0));
        };
    }
}
