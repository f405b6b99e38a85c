package org.shouwang.policy.household;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;

/** The steps between members and their groupings. All rise with their operand, end by end. */
final class MemberSteps {

    private MemberSteps() {}

    static Program.Step handDown(Node node, Node from) {
        if (from.level() == Level.EVERYBODY) {
            return walk -> {
                var values = walk.values;
                int start = values.start(node.index());
                int end = start + values.count(node.index());
                int source = values.start(from.index());
                Arrays.fill(values.low, start, end, values.low[source]);
                Arrays.fill(values.high, start, end, values.high[source]);
                values.note(node.index(), values.isKnown(from.index()));
            };
        }

        return walk -> {
            var values = walk.values;
            var of = walk.memberships(node.level(), from.level());
            int start = values.start(node.index());
            int source = values.start(from.index());
            for (int i = 0; i < of.length; i++) {
                values.low[start + i] = values.low[source + of[i]];
                values.high[start + i] = values.high[source + of[i]];
            }
            values.note(node.index(), values.isKnown(from.index()));
        };
    }

    static Program.Step sum(Node node, Node member) {
        return gathered(node, member, 0, Math::addExact);
    }

    /** Of nobody, all is yes. */
    static Program.Step smallest(Node node, Node member) {
        return gathered(node, member, node.range().high(), Math::min);
    }

    static Program.Step largest(Node node, Node member) {
        return gathered(node, member, node.range().low(), Math::max);
    }

    private static Program.Step gathered(
            Node node, Node member, long ofNobody, LongBinaryOperator operator) {
        var members = member.level() == Level.SUPPORTER ? Level.SUPPORTER : Level.PERSON;
        int step = member.level() == Level.EVERYBODY ? 0 : 1;
        return walk -> {
            var values = walk.values;
            var of = walk.memberships(members, node.level());
            int start = values.start(node.index());
            int end = start + values.count(node.index());
            Arrays.fill(values.low, start, end, ofNobody);
            Arrays.fill(values.high, start, end, ofNobody);
            int from = values.start(member.index());
            for (int i = 0; i < of.length; i++) {
                int place = start + of[i];
                int source = from + i * step;
                values.low[place] = operator.applyAsLong(values.low[place], values.low[source]);
            }
            if (values.areKnown(node.index(), member.index(), member.index())) {
                return;
            }

            for (int i = 0; i < of.length; i++) {
                int place = start + of[i];
                int source = from + i * step;
                values.high[place] = operator.applyAsLong(values.high[place], values.high[source]);
            }
        };
    }
}
