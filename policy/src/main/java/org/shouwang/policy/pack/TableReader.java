package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.Table.Match;
import org.shouwang.policy.parameter.Table.Row;

/** Reads what a table of the law is looked up by, and its rows. */
final class TableReader {

    private static final String ELSE = "else";
    private static final String OPEN = "open";
    private static final Interval ANY = new Interval(Long.MIN_VALUE + 1, Long.MAX_VALUE - 1);

    private final Catalogue catalogue;

    TableReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The name of a code list, or {@code {at_least: type}} or {@code {above: type}}. */
    Table.Key key(Yaml by) {
        if (by.isFields()) {
            by.fields("at_least", "above");
            var atLeast = by.optional("at_least");
            var above = by.optional("above");
            if (atLeast.isPresent() == above.isPresent()) {
                throw by.problem(
                        "要写 at_least 或 above 之一。",
                        "请写 by: {at_least: int}(达到)或 by: {above: money}(超过)。",
                        "Write one of at_least and above.",
                        "Write by: {at_least: int} or by: {above: money}.");
            }
            return atLeast.map(type -> new Table.Key(ordered(type), Match.AT_LEAST))
                    .or(() -> above.map(type -> new Table.Key(ordered(type), Match.ABOVE)))
                    .orElseThrow();
        }

        var type = Values.type(by, catalogue);
        if (type instanceof Type.Code) {
            return new Table.Key(type, Match.CODE);
        }
        throw by.problem(
                "按数值查的表要写明是达到还是超过。",
                "请写 by: {at_least: %s} 或 by: {above: %s}。".formatted(by.text(), by.text()),
                "A table looked up by a number says whether its bounds are reached or exceeded.",
                "Write by: {at_least: %s} or by: {above: %s}.".formatted(by.text(), by.text()));
    }

    private Type ordered(Yaml written) {
        var type = Values.type(written, catalogue);
        if (type instanceof Type.Code || type instanceof Type.Bool) {
            throw written.problem(
                    "这种值没有大小之分。",
                    "代码表请写 by: 代码表名称。",
                    "There is no larger or smaller of these.",
                    "For a code list write by: NAME.");
        }
        return type;
    }

    /** The rows of one document, in the order of their keys. */
    List<Row> rows(Yaml yaml, Table.Key key, Type type, Interval range) {
        var rows = new ArrayList<Row>();
        yaml.fields()
                .forEach((written, value) -> {
                    long from = from(yaml.keyed(written), written, key);
                    if (rows.stream().anyMatch(row -> row.from() == from)) {
                        throw yaml.keyed(written)
                                .problem(
                                        "这一行写了两次。",
                                        "请删去其中一个。",
                                        "This row is written twice.",
                                        "Remove one of the two.");
                    }
                    rows.add(new Row(from, value(value, type, range)));
                });
        return complete(yaml, key, rows);
    }

    private static long from(Yaml row, String written, Table.Key key) {
        if (written.equals(ELSE)) {
            return Long.MIN_VALUE;
        }

        long bound = Values.value(row, key.type(), ANY);
        return key.match() == Match.ABOVE ? bound + 1 : bound;
    }

    private static Interval value(Yaml value, Type type, Interval range) {
        return value.text().equals(OPEN) ? range : Interval.of(Values.value(value, type, range));
    }

    /** Codes without a row of their own have that of "else"; below the first bound it holds. */
    private static List<Row> complete(Yaml yaml, Table.Key key, List<Row> rows) {
        var otherwise =
                rows.stream().filter(row -> row.from() == Long.MIN_VALUE).map(Row::value).findAny();
        boolean hasAll =
                key.type() instanceof Type.Code(var list) && rows.size() >= list.entries().size();
        if (otherwise.isEmpty() && !hasAll) {
            throw yaml.problem(
                    "表没有写全:缺少 else。",
                    "请补上 else 一行,或为每个代码写一行。",
                    "The table does not cover everything: else is missing.",
                    "Add a row else, or a row for each code.");
        }

        var all = new ArrayList<>(rows);
        if (key.type() instanceof Type.Code(var list) && otherwise.isPresent()) {
            all.removeIf(row -> row.from() == Long.MIN_VALUE);
            for (int code = 0; code < list.entries().size(); code++) {
                long from = code;
                if (all.stream().noneMatch(row -> row.from() == from)) {
                    all.add(new Row(from, otherwise.get()));
                }
            }
        }
        all.sort(Comparator.comparingLong(Row::from));
        return all;
    }
}
