package org.shouwang.cli.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Period;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.policy.whatif.Funding;
import org.shouwang.policy.whatif.Heads;
import org.shouwang.policy.whatif.Impact;
import org.shouwang.policy.whatif.RuleImpact;
import org.shouwang.policy.whatif.Simulation;

/**
 * What came of a simulation, for the next program and for readers.
 *
 * @param numbers which numbers of the law differ, and in how many villages
 * @param refused rows of the data that were not used
 */
record Simulated(
        String pack,
        String hash,
        LocalDate day,
        List<Changed> numbers,
        long households,
        int refused,
        double seconds,
        List<RuleOutcome> rules,
        Map<String, List<RuleOutcome>> places) {

    /** A number of the law, as written before and after. */
    record Changed(String parameter, Title title, String before, String after, long villages) {}

    /**
     * One rule.
     *
     * @param heads how many of each effect
     * @param cost nothing for a warning
     * @param payers who pays; empty if the law does not say
     */
    record RuleOutcome(
            String rule,
            Title title,
            Level level,
            Map<Effect, Heads> heads,
            List<Cost> cost,
            List<Payer> payers) {

        long subjects(Effect effect) {
            return heads.getOrDefault(effect, new Heads(0, 0, 0)).subjects();
        }

        long questions() {
            return heads.keySet().stream()
                    .filter(Effect::isQuestion)
                    .mapToLong(this::subjects)
                    .sum();
        }
    }

    /**
     * What a rule costs for its period.
     *
     * @param knownDifference of those whose amounts are known before and after
     */
    record Cost(
            Period period, Yuan before, Yuan after, Yuan difference, BigDecimal knownDifference) {}

    /** What one level pays. */
    record Payer(Title title, Yuan before, Yuan after, Yuan difference) {}

    /**
     * @param digits of the codes of the places that are listed; 0 for none
     */
    static Simulated of(
            Pack pack,
            LocalDate day,
            Simulation simulation,
            Impact impact,
            int digits,
            int refused,
            double seconds) {
        var places = new TreeMap<String, List<RuleOutcome>>();
        if (digits > 0) {
            impact.byPlace(digits)
                    .forEach((place, rules) ->
                            places.put(
                                    place,
                                    rules.stream().map(rule -> outcome(rule, List.of())).toList()));
        }
        return new Simulated(
                pack.id(),
                pack.hash(),
                day,
                numbers(simulation, impact),
                impact.households(),
                refused,
                seconds,
                impact.total().stream()
                        .map(rule -> outcome(rule, simulation.funding(impact, rule.rule())))
                        .toList(),
                places);
    }

    private static List<Changed> numbers(Simulation simulation, Impact impact) {
        return simulation.numbers(impact.villages()).stream()
                .map(change ->
                        new Changed(
                                change.parameter(),
                                change.title(),
                                Yuan.written(change.type(), change.before()),
                                Yuan.written(change.type(), change.after()),
                                change.villages()))
                .toList();
    }

    private static RuleOutcome outcome(RuleImpact impact, List<Funding.Part> parts) {
        var heads = new EnumMap<Effect, Heads>(Effect.class);
        heads.putAll(impact.heads());
        return new RuleOutcome(
                impact.rule().id(),
                impact.rule().title(),
                impact.rule().level(),
                heads,
                cost(impact),
                parts.stream()
                        .map(part ->
                                new Payer(
                                        part.payer().title(),
                                        Yuan.of(part.before()),
                                        Yuan.of(part.after()),
                                        Yuan.of(part.difference())))
                        .toList());
    }

    private static List<Cost> cost(RuleImpact impact) {
        var costs = new ArrayList<Cost>();
        var money = impact.money();
        impact.rule()
                .rule()
                .grant()
                .ifPresent(grant ->
                        costs.add(
                                new Cost(
                                        grant.period(),
                                        Yuan.of(money.before()),
                                        Yuan.of(money.after()),
                                        Yuan.of(money.difference()),
                                        Yuan.of(money.knownDifference()))));
        return costs;
    }
}
