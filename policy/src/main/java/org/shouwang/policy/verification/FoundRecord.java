package org.shouwang.policy.verification;

import java.time.LocalDate;
import java.util.Map;

/**
 * A record of a department about one person.
 *
 * @param fields by the name of the field, as written
 * @param dataDate the day that the record speaks of
 */
public record FoundRecord(Map<String, String> fields, LocalDate dataDate) {

    public FoundRecord {
        fields = Map.copyOf(fields);
    }

    /** A field as written; empty if the record does not have it. */
    public String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
