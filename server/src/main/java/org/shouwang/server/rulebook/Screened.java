package org.shouwang.server.rulebook;

import java.util.List;
import org.shouwang.server.registry.LocatedSituation;

/**
 * What the rules say of a household, in short: found by columns for many, or one by one, with the
 * same result.
 */
public record Screened(LocatedSituation household, List<RuleValue> values) {

    public Screened {
        values = List.copyOf(values);
    }

    public boolean asksForALook() {
        return values.stream().anyMatch(RuleValue::asksForALook);
    }
}
