package org.shouwang.policy.explanation;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Step.Branch;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.Table.Match;

/** Which row of a table was used, and how far the rows beside it are. */
final class TableRows {

    private final Scene scene;
    private final Names names;

    TableRows(Scene scene) {
        this.scene = scene;
        this.names = new Names(scene);
    }

    /** The row of a looked-up value, if its key is known. */
    Optional<Branch> of(Spot spot, Operation.Lookup lookup) {
        var key = scene.operands(spot).get(0);
        if (!scene.isKnown(key)) {
            return Optional.empty();
        }

        var table = scene.answer().law().table(lookup.table());
        long value = scene.value(key).low();
        int position = table.position(value);
        var taken =
                Wording.say(
                        "%s为%s,取“%s”一行",
                        "%s is %s: row “%s”",
                        names.of(key),
                        Display.inSentence(scene.node(key).type(), value),
                        row(table, position));
        return Optional.of(new Branch(taken, beside(table, position, value)));
    }

    private Title row(Table table, int position) {
        long from = table.rows().get(position).from();
        if (from == Long.MIN_VALUE) {
            return new Title("其他", "else");
        }

        var bound = Display.inSentence(table.key().type(), table.key().bound(from));
        return switch (table.key().match()) {
            case AT_LEAST -> Wording.say("达到%s", "from %s", bound);
            case ABOVE -> Wording.say("超过%s", "above %s", bound);
            case CODE -> bound;
        };
    }

    /** By how much the next row is missed. */
    private List<Title> beside(Table table, int position, long value) {
        int next = position + 1;
        if (table.key().match() == Match.CODE || next == table.rows().size()) {
            return List.of();
        }

        return List.of(
                Wording.say(
                        "距“%s”一行还差%s",
                        "%2$s short of the row “%1$s”",
                        row(table, next),
                        distance(table.key().type(), table.rows().get(next).from() - value)));
    }

    private static Title distance(Type type, long difference) {
        return type instanceof Type.Date
                ? Wording.say("%s 天", "%s days", Display.plain(Type.INT, difference))
                : Display.inSentence(type, difference);
    }
}
