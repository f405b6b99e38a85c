package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.policy.explanation.Explainer;
import org.shouwang.policy.explanation.Finding;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.LocatedSituation;
import org.springframework.stereotype.Component;

/** Asks the rules about one household, with every value on the way. */
@Component
public class Evaluation {

    private final PacksInForce packs;

    Evaluation(PacksInForce packs) {
        this.packs = packs;
    }

    /** What every rule in force says of a household, explained. */
    public Evaluated findings(LocatedSituation household, LocalDate day) {
        return findings(household.situation(), household.place(), day);
    }

    /**
     * The same for facts that were stored: what the rules would say of them today under the law of
     * that day.
     */
    public Evaluated findings(Situation situation, RegionCode place, LocalDate day) {
        return findings(situation, packs.applicable(place, day), day);
    }

    /** The same under packs that somebody has chosen: of another day, or not published yet. */
    public Evaluated findings(
            Situation situation, List<Pack> chosen, RegionCode place, LocalDate day) {
        return findings(situation, PacksInForce.applicable(chosen, place, day), day);
    }

    /** What one pack says of a family on trial, and of its place as a whole. */
    Evaluated tried(Situation situation, Pack pack, RegionCode place, LocalDate day) {
        var applicable = PacksInForce.applicable(List.of(pack), place, day);
        var family = findings(situation, applicable, day);
        var findings = new ArrayList<>(family.findings());
        for (var each : applicable) {
            explain(each, situation).stream()
                    .filter(finding -> finding.level() == Level.REGION)
                    .map(finding -> new Evaluated.PackFinding(UsedPack.of(each.pack()), finding))
                    .forEach(findings::add);
        }
        return new Evaluated(day, family.packs(), findings);
    }

    private static Evaluated findings(
            Situation situation, List<Applicable> applicables, LocalDate day) {
        var used = new ArrayList<UsedPack>();
        var findings = new ArrayList<Evaluated.PackFinding>();
        for (var applicable : applicables) {
            var pack = UsedPack.of(applicable.pack());
            used.add(pack);
            own(explain(applicable, situation), situation)
                    .forEach(finding -> findings.add(new Evaluated.PackFinding(pack, finding)));
        }
        return new Evaluated(day, used, findings);
    }

    /** What every rule in force says of a household, in short. */
    public Screened values(LocatedSituation household, LocalDate day) {
        var values = new ArrayList<RuleValue>();
        for (var applicable : packs.applicable(household.place(), day)) {
            var answer = answer(applicable, household.situation());
            values.addAll(values(applicable.pack(), answer));
        }
        return new Screened(household, values);
    }

    /** A sentence for each rule and subject that a person should look at. */
    public List<Concerning> concerning(LocatedSituation household, LocalDate day) {
        var concerning = new ArrayList<Concerning>();
        for (var applicable : packs.applicable(household.place(), day)) {
            var answer = answer(applicable, household.situation());
            var explainer = new Explainer(applicable.pack().documents());
            for (var rule : applicable.pack().policy().rules()) {
                rule.warning()
                        .ifPresent(warning ->
                                answer.situation().ofFirstHousehold(warning.when().level()).stream()
                                        .filter(subject ->
                                                outcome(answer, rule, subject) != Outcome.NO)
                                        .forEach(subject ->
                                                concerning.add(
                                                        new Concerning(
                                                                UsedPack.of(applicable.pack()),
                                                                rule.id(),
                                                                rule.title(),
                                                                warning.concern(),
                                                                outcome(answer, rule, subject),
                                                                explainer.sentence(
                                                                        answer, rule, subject)))));
            }
        }
        return concerning;
    }

    private static Outcome outcome(Answer answer, Rule rule, int subject) {
        return Outcome.of(answer.value(rule.result().node(), subject));
    }

    private static List<RuleValue> values(Pack pack, Answer answer) {
        var values = new ArrayList<RuleValue>();
        for (var rule : pack.policy().rules()) {
            var result = rule.result();
            for (int subject : answer.situation().ofFirstHousehold(result.level())) {
                var who = answer.situation().subjects(result.level()).get(subject);
                values.add(
                        RuleValue.of(pack.id(), rule, who, answer.value(result.node(), subject)));
            }
        }
        return values;
    }

    private static Answer answer(Applicable applicable, Situation situation) {
        return new HouseholdEvaluation(applicable.pack().policy(), applicable.law())
                .answer(situation);
    }

    private static List<Finding> explain(Applicable applicable, Situation situation) {
        return new Explainer(applicable.pack().documents()).explain(answer(applicable, situation));
    }

    /**
     * Without the neighbours, whose results stand in their own files, and without what is asked of
     * the place as a whole: its people are not asked one by one about it.
     */
    private static List<Finding> own(List<Finding> findings, Situation situation) {
        return findings.stream()
                .map(finding -> own(finding, situation))
                .filter(finding -> !finding.subjects().isEmpty())
                .toList();
    }

    private static Finding own(Finding finding, Situation situation) {
        Set<String> ids =
                situation.ofFirstHousehold(finding.level()).stream()
                        .map(subject -> situation.subjects(finding.level()).get(subject).id())
                        .collect(Collectors.toSet());
        return new Finding(
                finding.rule(),
                finding.title(),
                finding.kind(),
                finding.concern(),
                finding.level(),
                finding.basis(),
                finding.text(),
                finding.subjects().stream()
                        .filter(subject -> ids.contains(subject.subject().id()))
                        .toList());
    }
}
