package org.shouwang.linkage;

import java.util.List;

/**
 * Records of persons as somebody wrote them down.
 *
 * @param ids what each record is called; it is not compared
 * @param columns for each compared field the value of each record, empty where there is none
 */
public record RecordTable(List<String> ids, List<List<String>> columns) {

    public RecordTable {
        ids = List.copyOf(ids);
        columns = columns.stream().map(List::copyOf).toList();
        for (var column : columns) {
            if (column.size() != ids.size()) {
                throw new IllegalArgumentException(
                        "%d values for %d records".formatted(column.size(), ids.size()));
            }
        }
    }

    public int size() {
        return ids.size();
    }
}
