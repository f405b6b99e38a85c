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
     * A sentence is about the household's value, not about the law's; between two of its own, as it
     * is written.
     */
    static Sides of(Scene scene, Spot left, Spot right, Relation asked) {
        boolean leftIsLaw = scene.node(left).level() == Level.EVERYBODY;
        boolean rightIsLaw = scene.node(right).level() == Level.EVERYBODY;
        boolean turn = leftIsLaw == rightIsLaw ? isWrittenLater(scene, left, right) : leftIsLaw;
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
            case Operation.Constant(long value) -> Long.toString(value);
            case Operation.Day() -> "day";
            case Operation compound -> firstName(scene, scene.operands(spot).get(0));
        };
    }
}
