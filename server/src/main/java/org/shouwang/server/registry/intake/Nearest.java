package org.shouwang.server.registry.intake;

import java.util.Collection;

/** What somebody probably meant. */
final class Nearest {

    private static final int LENGTH_MAX = 40;

    private Nearest() {}

    /** The nearest of these names, or nothing where none is near. */
    static String of(String text, Collection<String> names) {
        if (text.isEmpty() || text.length() > LENGTH_MAX) {
            return "";
        }

        var best = "";
        int bestDistance = Math.max(1, text.length() / 2) + 1;
        for (var name : names) {
            int distance = distance(text, name);
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** How many characters must be put in, left out or changed. */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
