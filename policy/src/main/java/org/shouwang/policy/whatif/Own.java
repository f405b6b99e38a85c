package org.shouwang.policy.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;

/**
 * Who is counted with the first household of a situation, so that over a population everybody is
 * counted once: an assistance unit that spans two households comes in both situations, and its
 * money must not be added twice.
 */
final class Own {

    private static final int FIRST_HOUSEHOLD = 0;

    /** Ids of subjects that could come again; those inside one household cannot. */
    private final Set<String> seen = new HashSet<>();

    /** The positions of the subjects of a level that are counted here. Asked once per situation. */
    List<Integer> subjects(Situation situation, Level level) {
        if (situation.persons().isEmpty()) {
            return IntStream.range(0, situation.subjects(level).size()).boxed().toList();
        }

        return situation.ofFirstHousehold(level).stream()
                .filter(subject ->
                        isInside(situation, level, subject)
                                || seen.add(
                                        level + " " + situation.subjects(level).get(subject).id()))
                .toList();
    }

    /** Regions, and everybody, are counted with no household. */
    private static boolean isInside(Situation situation, Level level, int subject) {
        return switch (level) {
            case PERSON, HOUSEHOLD -> true;
            case UNIT, HUKOU, REGION, EVERYBODY -> isAtHome(situation, level, subject);
            case SUPPORTER ->
                    isAtHome(situation, Level.UNIT, situation.supporters().of().get(subject));
        };
    }

    /** Whether all members of a grouping belong to the first household. */
    private static boolean isAtHome(Situation situation, Level level, int grouping) {
        var memberships = situation.memberships(level);
        return IntStream.range(0, memberships.size())
                .filter(person -> memberships.get(person) == grouping)
                .allMatch(person -> situation.householdOf().get(person) == FIRST_HOUSEHOLD);
    }
}
