package org.shouwang.policy.explanation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Operation;

/**
 * The full trace: every value with the values that it was computed from. What is used twice is
 * opened once, and what only writes an amount in finer parts is passed over.
 */
final class Traces {

    /**
     * Of a large household under a large rule; beyond it, values stand without what they were made
     * of.
     */
    private static final int NODES_MAX = 2_000;

    private static final Title CHOSEN = new Title("按条件选取", "chosen by the condition");

    private final Scene scene;
    private final Names names;
    private final Set<Spot> opened = new HashSet<>();

    Traces(Scene scene) {
        this.scene = scene;
        this.names = new Names(scene);
    }

    TraceNode of(Spot spot) {
        var refined = names.refined(spot);
        if (refined.isPresent()) {
            return of(refined.get());
        }
        if (scene.node(spot).operation() instanceof Operation.HandDown) {
            return of(scene.operands(spot).get(0));
        }

        var node = scene.node(spot);
        var value = Display.plain(node.type(), scene.value(spot), node.range());
        return new TraceNode(label(spot), value, children(spot));
    }

    private Title label(Spot spot) {
        if (scene.node(spot).operation() instanceof Operation.Choose && !names.isNamed(spot)) {
            return CHOSEN;
        }

        return scene.isOfAnother(spot) && !names.isNamed(spot)
                ? Wording.say("%s:%s", "%s: %s", names.label(spot), names.of(spot))
                : names.of(spot);
    }

    private List<TraceNode> children(Spot spot) {
        boolean isNew = opened.size() < NODES_MAX && opened.add(spot);
        return isNew
                ? scene.operands(spot).stream().filter(this::isWorthALine).map(this::of).toList()
                : List.of();
    }

    private boolean isWorthALine(Spot spot) {
        return !(scene.node(spot).operation() instanceof Operation.Constant);
    }
}
