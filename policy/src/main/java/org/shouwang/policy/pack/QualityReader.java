package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.PolicyCompiler;
import org.shouwang.policy.language.SourceText;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.quality.Check;
import org.shouwang.policy.quality.Checks;
import org.shouwang.policy.quality.Family;
import org.shouwang.policy.quality.Question;
import org.shouwang.policy.quality.Weight;

/**
 * Reads the checks of the data: {@code quality/checks/*.yaml}, whose conditions are formulas of the
 * policy language and may name those of {@code quality/formulas/*.policy}, of the pack itself and
 * of what it inherits.
 */
final class QualityReader {

    private static final int MONTHS_MAX = 600;

    private final Catalogue catalogue;
    private final Collection<ParameterDeclaration> parameters;
    private final Set<String> documents;
    private final Set<String> unreadable;
    private final Problems problems;
    private final List<Written> written = new ArrayList<>();
    private final Map<String, Integer> fresh = new LinkedHashMap<>();

    /**
     * @param catalogue with what the register itself knows
     * @param documents the keys that a check may cite
     * @param unreadable what has problems of its own
     */
    QualityReader(
            Catalogue catalogue,
            Collection<ParameterDeclaration> parameters,
            Set<String> documents,
            Set<String> unreadable,
            Problems problems) {
        this.catalogue = catalogue;
        this.parameters = List.copyOf(parameters);
        this.documents = Set.copyOf(documents);
        this.unreadable = Set.copyOf(unreadable);
        this.problems = problems;
    }

    /** A check as it is written, and its condition as a rule of the policy language. */
    private record Written(
            String id,
            Family family,
            Weight weight,
            Fact fact,
            Question question,
            Title remedy,
            SourceText rule) {}

    Catalogue catalogue() {
        return catalogue;
    }

    /** The checks of one file; problems are noted. */
    void read(Yaml file) {
        file.fields("fresh", "checks");
        file.optional("fresh")
                .ifPresent(months ->
                        months.fields()
                                .forEach((fact, count) ->
                                        problems.run(() -> fresh.put(fact, months(count)))));
        file.optional("checks")
                .ifPresent(checks ->
                        checks.fields()
                                .forEach((id, yaml) ->
                                        problems.run(() -> written.add(check(id, yaml)))));
    }

    /**
     * @param inherited formulas that may be named
     * @param own formulas of the pack itself
     */
    Optional<Checks> checks(List<SourceText> inherited, List<SourceText> own) {
        var texts = Stream.concat(own.stream(), written.stream().map(Written::rule)).toList();
        return problems.noting(() ->
                        new PolicyCompiler(catalogue, parameters, documents, unreadable)
                                .compile(inherited, texts))
                .map(policy ->
                        new Checks(
                                policy,
                                written.stream().map(check -> compiled(check, policy)).toList(),
                                fresh));
    }

    private static Check compiled(Written check, Policy policy) {
        return new Check(
                check.family(),
                check.weight(),
                check.fact(),
                check.question(),
                policy.rule(check.id()).orElseThrow(),
                check.remedy());
    }

    private Written check(String id, Yaml yaml) {
        yaml.fields(
                "family",
                "weight",
                "level",
                "title",
                "fact",
                "when",
                "missing",
                "older_than_months",
                "remedy",
                "document",
                "article");
        var fact = Values.fact(yaml.field("fact"), catalogue);
        var question = question(yaml);
        var level = Values.level(yaml.field("level"));
        if (!(question instanceof Question.Contradicts) && fact.level() != level) {
            throw yaml.field("fact")
                    .problem(
                            "缺项、过期检查的层级应与事实的层级相同。",
                            "请把 level 改成事实的层级。",
                            "A check of what is missing or old has the level of its fact.",
                            "Change the level to that of the fact.");
        }

        return new Written(
                id,
                Values.word(yaml.field("family"), Family.values(), Family::word),
                Values.word(yaml.field("weight"), Weight.values(), Weight::word),
                fact,
                question,
                yaml.field("remedy").title(),
                Condition.rule(id, level, Concern.RISK, yaml));
    }

    private static Question question(Yaml yaml) {
        var months = yaml.optional("older_than_months");
        if (months.isPresent()) {
            return new Question.OlderThan(months(months.get()));
        }
        if (yaml.optional("missing").isPresent()) {
            return new Question.Missing();
        }

        yaml.field("when");
        return new Question.Contradicts();
    }

    private static int months(Yaml yaml) {
        return (int) Values.value(yaml, Type.INT, new Interval(1, MONTHS_MAX));
    }
}
