package org.shouwang.server.verification.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.linkage.Agreement;

/**
 * Persons on the list who are written as a row writes somebody, but for a number that is missing,
 * broken or one slip of the pen away. A short list teaches the library too little to be sure of
 * them.
 */
final class Namesakes {

    /** A digit mistaken, or two that changed places. */
    private static final int SLIP = 2;

    private final Map<String, List<LikelyPersons.Known>> byName = new HashMap<>();

    Namesakes(List<LikelyPersons.Known> known) {
        for (var one : known) {
            byName.computeIfAbsent(one.signs().name(), none -> new ArrayList<>(1)).add(one);
        }
    }

    List<LikelyPersons.Known> of(LikelyPersons.Signs row) {
        return byName.getOrDefault(row.name(), List.of()).stream()
                .filter(one -> isMeant(one.signs(), row))
                .toList();
    }

    private static boolean isMeant(LikelyPersons.Signs known, LikelyPersons.Signs row) {
        if (row.isWhole()) {
            return isSlip(known.document(), row.document());
        }
        return !row.day().isEmpty() && row.day().equals(known.day());
    }

    private static boolean isSlip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }

        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different <= SLIP;
    }

    /** How the row agrees with each of them. */
    Map<String, Agreement> reasons(LikelyPersons.Signs row) {
        return row.isWhole()
                ? Map.of("document", Agreement.CLOSE, "name", Agreement.SAME)
                : Map.of("name", Agreement.SAME, "birth", Agreement.SAME);
    }
}
