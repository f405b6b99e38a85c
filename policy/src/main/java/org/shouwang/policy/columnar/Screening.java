package org.shouwang.policy.columnar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;

/**
 * Asks every rule about every household of a place. All processors work, the memory is bounded
 * however many households there are, and the results come in the order in which the households
 * came.
 *
 * <pre>{@code
 * new Screening(policy, law).screen(
 *         feed -> households.each(place, household -> feed.add(household.id(), household.situation())),
 *         screened -> note(screened.key(), screened.outcome(rule, 0)));
 * }</pre>
 */
public final class Screening {

    /** So many fit in the cache of a processor with every value of a policy. */
    static final int BATCH_MAX = 2_000;

    private final Policy policy;
    private final ColumnarEvaluation evaluation;
    private final int processors;

    public Screening(Policy policy, Law law) {
        this(policy, law, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param processors how many batches are worked on at once
     */
    public Screening(Policy policy, Law law, int processors) {
        this.policy = policy;
        this.evaluation =
                new ColumnarEvaluation(
                        policy, law, policy.rules().stream().map(Rule::result).toList());
        this.processors = processors;
    }

    /** Takes one situation after the other, with whatever the caller wants to find it by. */
    @FunctionalInterface
    public interface Feed<K> {
        void add(K key, Situation situation);
    }

    /**
     * Takes situations from the source, and gives each to the consumer when its rules have been
     * asked.
     *
     * <p>Both run in the calling thread. An exception of either ends the screening.
     */
    public <K> void screen(Consumer<Feed<K>> source, Consumer<Screened<K>> consumer) {
        try (var conveyor = new Conveyor<Screened<K>>(processors, consumer)) {
            var lane = conveyor.<Waiting<K>>lane(BATCH_MAX, this::run);
            source.accept((key, situation) -> lane.add(new Waiting<>(key, situation)));
            conveyor.finish();
        }
    }

    private record Waiting<K>(K key, Situation situation) {}

    private <K> List<Screened<K>> run(List<Waiting<K>> waiting) {
        var builder = new BatchBuilder(policy);
        waiting.forEach(one -> builder.add(one.situation()));
        var results = evaluation.run(builder.build());
        var screened = new ArrayList<Screened<K>>(waiting.size());
        var rows = Screened.Rows.FIRST;
        for (var one : waiting) {
            screened.add(new Screened<>(one.key(), one.situation(), results, rows));
            rows = rows.after(one.situation());
        }
        return screened;
    }
}
