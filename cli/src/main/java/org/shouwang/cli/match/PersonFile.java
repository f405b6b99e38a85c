package org.shouwang.cli.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.data.Table;
import org.shouwang.linkage.RecordTable;
import org.shouwang.policy.catalogue.Title;

/** A file of persons, read for the columns that are compared. */
final class PersonFile {

    private PersonFile() {}

    /**
     * @param fields the columns compared
     * @param id the column that says what a record is called; otherwise the first column, if it is
     *     not compared and never repeats, or else the number of the line
     */
    static RecordTable read(Path file, List<String> fields, Optional<String> id) {
        var wanted = new ArrayList<>(fields);
        id.ifPresent(wanted::add);
        var table = Table.read(file).requiring(wanted);
        var columns = new ArrayList<List<String>>();
        for (var field : fields) {
            columns.add(column(table, field));
        }
        return new RecordTable(ids(table, fields, id), columns);
    }

    private static List<String> ids(Table table, List<String> fields, Optional<String> id) {
        if (id.isPresent()) {
            return unique(column(table, id.get()), id.get(), table.file());
        }
        var first = table.header().getFirst();
        if (!fields.contains(first)) {
            var values = column(table, first);
            if (!values.contains("") && new HashSet<>(values).size() == values.size()) {
                return values;
            }
        }
        var lines = new ArrayList<String>();
        table.eachRow(row -> lines.add(Long.toString(row.line())));
        return lines;
    }

    private static List<String> unique(List<String> ids, String column, String file) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw new BadInput(
                        new Title(
                                "%s 的列“%s”中 %s 不止一次。".formatted(file, column, id),
                                "%s stands more than once in column %s of %s."
                                        .formatted(id, column, file)),
                        new Title(
                                "请用 --id 指定每行都不同的列;不写则用行号。",
                                "Name a column whose values never repeat with --id; without it,"
                                        + " lines are numbered."));
            }
        }
        return ids;
    }

    private static List<String> column(Table table, String name) {
        var values = new ArrayList<String>();
        table.eachRow(row -> values.add(row.cell(name)));
        return values;
    }
}
