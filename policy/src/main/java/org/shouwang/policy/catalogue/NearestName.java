package org.shouwang.policy.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody probably meant: the known name that is reached with the fewest changes of one
 * character.
 */
public final class NearestName {

    private record Candidate(String name, int distance) {}

    private NearestName() {}

    /** The nearest name, unless more than half of what was written would have to change. */
    public static Optional<String> of(String written, Collection<String> names) {
        int most = Math.max(1, written.length() / 2);
        return names.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .map(name -> new Candidate(name, distance(written, name)))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
