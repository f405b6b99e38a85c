package org.shouwang.policy.household;

import java.util.List;
import org.shouwang.policy.graph.Level;

/** What one walk through the graph works with, for one situation. */
final class Walk {

    final Situation situation;
    final Values values;
    private final int[][] memberships = new int[Level.values().length][];

    Walk(Slots slots, Situation situation) {
        this.situation = situation;
        this.values = new Values(slots, situation);
    }

    /** For each person or supporter, the position of its grouping. */
    int[] memberships(Level members, Level grouping) {
        int key = (members == Level.SUPPORTER ? members : grouping).ordinal();
        var known = memberships[key];
        if (known == null) {
            known = array(situation.memberships(members, grouping));
            memberships[key] = known;
        }
        return known;
    }

    private static int[] array(List<Integer> positions) {
        var array = new int[positions.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = positions.get(i);
        }
        return array;
    }
}
