package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.PolicyCompiler;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.SourceText;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.Parameters;
import org.shouwang.policy.quality.Checks;

/**
 * Reads one pack on top of what it inherits. Problems are collected to the end, whatever kind of
 * file they are in.
 */
final class PackReader {

    private final PackFolder folder;
    private final Problems problems = new Problems();
    private final List<PackFolder> chain;

    PackReader(PackFolder folder) {
        this.folder = folder;
        this.chain = new Inheritance(problems).chain(folder);
    }

    Pack read() {
        var documents = documents();
        var catalogueReader = catalogueReader();
        var catalogue = catalogueReader.catalogue();
        var parameterReader = new ParameterReader(catalogue, documents.keySet(), problems);
        eachYaml("parameters", parameterReader::read);
        var declarations = parameterReader.declarations();
        var unreadable = new HashSet<>(catalogueReader.unreadable());
        unreadable.addAll(parameterReader.unreadable());
        var compiler = new PolicyCompiler(catalogue, declarations, documents.keySet(), unreadable);
        var policy =
                problems.noting(() ->
                        compiler.compile(
                                rules(chain.subList(0, chain.size() - 1)), rules(List.of(folder))));
        var cases =
                cases(
                        catalogue,
                        declarations,
                        unreadable,
                        problems.isEmpty() ? policy : Optional.empty());
        var parameters =
                new Parameters(
                        declarations, parameterReader.workingDays(), new PlaceNames(chain)::of);
        var quality = quality(declarations, documents.keySet(), unreadable);
        var names = documents.keySet();
        var verification =
                new VerificationReader(chain, catalogue, declarations, names, unreadable, problems)
                        .read();
        var units = units(documents, problems.isEmpty() ? policy : Optional.empty());
        var head =
                problems.noting(() ->
                        head(documents, policy, parameters, cases, quality, verification, units));
        if (!problems.isEmpty()) {
            throw new PolicyProblems(problems.all());
        }

        return head.orElseThrow();
    }

    private Pack head(
            Map<String, Document> documents,
            Optional<Policy> policy,
            Parameters parameters,
            List<Case> cases,
            Quality quality,
            VerificationReader.Read verification,
            Optional<UnitRule> units) {
        var yaml = folder.yaml("pack.yaml").orElseThrow();
        yaml.fields("id", "title", "place", "from", "standing", "inherits");
        var id = yaml.field("id");
        if (!id.text().equals(folder.id())) {
            throw id.problem(
                    "id 与目录名 \"%s\" 不同。".formatted(folder.id()),
                    "请改成一致。",
                    "The id differs from the name of the folder, \"%s\".".formatted(folder.id()),
                    "Make them the same.");
        }

        var title = yaml.field("title").title();
        var place = yaml.field("place").text();
        var from = Values.day(yaml.field("from"));
        var standing = standing(yaml.optional("standing"));
        var inherits = chain.reversed().stream().skip(1).map(PackFolder::id).toList();
        return policy.map(compiled ->
                        new Pack(
                                id.text(),
                                title,
                                place,
                                from,
                                standing,
                                List.copyOf(documents.values()),
                                compiled.catalogue(),
                                compiled,
                                parameters,
                                cases,
                                quality.checks(),
                                quality.cases(),
                                verification.text(),
                                verification.cases(),
                                units,
                                inherits,
                                PackHash.of(chain)))
                .orElseThrow(() -> new PolicyProblems(List.of()));
    }

    /** Of its own, or of the nearest pack below that has one. */
    private Optional<UnitRule> units(Map<String, Document> documents, Optional<Policy> policy) {
        var reader = new UnitRuleReader(documents.keySet(), policy);
        return chain.reversed().stream()
                .flatMap(pack -> problems.noting(() -> pack.yaml("units.yaml")).stream())
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(yaml -> problems.noting(() -> reader.read(yaml)));
    }

    /** What does not say what it is, is law. */
    private static Pack.Standing standing(Optional<Yaml> said) {
        if (said.isEmpty() || said.get().text().equals("law")) {
            return Pack.Standing.LAW;
        }
        if (said.get().text().equals("proposal")) {
            return Pack.Standing.PROPOSAL;
        }

        throw said.get()
                .problem(
                        "standing 只能是 law 或 proposal。",
                        "有约束力的写 law(或不写),建议稿写 proposal。",
                        "The standing is law or proposal.",
                        "Write law, or nothing, for rules that bind, and proposal for a proposal.");
    }

    private Map<String, Document> documents() {
        var documents = new LinkedHashMap<String, Document>();
        eachYaml(
                "sources.yaml",
                yaml ->
                        yaml.field("documents")
                                .fields()
                                .forEach((key, document) ->
                                        problems.run(() -> {
                                            document.fields("title", "number", "issuer", "date");
                                            documents.put(key, document(key, document));
                                        })));
        return documents;
    }

    private static Document document(String key, Yaml yaml) {
        return new Document(
                key,
                yaml.field("title").title(),
                yaml.optional("number").map(Yaml::text).orElse(""),
                yaml.optional("issuer").map(Yaml::text).orElse(""),
                yaml.optional("date").map(Yaml::text).orElse(""));
    }

    private static List<SourceText> rules(List<PackFolder> packs) {
        return packs.stream().flatMap(each -> each.texts("rules", ".policy").stream()).toList();
    }

    /** The checks of the data, with their signed cases. */
    private record Quality(Checks checks, List<Case> cases) {}

    private Quality quality(
            List<ParameterDeclaration> declarations,
            Set<String> documents,
            Set<String> unreadable) {
        var known = catalogueReader();
        eachYaml("quality/facts.yaml", known::facts);
        var reader =
                new QualityReader(known.catalogue(), declarations, documents, unreadable, problems);
        own("quality/checks").forEach(yaml -> problems.run(() -> reader.read(yaml)));
        var checks =
                reader.checks(
                        formulas(chain.subList(0, chain.size() - 1)), formulas(List.of(folder)));
        var cases = new ArrayList<Case>();
        var caseReader =
                new CaseReader(
                        known.catalogue(),
                        declarations,
                        unreadable,
                        problems.isEmpty() ? checks.map(Checks::policy) : Optional.empty(),
                        problems);
        own("quality/cases")
                .forEach(yaml -> problems.run(() -> cases.addAll(caseReader.read(yaml))));
        return new Quality(checks.orElseGet(Checks::none), cases);
    }

    private static List<SourceText> formulas(List<PackFolder> packs) {
        return packs.stream()
                .flatMap(each -> each.texts("quality/formulas", ".policy").stream())
                .toList();
    }

    /** The YAML files in a folder of this pack alone. */
    private List<Yaml> own(String name) {
        return folder.texts(name, ".yaml").stream()
                .flatMap(text -> problems.noting(() -> Yaml.read(text)).stream())
                .flatMap(Optional::stream)
                .toList();
    }

    private CatalogueReader catalogueReader() {
        var reader = new CatalogueReader(problems);
        eachYaml("catalogue/codes.yaml", reader::codes);
        eachYaml("catalogue/facts.yaml", reader::facts);
        eachYaml("catalogue/sources-of-facts.yaml", reader::sources);
        return reader;
    }

    private List<Case> cases(
            Catalogue catalogue,
            List<ParameterDeclaration> parameters,
            Set<String> unreadable,
            Optional<Policy> policy) {
        var reader = new CaseReader(catalogue, parameters, unreadable, policy, problems);
        var cases = new ArrayList<Case>();
        folder.texts("cases", ".yaml")
                .forEach(text ->
                        problems.run(() ->
                                Yaml.read(text)
                                        .ifPresent(yaml -> cases.addAll(reader.read(yaml)))));
        return cases;
    }

    /** The files of this name, or in the folder of this name, of every pack of the chain. */
    private void eachYaml(String name, Consumer<Yaml> read) {
        for (var pack : chain) {
            problems.run(() -> pack.yaml(name).ifPresent(read));
            pack.texts(name, ".yaml")
                    .forEach(text -> problems.run(() -> Yaml.read(text).ifPresent(read)));
        }
    }
}
