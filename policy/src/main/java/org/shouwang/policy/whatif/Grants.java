package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.columnar.BatchBuilder;
import org.shouwang.policy.columnar.ColumnarEvaluation;
import org.shouwang.policy.columnar.Results;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;

/** Everything that a policy grants a situation, rule by rule, many situations at once. */
final class Grants {

    private static final int MONTHS = 12;

    private final Policy policy;
    private final List<Rule> rules;
    private final Reach reach;
    private final ColumnarEvaluation evaluation;

    Grants(Policy policy, Law law, Earnings earnings) {
        this.policy = policy;
        this.rules = policy.rules().stream().filter(rule -> rule.grant().isPresent()).toList();
        this.reach = Reach.ofFact(policy.graph(), earnings.fact().name());
        this.evaluation =
                new ColumnarEvaluation(policy, law, rules.stream().map(Rule::result).toList());
    }

    /** The rules that grant, in the order of the text. */
    List<Rule> rules() {
        return rules;
    }

    /** Whether what a rule grants can change with the earnings. */
    boolean dependsOnEarnings(int rule) {
        return reach.contains(rules.get(rule).result().node());
    }

    /**
     * How often an amount of the rule is due in a year; 0 if it is not due again and again, or if
     * the rule does not say.
     */
    int timesAYear(int rule) {
        return switch (rules.get(rule).grant().orElseThrow().period()) {
            case MONTHLY -> MONTHS;
            case YEARLY -> 1;
            case ONCE, NOT_STATED -> 0;
        };
    }

    /** For each situation what each rule grants all its subjects together. */
    List<List<Interval>> of(List<Situation> situations) {
        var builder = new BatchBuilder(policy);
        situations.forEach(builder::add);
        var results = evaluation.run(builder.build());
        var first = new EnumMap<Level, Integer>(Level.class);
        rules.forEach(rule -> first.put(rule.result().level(), 0));
        var amounts = new ArrayList<List<Interval>>(situations.size());
        for (var situation : situations) {
            amounts.add(amounts(situation, results, first));
            first.replaceAll((level, row) -> row + situation.subjects(level).size());
        }
        return amounts;
    }

    private List<Interval> amounts(
            Situation situation, Results results, Map<Level, Integer> first) {
        var amounts = new ArrayList<Interval>(rules.size());
        for (var rule : rules) {
            var level = rule.result().level();
            int offset = first.getOrDefault(level, 0);
            var sum = Interval.of(0);
            for (int i = 0; i < situation.subjects(level).size(); i++) {
                sum = sum.plus(results.value(rule.result(), offset + i));
            }
            amounts.add(sum);
        }
        return amounts;
    }

    /** What is due in a year, of all grants that are due again and again. */
    Interval yearly(List<Interval> amounts) {
        var sum = Interval.of(0);
        for (int rule = 0; rule < rules.size(); rule++) {
            sum = sum.plus(amounts.get(rule).times(Interval.of(timesAYear(rule))));
        }
        return sum;
    }
}
