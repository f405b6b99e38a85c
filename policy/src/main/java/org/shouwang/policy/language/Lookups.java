package org.shouwang.policy.language;

import java.util.Objects;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.Table;

/** The part of lowering that looks up tables of the law. */
final class Lookups {

    private final Nodes nodes;
    private final Names names;
    private final Lowering lowering;

    Lookups(Nodes nodes, Names names, Lowering lowering) {
        this.nodes = nodes;
        this.names = names;
        this.lowering = lowering;
    }

    Node row(Expression.Lookup lookup) {
        var named = names.find(lookup.table());
        if (named.table().isEmpty()) {
            Objects.requireNonNull(named.node().get());
            throw new MistakeFound(lookup.table().position(), TableMistake.notATable(named.name()));
        }

        var table = named.table().get();
        return nodes.lookup(table, key(table, table.key().orElseThrow(), lookup.key()));
    }

    private Node key(ParameterDeclaration table, Table.Key key, Expression written) {
        var node = lowering.lower(written, Lowering.codes(key.type()));
        boolean isOfKind =
                node.type().equals(key.type())
                        || (node.type() instanceof Type.Money && key.type() instanceof Type.Money)
                        || (node.type() instanceof Type.Rate && key.type() instanceof Type.Rate);
        if (!isOfKind) {
            throw new MistakeFound(
                    written.position(),
                    TableMistake.wrongKey(table.name(), key.type(), node.type()));
        }

        return lowering.kept(written.position(), node, key.type());
    }
}
