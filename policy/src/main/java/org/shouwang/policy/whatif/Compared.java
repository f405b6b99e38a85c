package org.shouwang.policy.whatif;

import java.util.List;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

/**
 * One household under both laws.
 *
 * @param key whatever the caller knows the household by
 * @param place the code of its village
 * @param situation the household comes first among its households
 * @param changes one for each rule and each subject that is counted with this household, also where
 *     nothing changes
 */
public record Compared<K>(K key, String place, Situation situation, List<Change> changes) {

    public Compared {
        changes = List.copyOf(changes);
    }

    /** Whom a change is about. */
    public Subject subject(Change change) {
        return situation.subjects(change.rule().level()).get(change.subject());
    }
}
