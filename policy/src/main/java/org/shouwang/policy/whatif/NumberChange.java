package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;

/**
 * A number of the law that differs between the two sides of a simulation: one that was set
 * otherwise, or one that moves with it.
 *
 * @param villages how many villages have this change; a place with a value of its own has none
 */
public record NumberChange(
        String parameter, Title title, Type type, Interval before, Interval after, long villages) {

    /** Two laws of one village. */
    public record Laws(Law before, Law after) {}

    /** All changes, in the order of the names; empty if nothing of the law is another one. */
    public static List<NumberChange> of(Collection<Laws> villages) {
        var changes = new LinkedHashMap<NumberChange, Long>();
        for (var laws : villages) {
            for (var name : new TreeSet<>(laws.after().parameters().keySet())) {
                var before = laws.before().parameters().get(name);
                var after = Objects.requireNonNull(laws.after().parameters().get(name));
                if (before != null) {
                    once(before, after).forEach(change -> changes.merge(change, 1L, Long::sum));
                }
            }
        }
        return changes.entrySet().stream()
                .map(entry -> entry.getKey().in(entry.getValue()))
                .toList();
    }

    /** The number, or the rows of a table, that differ. */
    private static List<NumberChange> once(InForce before, InForce after) {
        if (before.table().isEmpty() || after.table().isEmpty()) {
            return before.value().equals(after.value())
                    ? List.of()
                    : List.of(once(after, after.name(), before.value(), after.value()));
        }

        var changes = new ArrayList<NumberChange>();
        var old = before.table().get();
        for (var row : after.table().get().rows()) {
            var was = old.rows().get(old.position(row.from())).value();
            if (!was.equals(row.value())) {
                var name = after.name() + RowKey.of(old.key(), row);
                changes.add(once(after, name, was, row.value()));
            }
        }
        return changes;
    }

    private static NumberChange once(InForce law, String name, Interval before, Interval after) {
        return new NumberChange(name, law.title(), law.type(), before, after, 1);
    }

    private NumberChange in(long count) {
        return new NumberChange(parameter, title, type, before, after, count);
    }
}
