package org.shouwang.server.rulebook;

import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;

/**
 * Whose results belong to a household's file. A situation holds neighbours too where they share an
 * assistance unit; their own results stand in their own files.
 */
final class Own {

    private static final int FIRST_HOUSEHOLD = 0;

    private Own() {}

    /** The positions of the household itself, its members, and the units of its members. */
    static List<Integer> subjects(Situation situation, Level level) {
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
