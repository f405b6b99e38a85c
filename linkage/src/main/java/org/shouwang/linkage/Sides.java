package org.shouwang.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Two tables as numbers of values: what everything else works on. */
final class Sides {

    private final List<Field> fields;
    private final List<Dictionary> dictionaries;
    private final int[][] left;
    private final int[][] right;
    private final int lefts;
    private final int rights;
    private final boolean oneTable;
    private final Swaps swaps;

    private Sides(
            List<Field> fields,
            List<Dictionary> dictionaries,
            Coded left,
            Coded right,
            boolean one) {
        this.fields = fields;
        this.dictionaries = dictionaries;
        this.left = left.numbers();
        this.lefts = left.size();
        this.right = right.numbers();
        this.rights = right.size();
        this.oneTable = one;
        this.swaps = new Swaps(fields, dictionaries);
    }

    private record Coded(int[][] numbers, int size) {}

    static Sides of(List<String> names, RecordTable left, RecordTable right) {
        var fields = fields(names, List.of(left, right));
        var dictionaries = dictionaries(fields);
        return new Sides(
                fields,
                dictionaries,
                coded(fields, dictionaries, left),
                coded(fields, dictionaries, right),
                false);
    }

    static Sides within(List<String> names, RecordTable table) {
        var fields = fields(names, List.of(table));
        var dictionaries = dictionaries(fields);
        var coded = coded(fields, dictionaries, table);
        return new Sides(fields, dictionaries, coded, coded, true);
    }

    private static List<Field> fields(List<String> names, List<RecordTable> tables) {
        var fields = new ArrayList<Field>();
        for (int field = 0; field < names.size(); field++) {
            var values = new HashSet<String>();
            for (var table : tables) {
                values.addAll(table.columns().get(field));
            }
            fields.add(new Field(names.get(field), Kind.of(values)));
        }
        return List.copyOf(fields);
    }

    private static List<Dictionary> dictionaries(List<Field> fields) {
        return fields.stream().map(field -> new Dictionary()).toList();
    }

    private static Coded coded(
            List<Field> fields, List<Dictionary> dictionaries, RecordTable table) {
        var numbers = new int[fields.size()][];
        for (int field = 0; field < numbers.length; field++) {
            var kind = fields.get(field).kind();
            var dictionary = dictionaries.get(field);
            numbers[field] =
                    table.columns().get(field).stream()
                            .mapToInt(value -> dictionary.number(kind.normal(value)))
                            .toArray();
        }
        return new Coded(numbers, table.size());
    }

    List<Field> fields() {
        return fields;
    }

    Dictionary dictionary(int field) {
        return dictionaries.get(field);
    }

    int lefts() {
        return lefts;
    }

    int rights() {
        return rights;
    }

    /** Whether a table is compared with itself. */
    boolean oneTable() {
        return oneTable;
    }

    int left(int field, int row) {
        return left[field][row];
    }

    int right(int field, int row) {
        return right[field][row];
    }

    /** All pairs there are. */
    double pairs() {
        return oneTable ? 0.5 * lefts * (lefts - 1.0) : (double) lefts * rights;
    }

    Agreement agreement(int field, int leftRow, int rightRow) {
        int one = left[field][leftRow];
        int other = right[field][rightRow];
        if (one == Dictionary.NOTHING || other == Dictionary.NOTHING) {
            return Agreement.MISSING;
        }
        if (one == other) {
            return Agreement.SAME;
        }

        var words = dictionaries.get(field);
        var agreement =
                Comparison.of(fields.get(field).kind(), words.value(one), words.value(other));
        return agreement.ordinal() < Agreement.CLOSE.ordinal()
                        && swaps.isSwapped(field, left, leftRow, right, rightRow)
                ? Agreement.CLOSE
                : agreement;
    }
}
