package org.shouwang.cli.screen;

import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;

/**
 * Whose results belong to the first household of a situation; neighbours have theirs in their own
 * rows.
 */
public final class Own {

    private static final int FIRST_HOUSEHOLD = 0;

    private Own() {}

    /** The positions of the household itself, its members, and the units of its members. */
    public static List<Integer> subjects(Situation situation, Level level) {
        return switch (level) {
            case HOUSEHOLD -> List.of(FIRST_HOUSEHOLD);
            case PERSON -> members(situation);
            case UNIT ->
                    members(situation).stream()
                            .map(situation.unitOf()::get)
                            .distinct()
                            .sorted()
                            .toList();
            case EVERYBODY -> List.of();
        };
    }

    private static List<Integer> members(Situation situation) {
        return IntStream.range(0, situation.persons().size())
                .filter(person -> situation.householdOf().get(person) == FIRST_HOUSEHOLD)
                .boxed()
                .toList();
    }
}
