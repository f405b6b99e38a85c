package org.shouwang.cli.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.cli.data.Located;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.Law;

/** Asks the rules about one household at a time, as an explanation does. */
public final class OneByOne {

    private final Pack pack;
    private final Laws laws;
    private final Map<Law, HouseholdEvaluation> evaluations = new HashMap<>();

    public OneByOne(Pack pack, LocalDate day) {
        this.pack = pack;
        this.laws = new Laws(pack, day);
    }

    public HouseholdRow row(Located household) {
        var answer =
                evaluations
                        .computeIfAbsent(
                                laws.of(household.region()),
                                law -> new HouseholdEvaluation(pack.policy(), law))
                        .answer(household.situation());
        var values = new ArrayList<RuleValue>();
        for (var rule : pack.policy().rules()) {
            var result = rule.result();
            var subjects = household.situation().subjects(result.level());
            for (int subject : household.situation().ofFirstHousehold(result.level())) {
                values.add(
                        RuleValue.of(rule, subjects.get(subject), answer.value(result, subject)));
            }
        }
        return new HouseholdRow(household.household(), household.region(), values);
    }
}
