package org.shouwang.server.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Most rows speak of the same facts, whose names are sent once. */
final class Shapes {

    private final BinaryTable table;
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    Shapes(Writing writing) {
        this.table = new BinaryTable("staged_shape", 2, writing);
    }

    /** The number under which these facts are known, in this order. */
    int of(List<Said> said) {
        var names = new ArrayList<String>(said.size());
        for (var one : said) {
            names.add(one.fact().name());
        }
        var known = numbers.get(names);
        if (known != null) {
            return known;
        }

        int number = numbers.size();
        numbers.put(names, number);
        table.add(number).add(names).endRow();
        return number;
    }

    void send() {
        table.send();
    }
}
