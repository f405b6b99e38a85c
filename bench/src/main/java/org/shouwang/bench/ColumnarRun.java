package org.shouwang.bench;

import org.shouwang.policy.columnar.ColumnFiles;
import org.shouwang.policy.columnar.ColumnarEvaluation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;

/** Every rule over every batch of column files, by all processors. */
final class ColumnarRun {

    private final Policy policy;
    private final ColumnFiles files;
    private final ColumnarEvaluation evaluation;
    private final Workers workers;

    ColumnarRun(Policy policy, Law law, ColumnFiles files, Workers workers) {
        this.policy = policy;
        this.files = files;
        this.workers = workers;
        this.evaluation =
                new ColumnarEvaluation(
                        policy, law, policy.rules().stream().map(Rule::result).toList());
    }

    Totals run() {
        return run(files.batches());
    }

    /** Over the first batches only. */
    Totals run(int batches) {
        return workers.all(
                batches,
                () -> {
                    var reader = files.reader();
                    var holder = new Totals[1];
                    return batch -> {
                        evaluation.run(
                                reader.read(batch),
                                results -> holder[0] = Totals.of(policy, results));
                        return holder[0];
                    };
                },
                Totals::plus,
                Totals.nothing(policy));
    }
}
