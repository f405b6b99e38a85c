package org.shouwang.cli.screen;

import java.util.List;

/** What the rules say of one household. */
public record HouseholdRow(String household, String region, List<RuleValue> values) {

    public HouseholdRow {
        values = List.copyOf(values);
    }
}
