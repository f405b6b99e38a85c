package org.shouwang.server.rulebook;

import java.util.List;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;

/**
 * Whose results belong to a household's file. A situation holds neighbours too where they share an
 * assistance unit; their own results stand in their own files.
 */
final class Own {

    private Own() {}

    /** The positions of the household itself, its members, and the units of its members. */
    static List<Integer> subjects(Situation situation, Level level) {
        return situation.ofFirstHousehold(level);
    }
}
