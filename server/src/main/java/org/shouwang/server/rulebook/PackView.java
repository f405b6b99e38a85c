package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
import org.shouwang.policy.parameter.ParameterValue;

/**
 * A pack as the API shows it: documents, rules with their formulas, and numbers with their dates.
 */
record PackView(
        String id,
        Title title,
        String place,
        LocalDate from,
        String hash,
        List<PackVersions.Version> versions,
        List<Document> documents,
        List<RuleView> rules,
        List<ParameterView> parameters,
        SortedMap<String, Title> words) {

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

    /** A number of the law with all its values. */
    record ParameterView(
            String name,
            Title title,
            Title unit,
            @Nullable String formula,
            List<ValueView> values) {}

    /** From when on a number holds where; no value if the document leaves it open. */
    record ValueView(
            String place,
            LocalDate from,
            @Nullable String value,
            @Nullable Document document,
            String article) {}

    static PackView of(Pack pack, List<PackVersions.Version> versions) {
        return new PackView(
                pack.id(),
                pack.title(),
                pack.place(),
                pack.from(),
                pack.hash(),
                versions,
                pack.documents(),
                pack.policy().rules().stream().map(rule -> rule(pack, rule)).toList(),
                pack.parameters().all().stream()
                        .map(parameter -> parameter(pack, parameter))
                        .toList(),
                PackWords.of(pack));
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
        return switch (type) {
            case Type.Money money -> "money";
            case Type.Rate rate -> "rate";
            case Type.Int whole -> "int";
            case Type.Date date -> "date";
            case Type.Bool bool -> "bool";
            case Type.Code code -> code.list().name();
        };
    }

    private static ParameterView parameter(Pack pack, ParameterDeclaration parameter) {
        return new ParameterView(
                parameter.name(),
                parameter.title(),
                parameter.unit(),
                Optional.of(parameter.formula()).filter(formula -> !formula.isEmpty()).orElse(null),
                parameter.values().stream()
                        .map(value -> value(pack, parameter.type(), value))
                        .toList());
    }

    private static ValueView value(Pack pack, Type type, ParameterValue value) {
        return new ValueView(
                value.place(),
                value.from(),
                text(type, value.value()).orElse(null),
                pack.document(value.document()).orElse(null),
                value.article());
    }

    private static Optional<String> text(Type type, Interval value) {
        return value.isKnown() ? Optional.of(Amounts.text(type, value.low())) : Optional.empty();
    }
}
