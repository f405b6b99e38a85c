package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.ParameterValue;
import org.shouwang.policy.parameter.Table;
import org.shouwang.server.region.RegionCode;

/**
 * The numbers of a pack, each row of a table as a number of its own: {@code support_share[3]} is
 * read, drafted and published like any other, and the rows beside it stay as they are.
 */
public final class LawNumbers {

    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    private LawNumbers() {}

    /** In the order of the files; the rows of a table in that of their keys. */
    public static List<ParameterDeclaration> of(Pack pack) {
        return pack.parameters().all().stream().flatMap(LawNumbers::numbers).toList();
    }

    /** What stands before the bracket: the name under which the rules know it. */
    static String parameter(String number) {
        int bracket = number.indexOf('[');
        return bracket < 0 ? number : number.substring(0, bracket);
    }

    /** The rows that stand in a place on a day, with one of them changed. */
    static List<Table.Row> rows(
            ParameterDeclaration table, ParameterValue standing, String number, Interval value) {
        var key = table.key().orElseThrow();
        return standing.table(key).rows().stream()
                .map(row ->
                        name(table.name(), key, row.from()).equals(number)
                                ? new Table.Row(row.from(), value)
                                : row)
                .toList();
    }

    /** Whether there is such a number, or such a row, to be changed there and then. */
    public static boolean canChange(Pack pack, String number, RegionCode place, LocalDate day) {
        return pack.parameters().all().stream()
                .filter(each -> each.name().equals(parameter(number)))
                .anyMatch(each ->
                        each.key().isEmpty()
                                || each.on(place.value(), day)
                                        .filter(standing -> hasRow(each, standing, number))
                                        .isPresent());
    }

    static boolean hasRow(ParameterDeclaration table, ParameterValue standing, String number) {
        var key = table.key().orElseThrow();
        return standing.table(key).rows().stream()
                .anyMatch(row -> name(table.name(), key, row.from()).equals(number));
    }

    /** What one row says. */
    static Interval value(String table, Table rows, ParameterDeclaration number) {
        return rows.rows().stream()
                .filter(row -> name(table, rows.key(), row.from()).equals(number.name()))
                .findFirst()
                .map(Table.Row::value)
                .orElseGet(number::range);
    }

    private static Stream<ParameterDeclaration> numbers(ParameterDeclaration parameter) {
        if (parameter.key().isEmpty()) {
            return Stream.of(parameter);
        }

        var key = parameter.key().get();
        var bounds = new TreeSet<Long>();
        parameter
                .values()
                .forEach(value -> value.table(key).rows().forEach(row -> bounds.add(row.from())));
        return bounds.stream().map(from -> row(parameter, key, from));
    }

    /** A row as a number; where a document has no such row, nothing is said for that place. */
    private static ParameterDeclaration row(ParameterDeclaration table, Table.Key key, long from) {
        var values =
                table.values().stream()
                        .flatMap(value ->
                                value.table(key).rows().stream()
                                        .filter(row -> row.from() == from)
                                        .map(row ->
                                                new ParameterValue(
                                                        value.from(),
                                                        value.place(),
                                                        row.value(),
                                                        value.document(),
                                                        value.article())))
                        .toList();
        var called = title(key, from);
        return new ParameterDeclaration(
                name(table.name(), key, from),
                new Title(
                        table.title().zh() + ":" + called.zh(),
                        table.title().en() + ": " + called.en()),
                table.type(),
                table.unit(),
                table.range(),
                values,
                Optional.empty());
    }

    private static String name(String table, Table.Key key, long from) {
        return table + "[" + (from == Long.MIN_VALUE ? "else" : bound(key, from)) + "]";
    }

    private static String bound(Table.Key key, long from) {
        return key.type() instanceof Type.Code(var list)
                ? list.entries().get((int) from).name()
                : new Cell(key.type(), ANY).write(key.bound(from));
    }

    private static Title title(Table.Key key, long from) {
        if (from == Long.MIN_VALUE) {
            return new Title("其余", "otherwise");
        }
        if (key.type() instanceof Type.Code(var list)) {
            return list.entries().get((int) from).title();
        }

        var bound = bound(key, from);
        return key.match() == Table.Match.ABOVE
                ? new Title("超过" + bound, "above " + bound)
                : new Title("达到" + bound, "from " + bound);
    }
}
