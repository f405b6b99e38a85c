package org.shouwang.policy.household;

import java.util.HashMap;
import java.util.Map;
import org.shouwang.policy.catalogue.Given;

/**
 * A person, a grouping or a supporter with what was said about it.
 *
 * @param id how the caller knows it
 * @param label what a reader calls it, such as a masked name
 * @param facts by name; a fact that is not here has not been asked
 */
public record Subject(String id, String label, Map<String, Given> facts) {

    public Subject {
        facts = Map.copyOf(facts);
    }

    public Given given(String fact) {
        return facts.getOrDefault(fact, new Given.NotAsked());
    }

    /** Nothing but what it is called. */
    Subject withoutFacts() {
        return new Subject(id, label, Map.of());
    }

    /** This subject, after something else was said. */
    public Subject saying(String fact, Given given) {
        var changed = new HashMap<>(facts);
        changed.put(fact, given);
        return new Subject(id, label, changed);
    }
}
