package org.shouwang.server.rulebook.units;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;

/**
 * The units that the rule comes to, why each person is where they are, and what a person has to be
 * asked before the rest can be said.
 */
record Derived(List<List<UUID>> units, Map<UUID, Title> reasons, List<Question> questions) {

    Derived {
        units = units.stream().map(List::copyOf).toList();
        reasons = Map.copyOf(reasons);
        questions = List.copyOf(questions);
    }

    /** What is not known of somebody. */
    record Question(UUID person, String label, Title question) {}
}
