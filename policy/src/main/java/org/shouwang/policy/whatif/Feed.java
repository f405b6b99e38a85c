package org.shouwang.policy.whatif;

import org.shouwang.policy.household.Situation;

/** Takes one household after the other, with whatever the caller wants to find it by. */
@FunctionalInterface
public interface Feed<K> {

    /**
     * Takes a household.
     *
     * @param place the code of its village, whose law is asked
     * @param situation the household comes first among its households; others are there because
     *     they share an assistance unit with it, and have their own turn
     */
    void add(K key, String place, Situation situation);
}
