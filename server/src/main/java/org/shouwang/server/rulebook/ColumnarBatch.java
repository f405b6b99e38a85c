package org.shouwang.server.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.columnar.BatchBuilder;
import org.shouwang.policy.columnar.ColumnarEvaluation;
import org.shouwang.policy.columnar.Results;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.registry.LocatedSituation;

/** The packs of one place and day, made ready for columns. */
final class ColumnarBatch {

    private final List<Applicable> packs;
    private final List<ColumnarEvaluation> evaluations;

    ColumnarBatch(List<Applicable> packs) {
        this.packs = packs;
        this.evaluations =
                packs.stream()
                        .map(applicable ->
                                new ColumnarEvaluation(
                                        applicable.pack().policy(),
                                        applicable.law(),
                                        applicable.pack().policy().rules().stream()
                                                .map(Rule::result)
                                                .toList()))
                        .toList();
    }

    boolean isSameLawAs(ColumnarBatch other) {
        if (packs.size() != other.packs.size()) {
            return false;
        }

        for (int i = 0; i < packs.size(); i++) {
            if (!packs.get(i).isSameLawAs(other.packs.get(i))) {
                return false;
            }
        }
        return true;
    }

    List<Screened> screen(List<LocatedSituation> households) {
        var values = new ArrayList<List<RuleValue>>();
        households.forEach(household -> values.add(new ArrayList<>()));
        for (int i = 0; i < packs.size(); i++) {
            var pack = packs.get(i).pack();
            var results = evaluations.get(i).run(batch(pack, households));
            collect(pack, results, households, values);
        }

        var screened = new ArrayList<Screened>();
        for (int i = 0; i < households.size(); i++) {
            screened.add(new Screened(households.get(i), values.get(i)));
        }
        return screened;
    }

    private static org.shouwang.policy.columnar.Batch batch(
            Pack pack, List<LocatedSituation> households) {
        var builder = new BatchBuilder(pack.policy());
        households.forEach(household -> builder.add(household.situation()));
        return builder.build();
    }

    private static void collect(
            Pack pack,
            Results results,
            List<LocatedSituation> households,
            List<List<RuleValue>> values) {
        var first =
                new EnumMap<Level, Integer>(
                        Map.of(Level.PERSON, 0, Level.UNIT, 0, Level.HOUSEHOLD, 0));
        for (int i = 0; i < households.size(); i++) {
            var situation = households.get(i).situation();
            for (var rule : pack.policy().rules()) {
                collect(pack, rule, results, situation, first, values.get(i));
            }
            first.replaceAll((level, position) -> position + situation.subjects(level).size());
        }
    }

    private static void collect(
            Pack pack,
            Rule rule,
            Results results,
            Situation situation,
            Map<Level, Integer> first,
            List<RuleValue> values) {
        var result = rule.result();
        for (int subject : Own.subjects(situation, result.level())) {
            var value = results.value(result, first.getOrDefault(result.level(), 0) + subject);
            values.add(
                    RuleValue.of(
                            pack.id(),
                            rule,
                            situation.subjects(result.level()).get(subject),
                            value));
        }
    }
}
