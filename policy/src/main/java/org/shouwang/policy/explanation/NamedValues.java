package org.shouwang.policy.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.graph.Operation;

/** The named values that a formula reads: facts, numbers of the law, and other definitions. */
final class NamedValues {

    private final Scene scene;

    NamedValues(Scene scene) {
        this.scene = scene;
    }

    /** Those that mattered for this value, in the order in which they are written. */
    List<Spot> readBy(Spot spot) {
        var found = new LinkedHashSet<Spot>();
        scene.decisive(spot).forEach(operand -> collect(operand, found));
        return new ArrayList<>(found);
    }

    private void collect(Spot spot, Set<Spot> found) {
        if (isNamed(spot)) {
            found.add(spot);
        } else {
            scene.decisive(spot).forEach(operand -> collect(operand, found));
        }
    }

    private boolean isNamed(Spot spot) {
        var operation = scene.node(spot).operation();
        return scene.definition(spot).isPresent()
                || operation instanceof Operation.Input
                || operation instanceof Operation.Parameter
                || operation instanceof Operation.Day;
    }
}
