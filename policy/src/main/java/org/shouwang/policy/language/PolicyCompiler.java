package org.shouwang.policy.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.parameter.ParameterDeclaration;

/** Compiles the texts of a pack into one policy. */
public final class PolicyCompiler {

    private final Catalogue catalogue;
    private final List<ParameterDeclaration> parameters;
    private final Set<String> documents;
    private final Set<String> unreadable;

    /**
     * @param documents the keys that a rule may cite
     */
    public PolicyCompiler(
            Catalogue catalogue,
            Collection<ParameterDeclaration> parameters,
            Set<String> documents) {
        this(catalogue, parameters, documents, Set.of());
    }

    /**
     * @param unreadable facts and parameters whose own mistakes have been told: naming them is no
     *     further mistake
     */
    public PolicyCompiler(
            Catalogue catalogue,
            Collection<ParameterDeclaration> parameters,
            Set<String> documents,
            Set<String> unreadable) {
        this.catalogue = catalogue;
        this.parameters = List.copyOf(parameters);
        this.documents = Set.copyOf(documents);
        this.unreadable = Set.copyOf(unreadable);
    }

    /**
     * All texts form one name space, and their formulas may name each other in any order.
     *
     * @throws PolicyProblems with every problem of every text
     */
    public Policy compile(List<SourceText> texts) {
        return compile(List.of(), texts);
    }

    /**
     * Texts on top of inherited ones. Of these the rules hold too, and the formulas that somebody
     * uses: the others are a library, and no part of the policy.
     *
     * @throws PolicyProblems with every problem of every text
     */
    public Policy compile(List<SourceText> inherited, List<SourceText> own) {
        var formulas = new Formulas(catalogue, parameters, unreadable);
        var assembly = new Assembly(formulas, catalogue, documents, parsed(inherited), parsed(own));
        var policy = assembly.policy();
        if (!assembly.problems().isEmpty()) {
            throw new PolicyProblems(assembly.problems());
        }

        return policy;
    }

    private static List<ParsedText> parsed(List<SourceText> texts) {
        return texts.stream().map(text -> new StatementParser(text).parse()).toList();
    }
}
