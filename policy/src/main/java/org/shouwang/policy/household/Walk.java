package org.shouwang.policy.household;

import java.util.List;
import org.shouwang.policy.graph.Level;

/** What one walk through the graph works with, for one situation. */
final class Walk {

    final Situation situation;
    final Values values;
    private final RowLoops.Places places = new RowLoops.Places();
    private final int[][] memberships = new int[Level.values().length][];

    Walk(Values values, Situation situation) {
        this.situation = situation;
        this.values = values;
    }

    /** Where a node's loop reads its operands and writes, until the next one asks. */
    RowLoops.Places places(int node, int left, int leftStep, int right, int rightStep) {
        places.left = values.start(left);
        places.leftStep = leftStep;
        places.right = values.start(right);
        places.rightStep = rightStep;
        places.out = values.start(node);
        places.rows = values.count(node);
        return places;
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
