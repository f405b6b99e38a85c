package org.shouwang.policy.whatif;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.policy.columnar.Conveyor;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.parameter.Parameters;

/**
 * The households of a population that have less in hand when one of them earns more (福利悬崖). Each
 * earner is asked in turn, a step up and a step down; who earns nothing, or whose earnings are not
 * known, is not an earner.
 *
 * <p>All processors work, in columns, and the memory is bounded.
 */
public final class Cliffs {

    /** Each household is computed three times for each earner. */
    private static final int BATCH_MAX = 250;

    private final Policy policy;
    private final Parameters parameters;
    private final LocalDate day;
    private final Earnings earnings;
    private final long step;

    /**
     * @param step how much more is earned in a month, in fen; the results depend on it
     */
    public Cliffs(
            Policy policy, Parameters parameters, LocalDate day, Earnings earnings, long step) {
        if (step <= 0) {
            throw new IllegalArgumentException("a step of " + step + " fen leads nowhere");
        }

        this.policy = policy;
        this.parameters = parameters;
        this.day = day;
        this.earnings = earnings;
        this.step = step;
    }

    /**
     * Takes households from the source and gives the consumer each earner and direction.
     *
     * <p>Both run in the calling thread. An exception of either ends the work.
     */
    public <K> void run(Consumer<Feed<K>> source, Consumer<Marginal<K>> consumer) {
        try (var conveyor = new Conveyor<Marginal<K>>(consumer)) {
            var lanes = new Lanes<>(conveyor);
            source.accept(lanes);
            conveyor.finish();
        }
    }

    private final class Lanes<K> implements Feed<K> {

        private final Conveyor<Marginal<K>> conveyor;
        private final Map<String, Conveyor<Marginal<K>>.Lane<Steps.Waiting<K>>> byPlace =
                new HashMap<>();
        private final Map<Object, Conveyor<Marginal<K>>.Lane<Steps.Waiting<K>>> byNumbers =
                new HashMap<>();

        Lanes(Conveyor<Marginal<K>> conveyor) {
            this.conveyor = conveyor;
        }

        @Override
        public void add(K key, String place, Situation situation) {
            byPlace.computeIfAbsent(place, this::lane)
                    .add(new Steps.Waiting<>(key, place, situation));
        }

        private Conveyor<Marginal<K>>.Lane<Steps.Waiting<K>> lane(String place) {
            var law = parameters.on(place, day, policy.parameters());
            return byNumbers.computeIfAbsent(
                    law.parameters(), numbers -> conveyor.lane(BATCH_MAX, steps(law)::run));
        }
    }

    private Steps steps(Law law) {
        return new Steps(new Grants(policy, law, earnings), earnings, step);
    }
}
