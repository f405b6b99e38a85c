package org.shouwang.policy.verification;

import java.util.List;

/**
 * Which records count: those whose column is, or is not, one of these.
 *
 * @param field the name of the column
 */
public record Where(String field, boolean isNot, List<String> values) {

    public Where {
        values = List.copyOf(values);
    }

    boolean holds(FoundRecord found) {
        return values.contains(found.field(field)) != isNot;
    }
}
