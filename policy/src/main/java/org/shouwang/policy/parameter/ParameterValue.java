package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.parameter.Table.Row;

/**
 * A value that a document sets for a place from a day on, until the next one of the same place.
 *
 * @param place a region code; the value holds there and below, unless a place below has its own;
 *     empty is everywhere
 * @param value one value, or the declared range where the document leaves the number open; of a
 *     table, all that its rows say
 * @param rows of a table; otherwise empty
 */
public record ParameterValue(
        LocalDate from,
        String place,
        Interval value,
        String document,
        String article,
        List<Row> rows) {

    public ParameterValue {
        rows = List.copyOf(rows);
    }

    /** A number of its own. */
    public ParameterValue(
            LocalDate from, String place, Interval value, String document, String article) {
        this(from, place, value, document, article, List.of());
    }

    /** The rows of a table. */
    public ParameterValue(
            LocalDate from, String place, List<Row> rows, String document, String article) {
        this(from, place, all(rows), document, article, rows);
    }

    private static Interval all(List<Row> rows) {
        return rows.stream().map(Row::value).reduce(Interval::or).orElseThrow();
    }

    boolean isReplacedBy(ParameterValue other) {
        return place.equals(other.place) && from.equals(other.from);
    }

    /** Whether the document names it, or a row of it, without giving the number. */
    boolean isOpen() {
        return rows.isEmpty()
                ? !value.isKnown()
                : rows.stream().anyMatch(row -> !row.value().isKnown());
    }

    /** The same with this number wherever the document leaves it open. */
    ParameterValue settled(long number) {
        if (!isOpen()) {
            return this;
        }
        if (rows.isEmpty()) {
            return new ParameterValue(from, place, Interval.of(number), document, article);
        }

        var settled =
                rows.stream()
                        .map(row ->
                                row.value().isKnown()
                                        ? row
                                        : new Row(row.from(), Interval.of(number)))
                        .toList();
        return new ParameterValue(from, place, settled, document, article);
    }

    /** The rows as they are looked up; a table that has one number has it in every row. */
    public Table table(Table.Key key) {
        return new Table(key, rows.isEmpty() ? List.of(new Row(Long.MIN_VALUE, value)) : rows);
    }
}
