package org.shouwang.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.ForEverybody;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/**
 * A policy as one query of a database, step by step as somebody would write it by hand: one named
 * table a step, whose columns have the names of the formulas.
 */
final class SqlQuery {

    private final Policy policy;
    private final Graph graph;
    private final SqlStages stages;
    private final SqlExpressions expressions;
    private final Map<Level, String> latest = new EnumMap<>(Level.class);
    private final List<String> tables = new ArrayList<>();

    private record Part(SqlStages.Step step, Level level) {}

    private SqlQuery(Policy policy, Law law) {
        this.policy = policy;
        this.graph = policy.graph();
        this.stages = new SqlStages(policy);
        this.expressions = new SqlExpressions(graph, new ForEverybody(graph, law), stages);
        for (var level : Level.values()) {
            latest.put(level, table(level));
        }
        parts().forEach(this::write);
    }

    /** The query; its one row has two sums for each rule, in the order of the rules. */
    static String of(Policy policy, Law law) {
        var query = new SqlQuery(policy, law);
        return "with\n" + String.join(",\n", query.tables) + "\n" + query.totals();
    }

    static String table(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Members come before their groupings in a stage, and a grouping before the next stage. */
    private List<Part> parts() {
        var parts = new LinkedHashSet<Part>();
        graph.nodes().stream()
                .filter(node -> hasOwnColumn(node))
                .map(node -> new Part(stages.of(node.index()), node.level()))
                .sorted((a, b) -> compare(a, b))
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    private static int compare(Part a, Part b) {
        int stage = Integer.compare(a.step().stage(), b.step().stage());
        int members = Boolean.compare(isMember(b), isMember(a));
        int level = a.level().compareTo(b.level());
        int depth = Integer.compare(a.step().depth(), b.step().depth());
        return stage != 0 ? stage : members != 0 ? members : level != 0 ? level : depth;
    }

    private static boolean isMember(Part part) {
        return part.level() == Level.PERSON || part.level() == Level.SUPPORTER;
    }

    private boolean hasOwnColumn(Node node) {
        return stages.hasColumn(node.index()) && !(node.operation() instanceof Operation.Input);
    }

    private void write(Part part) {
        var nodes =
                graph.nodes().stream()
                        .filter(this::hasOwnColumn)
                        .filter(node ->
                                node.level() == part.level()
                                        && stages.of(node.index()).equals(part.step()))
                        .toList();
        var name =
                "%s_%d_%d".formatted(table(part.level()), part.step().stage(), part.step().depth());
        gathered(part, nodes);
        var plain = nodes.stream().filter(node -> !SqlStages.isGathered(node)).toList();
        if (!plain.isEmpty()) {
            tables.add(select(name, part.level(), plain));
            latest.put(part.level(), name);
        }
    }

    /** Sums over members stand in a step of their own. */
    private void gathered(Part part, List<Node> nodes) {
        for (var members : List.of(Level.PERSON, Level.SUPPORTER)) {
            var sums =
                    nodes.stream()
                            .filter(SqlStages::isGathered)
                            .filter(node -> membersOf(node) == members)
                            .toList();
            if (!sums.isEmpty()) {
                gather(part, members, sums);
            }
        }
    }

    private void gather(Part part, Level members, List<Node> sums) {
        var grouping = table(part.level());
        var name =
                "%s_of_%s_%d_%d"
                        .formatted(
                                grouping, table(members), part.step().stage(), part.step().depth());
        tables.add(
                """
                %s as (
                  select %s_id as id,
                    %s
                  from %s group by %s_id)\
                """
                        .formatted(name, grouping, columns(sums), latest.get(members), grouping));
        var values = sums.stream().flatMap(node -> names(node).stream()).toList();
        var joined = name + "_all";
        tables.add(
                """
                %s as (
                  select t.*, %s
                  from %s t %s join %s g on t.id = g.id)\
                """
                        .formatted(
                                joined,
                                values.stream()
                                        .map(value -> "g." + value)
                                        .collect(Collectors.joining(", ")),
                                latest.get(part.level()),
                                members == Level.SUPPORTER ? "left" : "",
                                name));
        latest.put(part.level(), joined);
    }

    private Level membersOf(Node node) {
        var level = graph.node(node.operation().operands().getFirst()).level();
        return level == Level.EVERYBODY ? Level.PERSON : level;
    }

    private List<String> names(Node node) {
        var read = expressions.read(node.index());
        return read.isKnown() ? List.of(read.low()) : List.of(read.low(), read.high());
    }

    private String columns(List<Node> nodes) {
        var columns = new ArrayList<String>();
        for (var node : nodes) {
            var ends = expressions.of(node.index());
            var names = names(node);
            columns.add(ends.low() + " as " + names.getFirst());
            if (!ends.isKnown()) {
                columns.add(ends.high() + " as " + names.getLast());
            }
        }
        return String.join(",\n    ", columns);
    }

    private String select(String name, Level level, List<Node> nodes) {
        var from = new StringBuilder(latest.get(level)).append(" t");
        var handedDown = new TreeSet<Level>();
        for (var node : nodes) {
            if (node.operation() instanceof Operation.HandDown(int from0)) {
                handedDown.add(graph.node(from0).level());
            }
        }
        handedDown.remove(Level.EVERYBODY);
        var columns = columns(nodes);
        for (var grouping : handedDown) {
            var table = table(grouping);
            var values =
                    nodes.stream()
                            .filter(node ->
                                    node.operation() instanceof Operation.HandDown(int of)
                                            && graph.node(of).level() == grouping)
                            .map(node -> node.operation().operands().getFirst())
                            .distinct()
                            .flatMap(of -> names(graph.node(of)).stream())
                            .collect(Collectors.joining(", "));
            from.append(
                    "\n  join (select id as %s_key, %s from %s) on %s_id = %s_key"
                            .formatted(table, values, latest.get(grouping), table, table));
        }
        return """
        %s as (
          select t.*,
            %s
          from %s)\
        """
                .formatted(name, columns, from);
    }

    /** One query a level, because the levels have different rows. */
    private String totals() {
        var queries = new ArrayList<String>();
        var columns = new ArrayList<String>();
        for (int rule = 0; rule < policy.rules().size(); rule++) {
            var result = policy.rules().get(rule).result();
            var read = expressions.read(result.node());
            queries.add(
                    "(select %s as low_%d, %s as high_%d from %s)"
                            .formatted(
                                    total(result.type(), read.low()),
                                    rule,
                                    total(result.type(), read.high()),
                                    rule,
                                    latest.get(result.level())));
            columns.add("low_%d, high_%d".formatted(rule, rule));
        }
        return "select " + String.join(", ", columns) + "\nfrom " + String.join(",\n  ", queries);
    }

    private static String total(Type type, String text) {
        var number = type.equals(Type.BOOL) ? "cast(" + text + " as int)" : text;
        return "cast(coalesce(sum(" + number + "), 0) as bigint)";
    }
}
