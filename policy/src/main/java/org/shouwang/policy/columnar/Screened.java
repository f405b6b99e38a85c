package org.shouwang.policy.columnar;

import java.util.EnumMap;
import java.util.Map;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Rule;

/** What every rule says about one situation. */
public final class Screened<K> {

    private final K key;
    private final Situation situation;
    private final Results results;
    private final Rows rows;

    Screened(K key, Situation situation, Results results, Rows rows) {
        this.key = key;
        this.situation = situation;
        this.results = results;
        this.rows = rows;
    }

    /** Where the subjects of a situation begin in the batch. */
    record Rows(Map<Level, Integer> first) {

        static final Rows FIRST = new Rows(Map.of());

        Rows after(Situation situation) {
            var next = new EnumMap<Level, Integer>(Level.class);
            for (var level : Level.values()) {
                if (level != Level.EVERYBODY) {
                    next.put(level, first(level) + situation.subjects(level).size());
                }
            }
            return new Rows(next);
        }

        int first(Level level) {
            return first.getOrDefault(level, 0);
        }
    }

    /** Whatever the caller knows the situation by. */
    public K key() {
        return key;
    }

    public Situation situation() {
        return situation;
    }

    /** What the rule says about a subject of its level. */
    public Outcome outcome(Rule rule, int subject) {
        return Outcome.of(value(rule, subject));
    }

    /** The condition of a warning, or the amount of a grant, as far as it is known. */
    public Interval value(Rule rule, int subject) {
        var result = rule.result();
        return results.value(result, rows.first(result.level()) + subject);
    }
}
