package org.shouwang.cli.screen;

import java.util.List;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;

/**
 * Whose results belong to the first household of a situation; neighbours have theirs in their own
 * rows.
 */
public final class Own {

    private Own() {}

    /** The positions of the household itself, its members, and the units of its members. */
    public static List<Integer> subjects(Situation situation, Level level) {
        return situation.ofFirstHousehold(level);
    }
}
