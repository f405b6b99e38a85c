package org.shouwang.cli.generate;

import java.util.Map;
import java.util.Optional;

/**
 * A record in the register of a department.
 *
 * @param dataset by name
 * @param fields by the name of the field; none if the department has not answered
 * @param planted what it is there for, if a comparison should notice it
 */
record Entry(String dataset, Map<String, String> fields, Optional<Planted> planted) {

    Entry {
        fields = Map.copyOf(fields);
    }

    /**
     * Why a record is there.
     *
     * @param kind a word that the truth table explains itself by
     * @param rules the finding rules that should fire because of it, with spaces between
     */
    record Planted(String kind, String rules) {}

    static Entry of(String dataset, Map<String, String> fields) {
        return new Entry(dataset, fields, Optional.empty());
    }

    Entry planted(String kind, String rules) {
        return new Entry(dataset, fields, Optional.of(new Planted(kind, rules)));
    }

    boolean isAnswer() {
        return !fields.isEmpty();
    }
}
