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
        if (level == Level.HOUSEHOLD) {
            return List.of(FIRST_HOUSEHOLD);
        }
        if (level == Level.PERSON) {
            return members(situation);
        }
        if (!level.gathersMembers()) {
            return situation.ofFirstHousehold(level);
        }

        var memberships = situation.memberships(level);
        return members(situation).stream()
                .map(memberships::get)
                .distinct()
                .sorted()
                .filter(grouping ->
                        isInside(situation, memberships, grouping)
                                || seen.add(level + situation.subjects(level).get(grouping).id()))
                .toList();
    }

    static List<Integer> members(Situation situation) {
        return IntStream.range(0, situation.persons().size())
                .filter(person -> situation.householdOf().get(person) == FIRST_HOUSEHOLD)
                .boxed()
                .toList();
    }

    private static boolean isInside(Situation situation, List<Integer> memberships, int grouping) {
        return IntStream.range(0, memberships.size())
                .filter(person -> memberships.get(person) == grouping)
                .allMatch(person -> situation.householdOf().get(person) == FIRST_HOUSEHOLD);
    }
}
