package org.shouwang.policy.household;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.Days;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;

/**
 * The steps from values of a subject to another of the same subject. Operators that rise or fall
 * with their operands work on the ends; of the others the ends are what {@link Arithmetic} says
 * where something is unknown.
 */
final class RowSteps {

    private RowSteps() {}

    static Program.Step of(int node, Operation.Pointwise operation, Graph graph) {
        return switch (operation) {
            case Operation.Binary binary ->
                    binary(node, binary, binary.left(), binary.right(), graph);
            case Operation.Divide divide -> divide(node, divide, graph);
            case Operation.Choose choose ->
                    choose(node, choose.condition(), choose.then(), choose.otherwise(), graph);
            case Operation.Not not ->
                    falling(node, not.operand(), not.operand(), graph, RowLoops::not);
            case Operation.Unary unary -> slow(node, unary, graph);
        };
    }

    private static Program.Step binary(
            int node, Operation.Binary operation, int a, int b, Graph graph) {
        return switch (operation) {
            case Operation.Add add -> rising(node, a, b, graph, RowLoops::add);
            case Operation.Subtract subtract -> falling(node, a, b, graph, RowLoops::subtract);
            case Operation.Multiply multiply -> multiply(node, operation, a, b, graph);
            case Operation.Smaller smaller -> rising(node, a, b, graph, RowLoops::smaller);
            case Operation.Larger larger -> rising(node, a, b, graph, RowLoops::larger);
            case Operation.LessThan less -> falling(node, b, a, graph, RowLoops::more);
            case Operation.AtMost most -> falling(node, b, a, graph, RowLoops::atLeast);
            case Operation.Equal equal -> known(node, operation, a, b, graph, RowLoops::equal);
            case Operation.And and -> rising(node, a, b, graph, RowLoops::and);
            case Operation.Or or -> rising(node, a, b, graph, RowLoops::or);
            case Operation.Years years ->
                    falling(node, b, a, graph, RowLoops.of((y, x) -> Days.years(x, y)));
            case Operation.Months months ->
                    falling(node, b, a, graph, RowLoops.of((y, x) -> Days.months(x, y)));
            case Operation.PlusMonths plus ->
                    rising(node, a, b, graph, RowLoops.of(Days::plusMonths));
        };
    }

    /** 0 where one value holds for everybody, so that each subject reads the same place. */
    private static int stride(Graph graph, int node) {
        return graph.node(node).level() == Level.EVERYBODY ? 0 : 1;
    }

    private static Program.Step rising(
            int node, int left, int right, Graph graph, RowLoops.Loop loop) {
        int a = stride(graph, left);
        int b = stride(graph, right);
        return walk -> {
            var values = walk.values;
            var places = walk.places(node, left, a, right, b);
            loop.run(values.low, values.low, values.low, places);
            if (!values.areKnown(node, left, right)) {
                loop.run(values.high, values.high, values.high, places);
            }
        };
    }

    /** Of an operator that rises with one operand and falls with the other. */
    private static Program.Step falling(
            int node, int up, int down, Graph graph, RowLoops.Loop loop) {
        int a = stride(graph, up);
        int b = stride(graph, down);
        return walk -> {
            var values = walk.values;
            var places = walk.places(node, up, a, down, b);
            loop.run(values.low, values.high, values.low, places);
            if (!values.areKnown(node, up, down)) {
                loop.run(values.high, values.low, values.high, places);
            }
        };
    }

    /** Where both are known the operator, and otherwise what the operation makes of both ranges. */
    private static Program.Step known(
            int node,
            Operation.Pointwise operation,
            int left,
            int right,
            Graph graph,
            RowLoops.Loop loop) {
        int a = stride(graph, left);
        int b = stride(graph, right);
        return walk -> {
            var values = walk.values;
            var places = walk.places(node, left, a, right, b);
            if (values.isKnown(left) && values.isKnown(right)) {
                loop.run(values.low, values.low, values.low, places);
                values.areKnown(node, left, right);
                return;
            }

            for (int i = 0; i < places.rows; i++) {
                int x = places.left + i * a;
                int y = places.right + i * b;
                values.set(places.out + i, apply(operation, values, left, x, y));
            }
        };
    }

    private static Interval apply(
            Operation.Pointwise operation, Values values, int left, int x, int y) {
        return Arithmetic.apply(operation, operand -> values.at(operand == left ? x : y));
    }

    private static Program.Step multiply(
            int node, Operation.Pointwise operation, int left, int right, Graph graph) {
        return isNotNegative(graph, left) && isNotNegative(graph, right)
                ? rising(node, left, right, graph, RowLoops::multiply)
                : known(node, operation, left, right, graph, RowLoops::multiply);
    }

    private static Program.Step divide(int node, Operation.Divide divide, Graph graph) {
        var loop = RowLoops.divide(divide.rounding(), divide.unit());
        int a = divide.numerator();
        int b = divide.denominator();
        return isNotNegative(graph, a)
                ? falling(node, a, b, graph, loop)
                : known(node, divide, a, b, graph, loop);
    }

    private static boolean isNotNegative(Graph graph, int node) {
        return graph.node(node).range().low() >= 0;
    }

    private static Program.Step choose(
            int node, int condition, int then, int otherwise, Graph graph) {
        int c = stride(graph, condition);
        int a = stride(graph, then);
        int b = stride(graph, otherwise);
        return walk -> {
            var values = walk.values;
            int end = values.count(node);
            int out = values.start(node);
            int z = values.start(condition);
            int x = values.start(then);
            int y = values.start(otherwise);
            for (int i = 0; i < end; i++, z += c, x += a, y += b) {
                int low = values.low[z] == 1 ? x : y;
                int high = values.high[z] == 1 ? x : y;
                values.low[out + i] = Math.min(values.low[low], values.low[high]);
                values.high[out + i] = Math.max(values.high[low], values.high[high]);
            }
            values.note(
                    node,
                    values.isKnown(condition) && values.isKnown(then) && values.isKnown(otherwise));
        };
    }

    private static Program.Step slow(int node, Operation.Pointwise operation, Graph graph) {
        return each(node, graph, operands -> Arithmetic.apply(operation, operands));
    }

    /** What is made of each subject's operands, as intervals. */
    static Program.Step each(
            int node, Graph graph, Function<IntFunction<Interval>, Interval> apply) {
        return walk -> {
            var values = walk.values;
            int out = values.start(node);
            for (int i = 0; i < values.count(node); i++) {
                int row = i;
                values.set(
                        out + i,
                        apply.apply(operand ->
                                values.at(values.start(operand) + row * stride(graph, operand))));
            }
        };
    }
}
