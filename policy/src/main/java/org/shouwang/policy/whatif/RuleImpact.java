package org.shouwang.policy.whatif;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a change of the law does under one rule.
 *
 * @param heads how many of each effect; an effect that is not here happens to nobody
 * @param money of a grant; nothing for a warning
 */
public record RuleImpact(RulePair rule, Map<Effect, Heads> heads, Money money) {

    public RuleImpact {
        heads = Map.copyOf(heads);
    }

    static RuleImpact none(RulePair rule) {
        return new RuleImpact(rule, Map.of(), Money.NONE);
    }

    public Heads heads(Effect effect) {
        return heads.getOrDefault(effect, Heads.NONE);
    }

    RuleImpact plus(RuleImpact other) {
        var sum = new EnumMap<Effect, Heads>(Effect.class);
        sum.putAll(heads);
        other.heads.forEach((effect, count) -> sum.merge(effect, count, Heads::plus));
        return new RuleImpact(rule, sum, money.plus(other.money));
    }
}
