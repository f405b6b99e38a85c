package org.shouwang.linkage;

import java.util.List;

/**
 * Two records that may speak of one person.
 *
 * @param left the row of the left table, from 0
 * @param right the row of the right table, from 0
 * @param probability that it is one person, 0 to 1, given what the tables show
 * @param weight the same as a logarithm to base 2 of the odds: one more is twice as likely
 * @param agreements how the fields agree, in their order
 */
public record Pair(
        int left, int right, double probability, double weight, List<Agreement> agreements) {

    public Pair {
        agreements = List.copyOf(agreements);
    }
}
