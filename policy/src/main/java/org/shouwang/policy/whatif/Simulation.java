package org.shouwang.policy.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.policy.columnar.Conveyor;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.parameter.Parameters;

/**
 * The same people under the law as it stands and as it would stand (测算): who enters, who leaves,
 * who gains, who loses. All processors work, in columns, and the memory is bounded however many
 * households there are.
 *
 * <pre>{@code
 * var simulation =
 *         new Simulation(
 *                 pack, List.of(Amendment.parse("dibao_standard=350@2017-01-01", pack)), day);
 * var impact = new Impact(simulation);
 * simulation.<String>run(
 *         feed -> register.each(one -> feed.add(one.id(), one.village(), one.situation())),
 *         impact::add);
 * }</pre>
 */
public final class Simulation {

    /** So many fit in the cache of a processor with every value of a policy. */
    static final int BATCH_MAX = 1_000;

    private final Side before;
    private final Side after;
    private final LocalDate day;
    private final List<RulePair> rules;

    /** A text with its numbers: the law as it stands, or as it would. */
    public record Side(Policy policy, Parameters parameters) {

        public static Side of(Pack pack) {
            return new Side(pack.policy(), pack.parameters());
        }

        private Law on(String place, LocalDate day) {
            return parameters.on(place, day, policy.parameters());
        }
    }

    /** The same text with other numbers. */
    public Simulation(Pack pack, List<Amendment> amendments, LocalDate day) {
        this(
                Side.of(pack),
                new Side(pack.policy(), Amendment.apply(amendments, pack.parameters())),
                day);
    }

    /** Two texts, or the same with other numbers. */
    public Simulation(Side before, Side after, LocalDate day) {
        this(before, after, day, RulePair.of(before.policy(), after.policy()));
    }

    private Simulation(Side before, Side after, LocalDate day, List<RulePair> rules) {
        this.before = before;
        this.after = after;
        this.day = day;
        this.rules = rules;
    }

    /** Nothing but the rule with this id. */
    public Simulation only(String rule) {
        return new Simulation(
                before, after, day, rules.stream().filter(pair -> pair.id().equals(rule)).toList());
    }

    /** The rules that are compared, in the order of the text. */
    public List<RulePair> rules() {
        return rules;
    }

    /** Which numbers differ between the two sides, in these villages. */
    public List<NumberChange> numbers(Collection<String> villages) {
        return NumberChange.of(
                villages.stream()
                        .map(village ->
                                new NumberChange.Laws(
                                        before.on(village, day), after.on(village, day)))
                        .toList());
    }

    /** Who pays for what a rule costs, rounded village by village; empty if the law is silent. */
    public List<Funding.Part> funding(Impact impact, RulePair rule) {
        var parts = new ArrayList<Funding.Part>();
        impact.byPlace(Integer.MAX_VALUE)
                .forEach((village, impacts) -> {
                    var law = after.on(village, day);
                    impacts.stream()
                            .filter(each -> each.rule().equals(rule))
                            .forEach(each -> parts.addAll(Funding.of(each, law)));
                });
        return Funding.sum(parts);
    }

    /**
     * Takes households from the source and gives each to the consumer when both laws have been
     * asked: in batches of one law, each in the order in which they came.
     *
     * <p>Both run in the calling thread. An exception of either ends the simulation.
     */
    public <K> void run(Consumer<Feed<K>> source, Consumer<Compared<K>> consumer) {
        try (var conveyor = new Conveyor<Compared<K>>(consumer)) {
            var lanes = new Lanes<>(conveyor);
            source.accept(lanes);
            conveyor.finish();
        }
    }

    /** Households under the same two laws share batches. */
    private final class Lanes<K> implements Feed<K> {

        private final Conveyor<Compared<K>> conveyor;
        private final Own own = new Own();
        private final Map<String, Conveyor<Compared<K>>.Lane<BothSides.Waiting<K>>> byPlace =
                new HashMap<>();
        private final Map<List<Object>, Conveyor<Compared<K>>.Lane<BothSides.Waiting<K>>>
                byNumbers = new HashMap<>();

        Lanes(Conveyor<Compared<K>> conveyor) {
            this.conveyor = conveyor;
        }

        @Override
        public void add(K key, String place, Situation situation) {
            var counted = new EnumMap<Level, List<Integer>>(Level.class);
            rules.forEach(rule ->
                    counted.computeIfAbsent(rule.level(), level -> own.subjects(situation, level)));
            byPlace.computeIfAbsent(place, this::lane)
                    .add(new BothSides.Waiting<>(key, place, situation, counted));
        }

        private Conveyor<Compared<K>>.Lane<BothSides.Waiting<K>> lane(String place) {
            var lawBefore = before.on(place, day);
            var lawAfter = after.on(place, day);
            return byNumbers.computeIfAbsent(
                    List.of(lawBefore.parameters(), lawAfter.parameters()),
                    numbers -> conveyor.lane(BATCH_MAX, sides(lawBefore, lawAfter)::run));
        }
    }

    private BothSides sides(Law lawBefore, Law lawAfter) {
        return new BothSides(rules, before.policy(), lawBefore, after.policy(), lawAfter);
    }
}
