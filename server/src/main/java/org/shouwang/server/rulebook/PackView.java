package org.shouwang.server.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.FactField;

/**
 * A pack as the API shows it: documents, rules with their formulas, and numbers with their dates.
 */
record PackView(
        String id,
        Title title,
        String place,
        LocalDate from,
        Pack.Standing standing,
        String hash,
        List<PackVersions.Version> versions,
        List<Document> documents,
        List<RuleView> rules,
        List<ParameterView> parameters,
        SortedMap<String, Title> words,
        SortedMap<String, String> places) {

    /** A rule, its basis in law and its formulas as written. */
    record RuleView(
            String id,
            Title title,
            BasisView basis,
            String kind,
            @Nullable Concern concern,
            String text,
            List<FormulaView> formulas) {}

    /** The article and the document it stands in. */
    record BasisView(@Nullable Document document, String article) {}

    /** A named formula. */
    record FormulaView(String name, Title title, Level level, String type, String text) {}

    /**
     * A number of the law with all its values.
     *
     * @param usedBy the ids of the rules that it can change
     */
    record ParameterView(
            String name,
            Title title,
            String type,
            Title unit,
            @Nullable String formula,
            List<String> usedBy,
            List<ValueView> values) {}

    /**
     * From when on a number holds where; no value if the document leaves it open.
     *
     * @param published who set it here; a number of the pack's own files has nobody
     * @param replaced whether a later publication of the same place and day stands in its stead
     */
    record ValueView(
            String place,
            LocalDate from,
            @Nullable String value,
            @Nullable Document document,
            String article,
            @Nullable PublishedBy published,
            boolean replaced) {}

    /** Who set a number here, and when. */
    record PublishedBy(
            int seq,
            Instant recordedAt,
            String draftedBy,
            String recordedBy,
            boolean correction,
            String hash) {}

    /**
     * @param files the pack as its files say
     * @param pack the same with what was published on top of it
     */
    static PackView of(
            Pack files,
            Pack pack,
            List<Publication> publications,
            List<PackVersions.Version> versions,
            Regions regions) {
        return new PackView(
                pack.id(),
                pack.title(),
                pack.place(),
                pack.from(),
                pack.standing(),
                pack.hash(),
                versions,
                pack.documents(),
                pack.policy().rules().stream().map(rule -> rule(pack, rule)).toList(),
                LawNumbers.of(files).stream()
                        .map(parameter -> parameter(pack, parameter, publications))
                        .toList(),
                PackWords.of(pack),
                places(pack, regions));
    }

    /** What the places are called for which there are numbers. */
    private static SortedMap<String, String> places(Pack pack, Regions regions) {
        var places = new TreeMap<String, String>();
        places.put(pack.place(), name(regions, pack.place()));
        pack.parameters().all().stream()
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> places.put(value.place(), name(regions, value.place())));
        return places;
    }

    private static String name(Regions regions, String place) {
        return regions.place(new RegionCode(place)).name();
    }

    private static RuleView rule(Pack pack, Rule rule) {
        return new RuleView(
                rule.id(),
                rule.title(),
                new BasisView(
                        pack.document(rule.basis().document()).orElse(null),
                        rule.basis().article()),
                rule.warning().isPresent() ? "warns" : "grants",
                rule.warning().map(warning -> warning.concern()).orElse(null),
                rule.text(),
                rule.definitions().stream().map(PackView::formula).toList());
    }

    private static FormulaView formula(Definition definition) {
        return new FormulaView(
                definition.name(),
                definition.title(),
                definition.level(),
                type(definition.type()),
                definition.text());
    }

    private static String type(Type type) {
        return type instanceof Type.Code code ? code.list().name() : FactField.kind(type);
    }

    private static ParameterView parameter(
            Pack pack, ParameterDeclaration parameter, List<Publication> publications) {
        return new ParameterView(
                parameter.name(),
                parameter.title(),
                type(parameter.type()),
                parameter.unit(),
                Optional.of(parameter.formula()).filter(formula -> !formula.isEmpty()).orElse(null),
                RuleReads.rulesReading(pack, parameter.name()),
                new ParameterHistory(pack, parameter, publications).values());
    }

    static Optional<String> text(Type type, Interval value) {
        return value.isKnown() ? Optional.of(Amounts.text(type, value.low())) : Optional.empty();
    }
}
