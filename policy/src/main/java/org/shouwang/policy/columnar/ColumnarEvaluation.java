package org.shouwang.policy.columnar;

import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shouwang.policy.household.ForEverybody;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/**
 * Answers for many households at once, under the law of one place and day, with the result that
 * {@link org.shouwang.policy.household.HouseholdEvaluation} gives for each.
 *
 * <p>Every operator is a loop over columns. Threads may share an evaluation; each batch is
 * independent.
 */
public final class ColumnarEvaluation {

    private final Plan plan;
    private final Queue<Workspace> idle = new ConcurrentLinkedQueue<>();

    /** Keeps every definition of the policy. */
    public ColumnarEvaluation(Policy policy, Law law) {
        this(policy, law, policy.definitions());
    }

    /** Keeps these definitions only; the memory of the others is used again. */
    public ColumnarEvaluation(Policy policy, Law law, Collection<Definition> kept) {
        this(policy, law, kept.stream().map(Definition::node).collect(Collectors.toSet()));
    }

    private ColumnarEvaluation(Policy policy, Law law, Set<Integer> kept) {
        this.plan = new Plan(policy.graph(), new ForEverybody(policy.graph(), law), kept);
    }

    /** Keeps every node. */
    static ColumnarEvaluation keepingAll(Policy policy, Law law) {
        var all = IntStream.range(0, policy.graph().size()).boxed().collect(Collectors.toSet());
        return new ColumnarEvaluation(policy, law, all);
    }

    /** The results, in memory of their own. */
    public Results run(Batch batch) {
        return new Results(plan, batch, new BatchWalk(plan, batch, new Workspace()).run());
    }

    /**
     * Hands the results to somebody who is done with them on return, so that their memory serves
     * the next batch.
     */
    public void run(Batch batch, Consumer<Results> consumer) {
        var free = idle.poll();
        var workspace = free == null ? new Workspace() : free;
        var walk = new BatchWalk(plan, batch, workspace);
        consumer.accept(new Results(plan, batch, walk.run()));
        walk.giveBackKept();
        idle.add(workspace);
    }
}
