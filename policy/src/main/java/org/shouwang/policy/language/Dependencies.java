package org.shouwang.policy.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.shouwang.policy.graph.Node;

/**
 * Formulas that name each other in any order. Each is lowered once, when it is first needed; a
 * circle is refused, and a formula that needs a mistaken one shares its mistake, so that every
 * mistake is told once.
 */
final class Dependencies {

    private final Map<String, Node> done = new LinkedHashMap<>();
    private final Map<String, MistakeFound> mistaken = new LinkedHashMap<>();
    private final List<String> underWay = new ArrayList<>();

    Node lowered(String name, Position position, Supplier<Node> lower) {
        var known = done.get(name);
        if (known != null) {
            return known;
        }
        var mistake = mistaken.get(name);
        if (mistake != null) {
            throw mistake;
        }
        if (underWay.contains(name)) {
            throw new MistakeFound(position, Mistake.cycle(circle(name)));
        }

        underWay.add(name);
        try {
            var node = lower.get();
            done.put(name, node);
            return node;
        } catch (MistakeFound found) {
            mistaken.put(name, found);
            throw found;
        } finally {
            underWay.removeLast();
        }
    }

    boolean isDone(String name) {
        return done.containsKey(name);
    }

    private List<String> circle(String name) {
        var circle = new ArrayList<>(underWay.subList(underWay.indexOf(name), underWay.size()));
        circle.add(name);
        return circle;
    }
}
