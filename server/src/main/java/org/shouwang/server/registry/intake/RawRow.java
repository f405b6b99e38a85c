package org.shouwang.server.registry.intake;

import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file.
 *
 * @param line the line it begins on, counted from 1
 * @param broken cells that could not be taken as text, by position
 */
record RawRow(long line, List<String> cells, Map<Integer, Complaint> broken) {

    RawRow {
        cells = List.copyOf(cells);
        broken = Map.copyOf(broken);
    }

    boolean isBlank() {
        if (!broken.isEmpty()) {
            return false;
        }
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
