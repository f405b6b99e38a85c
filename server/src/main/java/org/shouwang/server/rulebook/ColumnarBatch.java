package org.shouwang.server.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.policy.columnar.Screening;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.registry.LocatedSituation;

/** The packs of one place and day, made ready for columns. */
final class ColumnarBatch {

    private final List<Applicable> packs;
    private final List<Screening> screenings;

    ColumnarBatch(List<Applicable> packs) {
        this.packs = packs;
        this.screenings =
                packs.stream()
                        .map(applicable ->
                                new Screening(applicable.pack().policy(), applicable.law()))
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
            screenings
                    .get(i)
                    .<Integer>screen(
                            feed ->
                                    IntStream.range(0, households.size())
                                            .forEach(position ->
                                                    feed.add(
                                                            position,
                                                            households.get(position).situation())),
                            answered -> collect(pack, answered, values.get(answered.key())));
        }

        return IntStream.range(0, households.size())
                .mapToObj(position -> new Screened(households.get(position), values.get(position)))
                .toList();
    }

    private static void collect(
            Pack pack,
            org.shouwang.policy.columnar.Screened<Integer> answered,
            List<RuleValue> values) {
        for (var rule : pack.policy().rules()) {
            var level = rule.result().level();
            for (int subject : answered.situation().ofFirstHousehold(level)) {
                var who = answered.situation().subjects(level).get(subject);
                values.add(RuleValue.of(pack.id(), rule, who, answered.value(rule, subject)));
            }
        }
    }
}
