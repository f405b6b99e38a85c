package org.shouwang.policy.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers call a place, for messages: from {@code regions/regions.csv} of a pack or of one
 * that it inherits.
 */
final class PlaceNames {

    private final Map<String, String> names = new HashMap<>();

    PlaceNames(List<PackFolder> chain) {
        chain.forEach(folder ->
                folder.texts("regions", "regions.csv")
                        .forEach(file -> file.text().lines().skip(1).forEach(this::add)));
    }

    /**
     * The name of the place, or of the county, city or province that it lies in; empty if none is
     * known.
     */
    String of(String code) {
        for (int length = code.length(); length > 0; length--) {
            var name = names.get(code.substring(0, length));
            if (name != null) {
                return name;
            }
        }
        return "";
    }

    private void add(String line) {
        var cells = line.split(",", 3);
        if (cells.length > 1) {
            names.put(cells[0], cells[1]);
        }
    }
}
