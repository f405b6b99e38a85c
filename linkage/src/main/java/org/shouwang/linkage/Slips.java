package org.shouwang.linkage;

/**
 * How many slips of the pen lie between two words, if at most two. There are few ways to make two
 * edits, so each is tried in one pass (Fujimoto's mbleven): words picked at random are compared by
 * the hundred thousand, and a table of distances for each would cost more than all else.
 */
final class Slips {

    /** More than two. */
    static final int MANY = 3;

    private static final int MOST = 2;

    /** By the difference of lengths: d leaves a sign of the longer word out, i of the other. */
    private static final String[][] WAYS = {{"rr", "di", "id"}, {"dr", "rd"}, {"dd"}};

    private Slips() {}

    /** The Levenshtein distance, or {@link #MANY}. */
    static int between(String one, String other) {
        return one.length() < other.length() ? least(other, one) : least(one, other);
    }

    private static int least(String longer, String shorter) {
        int difference = longer.length() - shorter.length();
        if (difference > MOST) {
            return MANY;
        }
        int least = MANY;
        for (var way : WAYS[difference]) {
            least = Math.min(least, edits(longer, shorter, way));
        }
        return least;
    }

    private static int edits(String longer, String shorter, String way) {
        int i = 0;
        int j = 0;
        int edits = 0;
        while (i < longer.length() && j < shorter.length()) {
            if (longer.charAt(i) == shorter.charAt(j)) {
                i++;
                j++;
            } else if (edits == MOST) {
                return MANY;
            } else {
                char edit = way.charAt(edits++);
                i += edit == 'i' ? 0 : 1;
                j += edit == 'd' ? 0 : 1;
            }
        }
        return Math.min(MANY, edits + longer.length() - i + shorter.length() - j);
    }
}
