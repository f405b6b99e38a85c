package org.shouwang.policy.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Statement.Broken;
import org.shouwang.policy.language.Statement.Formula;
import org.shouwang.policy.language.Statement.RuleHeader;

/** Puts parsed texts together to a policy, and notes every mistake once. */
final class Assembly {

    private final Formulas formulas;
    private final Catalogue catalogue;
    private final Set<String> documents;
    private final List<ParsedText> inherited;
    private final List<ParsedText> texts;
    private final Set<MistakeFound> mistakes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Formula, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, RuleHeader> headers = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    Assembly(
            Formulas formulas,
            Catalogue catalogue,
            Set<String> documents,
            List<ParsedText> inherited,
            List<ParsedText> own) {
        this.formulas = formulas;
        this.catalogue = catalogue;
        this.documents = documents;
        this.inherited = inherited;
        this.texts = Stream.concat(inherited.stream(), own.stream()).toList();
    }

    Policy policy() {
        forEach(Formula.class, (text, formula) -> formulas.declare(formula));
        forEach(
                Broken.class,
                (text, broken) -> {
                    formulas.declare(broken);
                    throw broken.mistake();
                });
        forEach(
                Formula.class,
                (text, formula) -> {
                    if (!inherited.contains(text) || text.isBelowARule(formula)) {
                        definitions.put(formula, formulas.definition(formula));
                    }
                });
        forEach(RuleHeader.class, this::add);
        forEach(Formula.class, (text, formula) -> addIfUsed(formula));
        return new Policy(
                formulas.graph(),
                List.copyOf(rules.values()),
                List.copyOf(definitions.values()),
                catalogue);
    }

    /** In the order of files and lines. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(
                        Comparator.comparing(Problem::file)
                                .thenComparing(Problem::line)
                                .thenComparing(Problem::column))
                .toList();
    }

    private interface Step<S> {
        void on(ParsedText text, S statement);
    }

    private <S extends Statement> void forEach(Class<S> kind, Step<S> step) {
        for (var text : texts) {
            text.all(kind)
                    .forEach(statement -> {
                        try {
                            step.on(text, statement);
                        } catch (MistakeFound found) {
                            note(found);
                        }
                    });
        }
    }

    /** A mistake that is met on the way from one formula to another is noted where it was made. */
    private void note(MistakeFound found) {
        if (mistakes.add(found)) {
            texts.stream()
                    .map(ParsedText::source)
                    .filter(source -> source.file().equals(found.position().file()))
                    .findFirst()
                    .ifPresent(source -> problems.add(found.in(source)));
        }
    }

    /** An inherited formula is part of the policy if one that is needs it. */
    private void addIfUsed(Formula formula) {
        if (!definitions.containsKey(formula) && formulas.isUsed(formula)) {
            definitions.put(formula, formulas.definition(formula));
        }
    }

    private void add(ParsedText text, RuleHeader header) {
        var first = headers.putIfAbsent(header.id(), header);
        if (first != null) {
            throw new MistakeFound(
                    header.position(), Mistake.alreadyDefined(header.id(), first.position()));
        }

        requireDocument(header.citation());
        rules.put(header.id(), rule(text, header));
    }

    private void requireDocument(Statement.Citation citation) {
        var key = citation.basis().document();
        if (!documents.contains(key)) {
            throw new MistakeFound(
                    citation.position(),
                    Mistake.unknownDocument(key, NearestName.of(key, documents)));
        }
    }

    private Rule rule(ParsedText text, RuleHeader header) {
        var result = formulas.named(header.outcome().definition());
        var own =
                text.below(header).stream().map(definitions::get).filter(Objects::nonNull).toList();
        var at = header.outcome().definition().position();
        return switch (header.outcome()) {
            case Statement.Grants grants ->
                    new Rule(
                            header.id(),
                            header.title(),
                            header.citation().basis(),
                            Optional.empty(),
                            Optional.of(new Grant(required(at, result, Type.FEN), grants.period())),
                            own,
                            text.text(header));
            case Statement.Warns warns ->
                    new Rule(
                            header.id(),
                            header.title(),
                            header.citation().basis(),
                            Optional.of(
                                    new Warning(warns.concern(), required(at, result, Type.BOOL))),
                            Optional.empty(),
                            own,
                            text.text(header));
        };
    }

    private static Definition required(Position at, Definition result, Type type) {
        if (!result.type().equals(type)) {
            throw new MistakeFound(at, TypeMistake.outcomeIsNot(type, result.type()));
        }
        return result;
    }
}
