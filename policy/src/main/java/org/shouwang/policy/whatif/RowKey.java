package org.shouwang.policy.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.Table;

/**
 * Which row of a table is meant, by the key as the table writes it.
 *
 * @param place where the rows are looked for, as they stand on the day
 */
record RowKey(ParameterDeclaration declaration, String place, LocalDate day) {

    private static final String ELSE = "else";
    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    /** The first key of the row that is written; nothing for a number that has no rows. */
    OptionalLong first(Optional<String> written) {
        if (declaration.key().isEmpty()) {
            if (written.isPresent()) {
                throw AmendmentReader.refused(
                        "%s(%s)不是表。".formatted(declaration.title().zh(), declaration.name()),
                        "请去掉方括号。",
                        "%s is no table.".formatted(declaration.name()),
                        "Leave out the brackets.");
            }
            return OptionalLong.empty();
        }

        var key = declaration.key().get();
        var rows = rows();
        return OptionalLong.of(
                rows.stream()
                        .filter(row -> written.filter(text -> isMeant(key, row, text)).isPresent())
                        .findFirst()
                        .orElseThrow(() -> refused(key, rows))
                        .from());
    }

    private List<Table.Row> rows() {
        return declaration.on(place, day).map(value -> value.rows()).orElse(List.of());
    }

    private RefusedAmendment refused(Table.Key key, List<Table.Row> rows) {
        var all =
                rows.stream()
                        .map(row -> declaration.name() + of(key, row))
                        .collect(Collectors.joining(", "));
        return AmendmentReader.refused(
                "%s(%s)是表,要写明其中一行。".formatted(declaration.title().zh(), declaration.name()),
                all.isEmpty() ? "该地该日没有这张表。" : "各行是:" + all + "。",
                "%s is a table; say which row.".formatted(declaration.name()),
                all.isEmpty() ? "It has no rows there on that day." : "Its rows are: " + all + ".");
    }

    private static boolean isMeant(Table.Key key, Table.Row row, String text) {
        var written = of(key, row);
        return written.equals("[" + text.strip() + "]")
                || (row.from() != Long.MIN_VALUE
                        && new Cell(key.type(), ANY)
                                .read(text)
                                .equals(new Reading.Said(key.bound(row.from()))));
    }

    /** A row as it is named, such as {@code [3]} or {@code [else]}. */
    static String of(Table.Key key, Table.Row row) {
        return row.from() == Long.MIN_VALUE
                ? "[" + ELSE + "]"
                : "[" + new Cell(key.type(), ANY).write(key.bound(row.from())) + "]";
    }
}
