package org.shouwang.server.verification.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.shouwang.server.registry.DocumentNumbers;

/**
 * Who may be meant by a row whose number is not on the list, told at once: so a table of a whole
 * county costs next to nothing where a village was asked about. A number that is missing or broken
 * may be anybody's. A sound one is of somebody else, unless name and birthday are those of a person
 * on the list; whoever is merely alike would only make the library believe in likenesses.
 */
final class Resemblance {

    private final Set<LikelyPersons.Signs> asked = new HashSet<>();

    Resemblance(Collection<LikelyPersons.Signs> asked) {
        asked.forEach(one -> this.asked.add(mark(one.name(), one.day())));
    }

    /** Whether somebody on the list may be meant. */
    boolean isOf(LikelyPersons.Signs row) {
        return !DocumentNumbers.isSound(row.document())
                || asked.contains(mark(row.name(), row.day()));
    }

    private static LikelyPersons.Signs mark(String name, String day) {
        return new LikelyPersons.Signs("", name, day, "");
    }
}
