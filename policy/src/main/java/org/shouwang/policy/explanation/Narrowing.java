package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;

/**
 * Which of the unknown facts are worth asking for: those of which an answer can narrow the result
 * while all others stay unknown. Where no single answer can, those that can once the others are
 * given.
 */
final class Narrowing {

    /** For one result; beyond it, everything that is unknown on the way is asked for. */
    private static final int EVALUATIONS_MAX = 400;

    /** Of a short list every entry is tried, of everything else the two ends. */
    private static final int TRIED_MAX = 16;

    private final Scene scene;
    private final Interval now;
    private final HouseholdEvaluation evaluation;

    Narrowing(Scene scene) {
        this.scene = scene;
        this.now = scene.value(scene.result());
        this.evaluation =
                new HouseholdEvaluation(
                        scene.answer().policy(), scene.answer().law(), scene.rule().result());
    }

    /**
     * @param unknown facts that are not known, and on which the result may depend
     */
    List<Spot> worthAsking(List<Spot> unknown) {
        if (unknown.stream().mapToInt(this::tries).sum() > EVALUATIONS_MAX) {
            return unknown;
        }

        var alone = unknown.stream().filter(this::narrowsAlone).toList();
        if (!alone.isEmpty()) {
            return alone;
        }

        var together = unknown.stream().filter(spot -> mattersAmong(spot, unknown)).toList();
        return together.isEmpty() ? unknown : together;
    }

    private int tries(Spot spot) {
        return (int) values(spot).count();
    }

    private LongStream values(Spot spot) {
        var range = scene.value(spot);
        boolean isShort =
                scene.node(spot).type() instanceof Type.Code
                        && range.high() - range.low() < TRIED_MAX;
        return isShort
                ? LongStream.rangeClosed(range.low(), range.high())
                : LongStream.of(range.low(), range.high());
    }

    private boolean narrowsAlone(Spot spot) {
        var situation = scene.answer().situation();
        return values(spot).anyMatch(value -> !result(saying(situation, spot, value)).equals(now));
    }

    /** Whether it makes a difference when all others have their smallest or their largest value. */
    private boolean mattersAmong(Spot spot, List<Spot> unknown) {
        return differs(spot, settled(unknown, spot, true))
                || differs(spot, settled(unknown, spot, false));
    }

    private boolean differs(Spot spot, Situation others) {
        return values(spot)
                        .mapToObj(value -> result(saying(others, spot, value)))
                        .distinct()
                        .count()
                > 1;
    }

    private Situation settled(List<Spot> unknown, Spot except, boolean low) {
        var settled = scene.answer().situation();
        for (var spot : unknown) {
            if (!spot.equals(except)) {
                var range = scene.value(spot);
                settled = saying(settled, spot, low ? range.low() : range.high());
            }
        }
        return settled;
    }

    private Situation saying(Situation situation, Spot spot, long value) {
        var node = scene.node(spot);
        var given = new Given.Value(value, new Provenance("", scene.answer().law().day(), ""));
        return situation.saying(node.level(), spot.subject(), fact(spot), given);
    }

    private String fact(Spot spot) {
        return scene.node(spot).operation() instanceof Operation.Input(String name)
                ? name
                : Objects.toString(scene.node(spot).operation());
    }

    private Interval result(Situation situation) {
        return evaluation.answer(situation).value(scene.rule().result(), scene.subject());
    }
}
