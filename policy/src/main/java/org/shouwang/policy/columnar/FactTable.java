package org.shouwang.policy.columnar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.policy.arrow.ArrowColumn;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Policy;

/**
 * The column file of one level: a column a fact that the policy reads, by its name, and one for
 * each grouping that says where in the batch each member's is. Batches of the same number belong
 * together, in the files of all levels.
 *
 * @param facts by name
 * @param groupings those that the policy reads from these members, or brings them together in
 */
record FactTable(Level level, Map<String, Fact> facts, List<Level> groupings) {

    /** No formula could write it, so that no fact has it in its name. */
    private static final String APART = "@";

    private static final String HIGH = APART + "high";

    /** The tables of the levels that the policy speaks of. */
    static List<FactTable> of(Policy policy) {
        return Arrays.stream(Level.values())
                .filter(level -> level == Level.PERSON || isSpokenOf(level, policy.graph()))
                .map(level -> of(level, policy))
                .toList();
    }

    private static boolean isSpokenOf(Level level, Graph graph) {
        return level != Level.EVERYBODY
                && graph.nodes().stream().anyMatch(node -> node.level() == level);
    }

    private static FactTable of(Level level, Policy policy) {
        var facts = new TreeMap<String, Fact>();
        for (var node : policy.graph().nodes()) {
            if (node.level() == level && node.operation() instanceof Operation.Input(String name)) {
                facts.put(name, policy.catalogue().fact(name).orElseThrow());
            }
        }
        var groupings =
                policy.graph().nodes().stream()
                        .map(node -> grouping(policy.graph(), node, level))
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList();
        return new FactTable(level, facts, groupings);
    }

    /** The grouping that a node reads these members by, if it is one that crosses levels. */
    private static Optional<Level> grouping(Graph graph, Node node, Level members) {
        return switch (node.operation()) {
            case Operation.HandDown down when node.level() == members ->
                    Optional.of(graph.node(down.grouping()).level())
                            .filter(level -> level != Level.EVERYBODY);
            case Operation.OfMembers all -> gathered(graph, node, all.person(), members);
            default -> Optional.empty();
        };
    }

    private static Optional<Level> gathered(Graph graph, Node node, int member, Level members) {
        return membersOf(graph, member) == members ? Optional.of(node.level()) : Optional.empty();
    }

    /** Whose values are brought together; what holds for everybody is a value of each person. */
    static Level membersOf(Graph graph, int operand) {
        var level = graph.node(operand).level();
        return level == Level.EVERYBODY ? Level.PERSON : level;
    }

    Path file(Path folder) {
        return folder.resolve(level.name().toLowerCase(Locale.ROOT) + ".arrow");
    }

    static String membership(Level grouping) {
        return APART + grouping.name().toLowerCase(Locale.ROOT);
    }

    /** The column beside a fact's that says what each row is at most. */
    static String high(String fact) {
        return fact + HIGH;
    }

    /**
     * The columns in the order in which they are written: memberships, then facts.
     *
     * @param inPart facts of which something may be known without being known: they have a column
     *     for each end
     * @param groupingsMax no batch has more groupings of a kind
     */
    List<ArrowColumn> columns(Set<String> inPart, int groupingsMax) {
        var columns = new ArrayList<ArrowColumn>();
        groupings.forEach(grouping ->
                columns.add(ArrowColumn.of(membership(grouping), 0, groupingsMax, false)));
        facts.forEach((name, fact) -> {
            long low = fact.range().low();
            long high = fact.range().high();
            columns.add(ArrowColumn.of(name, low, high, !inPart.contains(name)));
            if (inPart.contains(name)) {
                columns.add(ArrowColumn.of(high(name), low, high, false));
            }
        });
        return columns;
    }
}
