package org.shouwang.policy.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.Link;
import org.shouwang.policy.parameter.ParameterDeclaration;

/**
 * Compiles the formulas of linked parameters, which name parameters only, each into a small graph
 * of its own.
 */
public final class LinkCompiler {

    /**
     * A linked parameter as it is written.
     *
     * @param start where its formula begins in the text, from 0
     */
    public record LinkText(
            String name,
            String zh,
            Type type,
            SourceText source,
            int start,
            int end,
            String document,
            String article) {

        String formula() {
            return source.text().substring(start, end);
        }
    }

    private final Catalogue catalogue;
    private final List<ParameterDeclaration> own;
    private final Map<String, LinkText> linked;
    private final Set<String> unreadable;

    /**
     * @param own the parameters that have values of their own
     * @param unreadable parameters whose own mistakes have been told
     */
    public LinkCompiler(
            Catalogue catalogue,
            List<ParameterDeclaration> own,
            List<LinkText> linked,
            Set<String> unreadable) {
        this.unreadable = Set.copyOf(unreadable);
        this.catalogue = catalogue;
        this.own = List.copyOf(own);
        this.linked =
                linked.stream()
                        .collect(
                                Collectors.toMap(LinkText::name, Function.identity(), (a, b) -> a));
    }

    /**
     * The compiled formula of a linked parameter.
     *
     * @throws PolicyProblems with the one mistake of this formula, or of one that it names
     */
    public Link compile(String name) {
        var text = Objects.requireNonNull(linked.get(name));
        var nodes = new Nodes();
        try {
            var node = node(text, nodes, new Names(), new Dependencies());
            return new Link(
                    text.formula(), nodes.build(), node.index(), text.document(), text.article());
        } catch (MistakeFound found) {
            throw new PolicyProblems(problems(found));
        }
    }

    /** The mistake may be in the formula of a parameter that is named, in another file. */
    private List<Problem> problems(MistakeFound found) {
        return linked.values().stream()
                .map(LinkText::source)
                .filter(source -> source.file().equals(found.position().file()))
                .limit(1)
                .map(found::in)
                .toList();
    }

    private Node node(LinkText text, Nodes nodes, Names names, Dependencies dependencies) {
        unreadable.forEach(name ->
                names.add(
                        name,
                        name,
                        Level.EVERYBODY,
                        () -> {
                            throw MistakeFound.toldElsewhere();
                        }));
        own.forEach(each -> names.add(each, () -> nodes.parameter(each)));
        catalogue.facts().values().forEach(fact -> names.add(fact, () -> nodes.input(fact)));
        linked.values()
                .forEach(each ->
                        names.add(
                                each.name(),
                                each.zh(),
                                Level.EVERYBODY,
                                () -> lowered(each, nodes, names, dependencies)));
        return lowered(text, nodes, names, dependencies);
    }

    private static Node lowered(
            LinkText text, Nodes nodes, Names names, Dependencies dependencies) {
        var at = text.source().at(text.start());
        return dependencies.lowered(
                text.name(),
                at,
                () -> {
                    var tokens =
                            new Tokens(new Lexer(text.source()).tokens(text.start(), text.end()));
                    tokens.beginStatement();
                    var expression = new ExpressionParser(tokens).expression();
                    if (!tokens.atEnd()) {
                        throw tokens.unexpected("公式末尾 the end of the formula");
                    }
                    return new Lowering(nodes, names, Level.EVERYBODY)
                            .stored(expression, text.type());
                });
    }
}
