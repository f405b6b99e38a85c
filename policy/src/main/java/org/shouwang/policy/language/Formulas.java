package org.shouwang.policy.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Statement.Broken;
import org.shouwang.policy.language.Statement.Formula;
import org.shouwang.policy.language.Statement.TypeName;
import org.shouwang.policy.parameter.ParameterDeclaration;

/**
 * The formulas of a policy by name, in one name space with facts and parameters, lowered into one
 * graph.
 */
final class Formulas {

    private final Catalogue catalogue;
    private final Nodes nodes = new Nodes();
    private final Names names = new Names();
    private final Dependencies dependencies = new Dependencies();
    private final Map<String, Formula> declared = new LinkedHashMap<>();

    /**
     * @param unreadable facts and parameters that are known to be mistaken; who names them is not
     *     told again
     */
    Formulas(Catalogue catalogue, List<ParameterDeclaration> parameters, Set<String> unreadable) {
        this.catalogue = catalogue;
        unreadable.forEach(name -> declareUnreadable(name, MistakeFound.toldElsewhere()));
        catalogue.facts().values().forEach(fact -> names.add(fact, () -> nodes.input(fact)));
        parameters.forEach(each -> names.add(each, () -> nodes.parameter(each)));
    }

    void declare(Formula formula) {
        var first = declared.get(formula.name());
        if (first != null) {
            throw new MistakeFound(
                    formula.position(), Mistake.alreadyDefined(formula.name(), first.position()));
        }
        if (names.isName(formula.name())) {
            throw new MistakeFound(formula.position(), Mistake.alreadyKnown(formula.name()));
        }

        declared.put(formula.name(), formula);
        names.add(formula.name(), formula.title().zh(), formula.level(), () -> node(formula));
    }

    void declare(Broken broken) {
        if (!names.isName(broken.name())) {
            declareUnreadable(broken.name(), broken.mistake());
        }
    }

    private void declareUnreadable(String name, MistakeFound mistake) {
        names.add(
                name,
                name,
                Level.EVERYBODY,
                () -> {
                    throw mistake;
                });
    }

    Definition definition(Formula formula) {
        return definition(formula, node(formula));
    }

    /** Whether this formula, or one that needs it, has been lowered. */
    boolean isUsed(Formula formula) {
        return dependencies.isDone(formula.name());
    }

    private static Definition definition(Formula formula, Node node) {
        return new Definition(
                formula.name(),
                formula.title(),
                formula.level(),
                node.type(),
                node.index(),
                formula.text(),
                formula.position());
    }

    /** The definition that a rule names as its outcome. */
    Definition named(Expression.Name name) {
        var named = names.find(name);
        var node = named.node().get();
        return Optional.ofNullable(declared.get(named.name()))
                .map(formula -> definition(formula, node))
                .orElseThrow(() ->
                        new MistakeFound(name.position(), Mistake.outcomeIsNoFormula(name.text())));
    }

    Graph graph() {
        return nodes.build();
    }

    private Node node(Formula formula) {
        return dependencies.lowered(
                formula.name(),
                formula.position(),
                () ->
                        new Lowering(nodes, names, formula.level())
                                .stored(formula.expression(), type(formula.type())));
    }

    private Type type(TypeName name) {
        return TypeNames.find(name.text(), catalogue)
                .orElseThrow(() ->
                        new MistakeFound(
                                name.position(),
                                Mistake.unknownType(
                                        name.text(), TypeNames.nearest(name.text(), catalogue))));
    }
}
