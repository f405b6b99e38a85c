package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.SourceText;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.verification.Category;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.Department;
import org.shouwang.policy.verification.FindingRules;
import org.shouwang.policy.verification.HeldBy;
import org.shouwang.policy.verification.Scope;
import org.shouwang.policy.verification.TwoSides;
import org.shouwang.policy.verification.VerificationText;

/**
 * Reads the folder verification of a pack and of what it inherits: departments, datasets, what the
 * place asks for, and when a difference is a finding. What a pack writes under an inherited name it
 * writes anew.
 */
final class VerificationReader {

    private final List<PackFolder> chain;
    private final Catalogue catalogue;
    private final Catalogue sides;
    private final Collection<ParameterDeclaration> parameters;
    private final Set<String> documents;
    private final Set<String> unreadable;
    private final Problems problems;

    VerificationReader(
            List<PackFolder> chain,
            Catalogue catalogue,
            Collection<ParameterDeclaration> parameters,
            Set<String> documents,
            Set<String> unreadable,
            Problems problems) {
        this.chain = chain;
        this.catalogue = catalogue;
        this.sides = TwoSides.catalogue(catalogue);
        this.parameters = List.copyOf(parameters);
        this.documents = Set.copyOf(documents);
        this.unreadable =
                unreadable.stream()
                        .flatMap(name ->
                                Stream.of(name, TwoSides.declared(name), TwoSides.found(name)))
                        .collect(Collectors.toUnmodifiableSet());
        this.problems = problems;
    }

    /**
     * The names of every entry, so that a mistake in one is not told again by those that name it.
     */
    private final Set<String> departmentNames = new HashSet<>();

    private final Set<String> datasetNames = new HashSet<>();

    /** What is said, with the signed cases of the pack itself. */
    record Read(VerificationText text, List<Case> cases) {}

    Read read() {
        var departments = departments();
        var datasets = datasets();
        var scope = scope();
        var rules = rules();
        var text =
                VerificationText.of(
                        List.copyOf(departments.values()),
                        datasets.values().stream()
                                .sorted(Comparator.comparingInt(Dataset::number))
                                .toList(),
                        scope,
                        rules.orElseGet(FindingRules::none));
        return new Read(text, cases(rules));
    }

    private Map<String, Department> departments() {
        var departments = new LinkedHashMap<String, Department>();
        each(
                "departments",
                (key, yaml) -> {
                    departmentNames.add(key.text());
                    problems.run(() -> departments.put(key.text(), department(key, yaml)));
                });
        return departments;
    }

    private Department department(Yaml key, Yaml yaml) {
        yaml.fields("today", "document", "article");
        var name = key.text();
        var title =
                catalogue
                        .source(name)
                        .map(source -> source.title())
                        .orElseThrow(() -> noSource(key, name));
        return new Department(
                name,
                title,
                yaml.optional("today").map(Yaml::title),
                Values.basis(yaml, documents));
    }

    private ProblemFound noSource(Yaml key, String name) {
        var names = catalogue.sources().stream().map(source -> source.name()).toList();
        var meant = NearestName.of(name, names);
        return key.problem(
                new Title(
                        "没有名为 \"%s\" 的来源。".formatted(name),
                        "There is no source named \"%s\".".formatted(name)),
                new Title(
                        meant.map("是不是 \"%s\"?"::formatted)
                                .orElse("请先在 catalogue/sources-of-facts.yaml 中列出。"),
                        meant.map("Did you mean \"%s\"?"::formatted)
                                .orElse("List it in catalogue/sources-of-facts.yaml first.")));
    }

    private Map<String, Dataset> datasets() {
        var reader = new DatasetReader(catalogue, documents, departmentNames, problems);
        var datasets = new LinkedHashMap<String, Dataset>();
        each(
                "datasets",
                (key, yaml) -> {
                    datasetNames.add(key.text());
                    problems.run(() -> datasets.put(key.text(), reader.read(key.text(), yaml)));
                });
        return datasets;
    }

    /** Of the pack itself, or of the nearest below that has one. */
    private Optional<Scope> scope() {
        return chain.reversed().stream()
                .flatMap(pack ->
                        problems.noting(() -> pack.yaml("verification/scope.yaml")).stream())
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(yaml -> problems.noting(() -> scope(yaml)));
    }

    private Scope scope(Yaml yaml) {
        yaml.fields("document", "article", "held_by", "categories");
        return new Scope(
                Values.basis(yaml, documents),
                Values.word(yaml.field("held_by"), HeldBy.values(), HeldBy::word),
                yaml.field("categories").items().stream().map(each -> category(each)).toList());
    }

    private Category category(Yaml yaml) {
        yaml.fields("zh", "en", "datasets");
        return new Category(
                new Title(yaml.field("zh").text(), yaml.field("en").text()),
                yaml.field("datasets").items().stream()
                        .map(each -> FindingReader.dataset(each, datasetNames))
                        .toList());
    }

    private Optional<FindingRules> rules() {
        var reader =
                new FindingReader(sides, parameters, documents, unreadable, datasetNames, problems);
        each("findings", (key, yaml) -> reader.read(key.text(), yaml));
        var formulas = new ArrayList<SourceText>();
        chain.forEach(pack -> formulas.addAll(pack.texts("verification/formulas", ".policy")));
        return reader.rules(formulas);
    }

    private List<Case> cases(Optional<FindingRules> rules) {
        var reader =
                new CaseReader(
                        sides,
                        parameters,
                        unreadable,
                        problems.isEmpty() ? rules.map(FindingRules::policy) : Optional.empty(),
                        problems);
        var cases = new ArrayList<Case>();
        chain.getLast()
                .texts("verification/cases", ".yaml")
                .forEach(text ->
                        problems.run(() ->
                                Yaml.read(text)
                                        .ifPresent(yaml -> cases.addAll(reader.read(yaml)))));
        return cases;
    }

    /** Every entry of the files of this name, those of inherited packs first. */
    private void each(String name, BiConsumer<Yaml, Yaml> read) {
        for (var pack : chain) {
            problems.run(() ->
                    pack.yaml("verification/" + name + ".yaml")
                            .ifPresent(file ->
                                    file.fields()
                                            .forEach((key, yaml) ->
                                                    read.accept(file.keyed(key), yaml))));
        }
    }
}
