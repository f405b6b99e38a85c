package org.shouwang.cli.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.cli.data.Located;
import org.shouwang.policy.columnar.BatchBuilder;
import org.shouwang.policy.columnar.ColumnarEvaluation;
import org.shouwang.policy.columnar.Results;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.Law;

/**
 * Asks the rules about many households at once, in columns. Households under the same law share a
 * batch.
 */
public final class InColumns {

    private static final int BATCH_MAX = 1024;

    private final Pack pack;
    private final Laws laws;
    private final Consumer<HouseholdRow> rows;
    private final Map<Law, Waiting> waiting = new HashMap<>();

    /**
     * @param rows takes what came out, batch by batch, in each in the order in which households
     *     were added
     */
    public InColumns(Pack pack, LocalDate day, Consumer<HouseholdRow> rows) {
        this.pack = pack;
        this.laws = new Laws(pack, day);
        this.rows = rows;
    }

    public void add(Located household) {
        var batch = waiting.computeIfAbsent(laws.of(household.region()), Waiting::new);
        batch.households.add(household);
        if (batch.households.size() == BATCH_MAX) {
            batch.run();
        }
    }

    /** Runs what is still waiting. */
    public void finish() {
        waiting.values().forEach(Waiting::run);
    }

    /** The households of one batch, before it is run. */
    private final class Waiting {

        private final ColumnarEvaluation evaluation;
        private final List<Located> households = new ArrayList<>();

        Waiting(Law law) {
            var results = pack.policy().rules().stream().map(Rule::result).toList();
            this.evaluation = new ColumnarEvaluation(pack.policy(), law, results);
        }

        void run() {
            var builder = new BatchBuilder(pack.policy());
            households.forEach(household -> builder.add(household.situation()));
            hand(evaluation.run(builder.build()));
            households.clear();
        }

        private void hand(Results results) {
            var first = new EnumMap<Level, Integer>(Level.class);
            for (var level : Level.values()) {
                if (level != Level.EVERYBODY) {
                    first.put(level, 0);
                }
            }
            for (var household : households) {
                rows.accept(
                        new HouseholdRow(
                                household.household(),
                                household.region(),
                                values(household, results, first)));
                first.replaceAll((level, position) ->
                        position + household.situation().subjects(level).size());
            }
        }

        private List<RuleValue> values(
                Located household, Results results, Map<Level, Integer> first) {
            var values = new ArrayList<RuleValue>();
            for (var rule : pack.policy().rules()) {
                var result = rule.result();
                int offset = first.getOrDefault(result.level(), 0);
                var subjects = household.situation().subjects(result.level());
                for (int subject : household.situation().ofFirstHousehold(result.level())) {
                    values.add(
                            RuleValue.of(
                                    rule,
                                    subjects.get(subject),
                                    results.value(result, offset + subject)));
                }
            }
            return values;
        }
    }
}
