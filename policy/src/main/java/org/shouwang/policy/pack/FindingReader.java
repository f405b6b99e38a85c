package org.shouwang.policy.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.PolicyCompiler;
import org.shouwang.policy.language.SourceText;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.quality.Weight;
import org.shouwang.policy.verification.FindingRule;
import org.shouwang.policy.verification.FindingRules;

/**
 * Reads verification/findings.yaml, whose conditions are formulas of the policy language over what
 * was declared and what was found. A pack that writes the id of an inherited rule writes it anew.
 */
final class FindingReader {

    private final Catalogue sides;
    private final Collection<ParameterDeclaration> parameters;
    private final Set<String> documents;
    private final Set<String> unreadable;
    private final Set<String> datasets;
    private final Problems problems;
    private final Map<String, Written> written = new LinkedHashMap<>();

    /**
     * @param sides of every fact, as declared and as found
     * @param datasets whose answers a rule may rest on, by name
     */
    FindingReader(
            Catalogue sides,
            Collection<ParameterDeclaration> parameters,
            Set<String> documents,
            Set<String> unreadable,
            Set<String> datasets,
            Problems problems) {
        this.sides = sides;
        this.parameters = List.copyOf(parameters);
        this.documents = Set.copyOf(documents);
        this.unreadable = Set.copyOf(unreadable);
        this.datasets = Set.copyOf(datasets);
        this.problems = problems;
    }

    /** A rule as it is written, and its condition as a rule of the policy language. */
    private record Written(Level level, Yaml yaml, SourceText rule) {}

    void read(String id, Yaml yaml) {
        problems.run(() -> written.put(id, written(id, yaml)));
    }

    private Written written(String id, Yaml yaml) {
        yaml.fields(
                "concern",
                "weight",
                "level",
                "title",
                "datasets",
                "declared",
                "found",
                "tolerance",
                "when",
                "question",
                "remedy",
                "document",
                "article");
        var level = Values.level(yaml.field("level"));
        if (level != Level.PERSON && level != Level.UNIT && level != Level.HOUSEHOLD) {
            throw yaml.field("level")
                    .problem(
                            "差异只对人、单位或户提出。",
                            "请写 person、unit 或 household。",
                            "A finding is about a person, a unit or a household.",
                            "Write person, unit or household.");
        }

        yaml.field("when");
        return new Written(
                level, yaml, Condition.rule(id, level, concern(yaml.field("concern")), yaml));
    }

    private static Concern concern(Yaml yaml) {
        return Values.word(
                yaml, Concern.values(), concern -> concern.name().toLowerCase(Locale.ROOT));
    }

    /**
     * @param formulas that the conditions may name, those of inherited packs before those of the
     *     pack itself
     */
    Optional<FindingRules> rules(List<SourceText> formulas) {
        var texts =
                Stream.concat(formulas.stream(), written.values().stream().map(Written::rule))
                        .toList();
        return problems.noting(() ->
                        new PolicyCompiler(sides, parameters, documents, unreadable)
                                .compile(List.of(), texts))
                .map(this::compiled);
    }

    private FindingRules compiled(Policy policy) {
        var all =
                written.entrySet().stream()
                        .flatMap(each ->
                                problems
                                        .noting(() ->
                                                compiled(each.getKey(), each.getValue(), policy))
                                        .stream())
                        .toList();
        return new FindingRules(policy, all);
    }

    private FindingRule compiled(String id, Written one, Policy policy) {
        var yaml = one.yaml();
        var tolerance = yaml.field("tolerance");
        tolerance.fields("title", "parameter");
        return new FindingRule(
                policy.rule(id).orElseThrow(),
                Values.word(yaml.field("weight"), Weight.values(), Weight::word),
                yaml.field("datasets").items().stream()
                        .map(each -> dataset(each, datasets))
                        .toList(),
                yaml.optional("declared").map(each -> shown(each, one.level(), policy)),
                shown(yaml.field("found"), one.level(), policy),
                tolerance.field("title").title(),
                tolerance.optional("parameter").map(each -> parameter(each, policy)),
                yaml.field("question").title(),
                yaml.field("remedy").title());
    }

    /** The name of a dataset. */
    static String dataset(Yaml yaml, Set<String> datasets) {
        if (!datasets.contains(yaml.text())) {
            throw unknown(yaml, "数据项", "dataset", datasets);
        }
        return yaml.text();
    }

    /** A number that the conditions use, so that the law always has it. */
    private static String parameter(Yaml yaml, Policy policy) {
        if (!policy.parameters().contains(yaml.text())) {
            throw unknown(yaml, "规则用到的参数", "parameter that the rules use", policy.parameters());
        }
        return yaml.text();
    }

    /** A fact or formula of the level of the rule, so that each subject has one value to show. */
    private String shown(Yaml yaml, Level level, Policy policy) {
        var name = yaml.text();
        var known =
                policy.definition(name)
                        .map(formula -> formula.level())
                        .or(() -> sides.fact(name).map(fact -> fact.level()));
        if (known.isEmpty()) {
            throw unknown(yaml, "事实或公式", "fact or formula", sides.facts().keySet());
        }
        if (known.get() != level) {
            throw yaml.problem(
                    "\"%s\" 的层级与规则不同。".formatted(name),
                    "请写规则同一层级的事实或公式。",
                    "\"%s\" is of another level than the rule.".formatted(name),
                    "Name a fact or formula of the level of the rule.");
        }
        return name;
    }

    private static ProblemFound unknown(Yaml yaml, String zh, String en, Collection<String> known) {
        var meant = NearestName.of(yaml.text(), known);
        return yaml.problem(
                new Title(
                        "没有名为 \"%s\" 的%s。".formatted(yaml.text(), zh),
                        "There is no %s named \"%s\".".formatted(en, yaml.text())),
                new Title(
                        meant.map("是不是 \"%s\"?"::formatted).orElse("请核对写法。"),
                        meant.map("Did you mean \"%s\"?"::formatted)
                                .orElse("Check how it is written.")));
    }
}
