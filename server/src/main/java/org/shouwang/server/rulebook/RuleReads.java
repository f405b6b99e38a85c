package org.shouwang.server.rulebook;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Pack;

/** Which facts and which numbers of the law a rule reads, directly or by way of its formulas. */
final class RuleReads {

    private RuleReads() {}

    /** The ids of the rules that a number of the law can change, in the order of the text. */
    static List<String> rulesReading(Pack pack, String parameter) {
        return pack.policy().rules().stream()
                .filter(rule -> parameters(pack, rule).contains(LawNumbers.parameter(parameter)))
                .map(Rule::id)
                .toList();
    }

    /** The names of the facts that the rules of a pack ask for. */
    static Set<String> facts(Pack pack) {
        var facts = new TreeSet<String>();
        for (var rule : pack.policy().rules()) {
            reads(pack, rule).stream()
                    .mapToObj(node -> pack.policy().graph().node(node).operation())
                    .forEach(operation -> {
                        if (operation instanceof Operation.Input(String fact)) {
                            facts.add(fact);
                        }
                    });
        }
        return facts;
    }

    /** With those that a linked number moves with. */
    private static Set<String> parameters(Pack pack, Rule rule) {
        var names = new TreeSet<String>();
        reads(pack, rule).stream()
                .mapToObj(node -> pack.policy().graph().node(node).operation())
                .forEach(operation -> {
                    if (operation instanceof Operation.Parameter(String name)) {
                        names.add(name);
                    }
                    if (operation instanceof Operation.Lookup(String table, int key)) {
                        names.add(table);
                    }
                });
        pack.parameters().all().stream()
                .filter(each -> names.contains(each.name()))
                .flatMap(each -> each.link().stream())
                .forEach(link -> names.addAll(link.parameters()));
        return names;
    }

    private static BitSet reads(Pack pack, Rule rule) {
        var graph = pack.policy().graph();
        var reads = new BitSet();
        int result = rule.result().node();
        reads.set(result);
        for (int node = result; node >= 0; node = reads.previousSetBit(node - 1)) {
            graph.node(node).operation().operands().forEach(reads::set);
        }
        return reads;
    }
}
