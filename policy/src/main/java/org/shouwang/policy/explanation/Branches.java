package org.shouwang.policy.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Step.Branch;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/** Which way a formula went where it had a choice, and by how much the others failed. */
final class Branches {

    /** Per step; a table is for reading. */
    private static final int MARGINS_MAX = 12;

    private static final Title OTHERWISE =
            new Title("以上条件均不成立,取“否则”", "none of the conditions holds: “otherwise”");
    private static final Title EACH = new Title("按成员分别判断", "decided for each member");
    private static final Title OPEN = new Title("条件尚不能判断", "the condition cannot be decided yet");

    private final Scene scene;
    private final Reasons reasons;
    private final TableRows rows;

    Branches(Scene scene) {
        this.scene = scene;
        this.reasons = new Reasons(scene);
        this.rows = new TableRows(scene);
    }

    /** The branch of a step; of several members, the reasons of each. */
    Optional<Branch> of(List<Spot> spots) {
        var branches = spots.stream().flatMap(spot -> one(spot).stream()).toList();
        if (branches.size() <= 1) {
            return branches.stream().findFirst();
        }

        var margins = branches.stream().flatMap(branch -> branch.margins().stream()).distinct();
        return Optional.of(new Branch(EACH, margins.limit(MARGINS_MAX).toList()));
    }

    private Optional<Branch> one(Spot spot) {
        var row =
                scene.node(spot).operation() instanceof Operation.Lookup lookup
                        ? rows.of(spot, lookup)
                        : none();
        return row.isPresent()
                ? row
                : scene.node(spot).type() instanceof Type.Bool ? condition(spot) : choice(spot);
    }

    private static Optional<Branch> none() {
        return Optional.empty();
    }

    private Optional<Branch> condition(Spot spot) {
        var margins = reasons.of(spot).stream().limit(MARGINS_MAX).toList();
        if (margins.isEmpty()) {
            return Optional.empty();
        }

        var taken =
                scene.isYes(spot)
                        ? new Title("成立", "it holds")
                        : new Title("不成立", "it does not hold");
        return Optional.of(new Branch(taken, margins));
    }

    private Optional<Branch> choice(Spot spot) {
        var at = firstChoice(spot);
        if (at.isEmpty()) {
            return Optional.empty();
        }

        var failed = new ArrayList<Title>();
        var choice = at.get();
        while (true) {
            var condition = scene.operands(choice).get(0);
            if (!scene.isKnown(condition)) {
                return Optional.of(new Branch(OPEN, failed));
            }
            if (scene.isYes(condition)) {
                return Optional.of(new Branch(holds(condition), failed));
            }
            failed.addAll(reasons.of(condition));
            var otherwise = scene.operands(choice).get(2);
            if (!isChoice(otherwise)) {
                return Optional.of(new Branch(OTHERWISE, failed));
            }
            choice = otherwise;
        }
    }

    private Title holds(Spot condition) {
        return Wording.say(
                "条件成立:%s",
                "the condition holds: %s", Wording.join(reasons.of(condition), ";", "; "));
    }

    /** The choice that this formula makes itself, below a rounding if there is one. */
    private Optional<Spot> firstChoice(Spot spot) {
        return Stream.of(spot)
                .map(one ->
                        scene.node(one).operation() instanceof Operation.Divide
                                ? scene.operands(one).get(0)
                                : one)
                .filter(this::isChoice)
                .findFirst();
    }

    private boolean isChoice(Spot spot) {
        return scene.node(spot).operation() instanceof Operation.Choose;
    }
}
