package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.policy.columnar.BatchBuilder;
import org.shouwang.policy.columnar.ColumnarEvaluation;
import org.shouwang.policy.columnar.Results;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;

/** Both laws of one place, asked about batches of households. */
final class BothSides {

    private static final Interval NOTHING = Interval.of(0);

    private final List<RulePair> rules;
    private final Asked before;
    private final Asked after;
    private final Set<String> untouched;

    /** A household before it is computed, with the subjects that are counted with it. */
    record Waiting<K>(
            K key, String place, Situation situation, Map<Level, List<Integer>> counted) {}

    private record Asked(Policy policy, ColumnarEvaluation evaluation) {

        static Asked of(Policy policy, Law law, List<Rule> rules) {
            var results = rules.stream().map(Rule::result).toList();
            return new Asked(policy, new ColumnarEvaluation(policy, law, results));
        }

        Results run(List<Situation> situations) {
            var builder = new BatchBuilder(policy);
            situations.forEach(builder::add);
            return evaluation.run(builder.build());
        }
    }

    BothSides(List<RulePair> rules, Policy policy, Law law, Policy wouldBe, Law lawWouldBe) {
        this.rules = rules;
        this.before =
                Asked.of(
                        policy,
                        law,
                        rules.stream().flatMap(pair -> pair.before().stream()).toList());
        this.after =
                Asked.of(
                        wouldBe,
                        lawWouldBe,
                        rules.stream().flatMap(pair -> pair.after().stream()).toList());
        this.untouched =
                policy.equals(wouldBe)
                        ? untouched(rules, policy, law, lawWouldBe)
                        : new HashSet<>();
    }

    /** The rules that read nothing of what is changed: their amounts are the same, known or not. */
    private static Set<String> untouched(
            List<RulePair> rules, Policy policy, Law law, Law wouldBe) {
        var changed = Reach.ofNumbers(policy.graph(), law, wouldBe);
        return rules.stream()
                .filter(pair -> !changed.contains(pair.rule().result().node()))
                .map(RulePair::id)
                .collect(Collectors.toSet());
    }

    <K> List<Compared<K>> run(List<Waiting<K>> batch) {
        var situations = batch.stream().map(Waiting::situation).toList();
        var resultsBefore = before.run(situations);
        var resultsAfter = after.run(situations);
        var compared = new ArrayList<Compared<K>>(batch.size());
        var first = new EnumMap<Level, Integer>(Level.class);
        rules.forEach(rule -> first.put(rule.level(), 0));
        for (var one : batch) {
            compared.add(compared(one, resultsBefore, resultsAfter, first));
            first.replaceAll((level, row) -> row + one.situation().subjects(level).size());
        }
        return compared;
    }

    private <K> Compared<K> compared(
            Waiting<K> one, Results before, Results after, Map<Level, Integer> first) {
        var changes = new ArrayList<Change>();
        for (var rule : rules) {
            int offset = first.getOrDefault(rule.level(), 0);
            for (int subject : one.counted().getOrDefault(rule.level(), List.of())) {
                changes.add(
                        change(
                                rule,
                                subject,
                                value(rule.before(), before, offset + subject),
                                value(rule.after(), after, offset + subject)));
            }
        }
        return new Compared<>(one.key(), one.place(), one.situation(), changes);
    }

    private Change change(RulePair rule, int subject, Interval before, Interval after) {
        var difference = untouched.contains(rule.id()) ? NOTHING : after.minus(before);
        return new Change(rule, subject, before, after, difference);
    }

    private static Interval value(Optional<Rule> rule, Results results, int row) {
        return rule.map(each -> results.value(each.result(), row)).orElse(NOTHING);
    }
}
