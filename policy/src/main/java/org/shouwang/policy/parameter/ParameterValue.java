package org.shouwang.policy.parameter;

import java.time.LocalDate;
import org.shouwang.policy.graph.Interval;

/**
 * A value that a document sets for a place from a day on, until the next one of the same place.
 *
 * @param place a region code; the value holds there and below, unless a place below has its own;
 *     empty is everywhere
 * @param value one value, or the declared range where the document leaves the number open
 */
public record ParameterValue(
        LocalDate from, String place, Interval value, String document, String article) {

    boolean isReplacedBy(ParameterValue other) {
        return place.equals(other.place) && from.equals(other.from);
    }
}
