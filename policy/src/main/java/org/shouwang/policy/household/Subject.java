package org.shouwang.policy.household;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.graph.Interval;

/**
 * A person, a grouping or a supporter with what was said about it.
 *
 * @param id how the caller knows it
 * @param label what a reader calls it, such as a masked name
 * @param facts by name; a fact that is not here has not been asked
 * @param histories by name, of facts whose values stand for a month or a year each
 */
public record Subject(
        String id, String label, Map<String, Given> facts, Map<String, History> histories) {

    public Subject {
        facts = Map.copyOf(facts);
        histories = Map.copyOf(histories);
    }

    /** Somebody of whom nothing is known month by month. */
    public Subject(String id, String label, Map<String, Given> facts) {
        this(id, label, facts, Map.of());
    }

    public Given given(String fact) {
        return facts.getOrDefault(fact, new Given.NotAsked());
    }

    /** What was said of a fact; of a total, what its months say together. */
    public Given given(Fact fact) {
        return facts.containsKey(fact.name())
                ? given(fact.name())
                : fact.total()
                        .flatMap(total -> history(total.fact().name()).map(total::given))
                        .orElse(new Given.NotAsked());
    }

    /** What is known of a fact, or of a total. */
    public Interval known(Fact fact) {
        var given = facts.get(fact.name());
        if (given != null) {
            return fact.known(given);
        }

        return fact.total()
                .flatMap(total -> history(total.fact().name()).map(total::known))
                .orElseGet(() -> fact.known(new Given.NotAsked()));
    }

    /** What is believed of a fact month by month. */
    public Optional<History> history(String fact) {
        return Optional.ofNullable(histories.get(fact));
    }

    /** Nothing but what it is called. */
    Subject withoutFacts() {
        return new Subject(id, label, Map.of());
    }

    /** This subject, after something else was said. */
    public Subject saying(String fact, Given given) {
        var changed = new HashMap<>(facts);
        changed.put(fact, given);
        return new Subject(id, label, changed, histories);
    }
}
