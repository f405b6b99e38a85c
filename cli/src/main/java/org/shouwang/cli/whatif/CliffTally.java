package org.shouwang.cli.whatif;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.cli.whatif.CliffSearch.Causing;
import org.shouwang.cli.whatif.CliffSearch.Steps;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.whatif.Marginal;
import org.shouwang.policy.whatif.Marginal.Direction;
import org.shouwang.policy.whatif.Marginal.Kind;

/** Counts earners by what comes of a step. */
final class CliffTally {

    private final Map<Direction, Map<Kind, Long>> kinds = new EnumMap<>(Direction.class);
    private final Map<Direction, Set<String>> losing = new EnumMap<>(Direction.class);
    private final Map<Rule, Long> causing = new HashMap<>();
    private final Set<String> earners = new HashSet<>();
    private long largestLoss;

    void add(Marginal<String> marginal) {
        earners.add(marginal.key() + " " + marginal.person());
        var kind = marginal.kind();
        kinds.computeIfAbsent(marginal.direction(), unseen -> new EnumMap<>(Kind.class))
                .merge(kind, 1L, Long::sum);
        if (kind == Kind.LOSES) {
            losing.computeIfAbsent(marginal.direction(), unseen -> new HashSet<>())
                    .add(marginal.key());
            marginal.losses().forEach(loss -> causing.merge(loss.rule(), 1L, Long::sum));
            largestLoss = Math.max(largestLoss, -marginal.gain().low());
        }
    }

    long earners() {
        return earners.size();
    }

    long largestLoss() {
        return largestLoss;
    }

    List<Steps> steps() {
        return Arrays.stream(Direction.values())
                .map(direction ->
                        new Steps(
                                direction,
                                count(direction, Kind.KEEPS),
                                count(direction, Kind.KEEPS_NOTHING),
                                count(direction, Kind.LOSES),
                                count(direction, Kind.QUESTION),
                                losing.getOrDefault(direction, Set.of()).size()))
                .toList();
    }

    List<Causing> rules() {
        return causing.entrySet().stream()
                .map(entry ->
                        new Causing(entry.getKey().id(), entry.getKey().title(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(Causing::earners)
                                .reversed()
                                .thenComparing(Causing::rule))
                .toList();
    }

    private long count(Direction direction, Kind kind) {
        return kinds.getOrDefault(direction, Map.of()).getOrDefault(kind, 0L);
    }
}
