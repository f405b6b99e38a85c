package org.shouwang.cli.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Explainer;
import org.shouwang.policy.explanation.Finding;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.parameter.Parameters;

/**
 * What a pack says of one situation, and why.
 *
 * @param of the name of the case or the number of the household
 * @param refusal why there is no answer, where the law has a hole
 */
record Explained(
        String of,
        String pack,
        String hash,
        String place,
        LocalDate day,
        Optional<Title> refusal,
        List<Finding> findings) {

    static Explained of(
            Pack pack,
            Parameters parameters,
            String of,
            String place,
            LocalDate day,
            Situation situation) {
        try {
            var law = parameters.on(place, day, pack.policy().parameters());
            var answer = new HouseholdEvaluation(pack.policy(), law).answer(situation);
            var findings = new Explainer(pack.documents()).explain(answer);
            return new Explained(
                    of, pack.id(), pack.hash(), place, day, Optional.empty(), findings);
        } catch (NoLawInForce hole) {
            return new Explained(
                    of, pack.id(), pack.hash(), place, day, Optional.of(hole.text()), List.of());
        }
    }

    /** Only this rule. */
    Explained onlyRule(String rule) {
        var kept = findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
        return new Explained(of, pack, hash, place, day, refusal, kept);
    }
}
