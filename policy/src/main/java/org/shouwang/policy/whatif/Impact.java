package org.shouwang.policy.whatif;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The sums of a simulation, rule by rule: of everybody, and of each place. */
public final class Impact {

    private final List<RulePair> rules;
    private final Map<String, Map<RulePair, Sum>> byVillage = new TreeMap<>();
    private long households;

    public Impact(Simulation simulation) {
        this.rules = simulation.rules();
    }

    public void add(Compared<?> compared) {
        households++;
        var sums = byVillage.computeIfAbsent(compared.place(), village -> new HashMap<>());
        for (var change : compared.changes()) {
            sums.computeIfAbsent(change.rule(), rule -> new Sum()).add(change, compared);
        }
        sums.values().forEach(Sum::endHousehold);
    }

    /** How many households were compared. */
    public long households() {
        return households;
    }

    /** The villages of those households, as codes. */
    public Set<String> villages() {
        return Collections.unmodifiableSet(byVillage.keySet());
    }

    /** Each rule, of everybody. */
    public List<RuleImpact> total() {
        return byPlace(0).values().stream()
                .findFirst()
                .orElseGet(() -> rules.stream().map(RuleImpact::none).toList());
    }

    /**
     * Each rule by place.
     *
     * @param digits how much of a code of a village is the place: 6 for counties, 9 for townships,
     *     12 for villages
     */
    public Map<String, List<RuleImpact>> byPlace(int digits) {
        var places = new TreeMap<String, Map<RulePair, RuleImpact>>();
        byVillage.forEach((village, sums) -> {
            var place = village.substring(0, Math.min(digits, village.length()));
            var impacts = places.computeIfAbsent(place, unseen -> new HashMap<>());
            sums.forEach((rule, sum) -> impacts.merge(rule, sum.impact(rule), RuleImpact::plus));
        });
        var ordered = new TreeMap<String, List<RuleImpact>>();
        places.forEach((place, impacts) ->
                ordered.put(
                        place,
                        rules.stream()
                                .map(rule ->
                                        Objects.requireNonNullElse(
                                                impacts.get(rule), RuleImpact.none(rule)))
                                .toList()));
        return ordered;
    }

    /** One rule in one village. */
    private static final class Sum {

        private final Map<Effect, Heads> heads = new EnumMap<>(Effect.class);
        private final Set<Effect> inThisHousehold = EnumSet.noneOf(Effect.class);
        private Money money = Money.NONE;

        void add(Change change, Compared<?> compared) {
            var effect = change.effect();
            heads.merge(effect, new Heads(1, persons(change, compared), 0), Heads::plus);
            inThisHousehold.add(effect);
            if (change.rule().isGrant()) {
                money = money.plus(change);
            }
        }

        void endHousehold() {
            inThisHousehold.forEach(effect -> heads.merge(effect, new Heads(0, 0, 1), Heads::plus));
            inThisHousehold.clear();
        }

        RuleImpact impact(RulePair rule) {
            return new RuleImpact(rule, heads, money);
        }

        private static long persons(Change change, Compared<?> compared) {
            var level = change.rule().level();
            return level.gathersMembers()
                    ? compared.situation().memberships(level).stream()
                            .filter(grouping -> grouping == change.subject())
                            .count()
                    : 1;
        }
    }
}
