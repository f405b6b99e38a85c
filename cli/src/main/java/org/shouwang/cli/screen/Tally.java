package org.shouwang.cli.screen;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.pack.Pack;

/** Counts what came out, rule by rule. */
final class Tally {

    /**
     * The counts of one rule.
     *
     * @param amount the sum of the known amounts in yuan, per month or once as the rule says;
     *     nothing for a warning
     */
    record RuleTally(
            String rule, Title title, Level level, int yes, int no, int ask, BigDecimal amount) {}

    private final Pack pack;
    private final Map<String, Map<Outcome, Integer>> outcomes = new LinkedHashMap<>();
    private final Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    private int households;

    Tally(Pack pack) {
        this.pack = pack;
    }

    void add(HouseholdRow row) {
        households++;
        for (var value : row.values()) {
            outcomes.computeIfAbsent(value.rule(), rule -> new EnumMap<>(Outcome.class))
                    .merge(value.outcome(), 1, Integer::sum);
            value.amount()
                    .ifPresent(amount ->
                            amounts.merge(value.rule(), new BigDecimal(amount), BigDecimal::add));
        }
    }

    int households() {
        return households;
    }

    List<RuleTally> rules() {
        return pack.policy().rules().stream()
                .map(rule -> {
                    var counts = outcomes.getOrDefault(rule.id(), Map.of());
                    return new RuleTally(
                            rule.id(),
                            rule.title(),
                            rule.result().level(),
                            counts.getOrDefault(Outcome.YES, 0),
                            counts.getOrDefault(Outcome.NO, 0),
                            counts.getOrDefault(Outcome.ASK_A_PERSON, 0),
                            amounts.getOrDefault(rule.id(), BigDecimal.ZERO));
                })
                .toList();
    }
}
