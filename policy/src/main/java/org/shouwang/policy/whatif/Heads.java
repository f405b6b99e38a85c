package org.shouwang.policy.whatif;

/**
 * How many something happens to.
 *
 * @param subjects persons, units or households, as the rule is about
 * @param persons the members of those
 * @param households the household files that are touched
 */
public record Heads(long subjects, long persons, long households) {

    static final Heads NONE = new Heads(0, 0, 0);

    Heads plus(Heads other) {
        return new Heads(
                subjects + other.subjects, persons + other.persons, households + other.households);
    }
}
