package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * A parameter as it stands in one place on one day.
 *
 * @param value a single value, or the declared range where the document leaves the number open
 * @param from the first day of this value
 * @param place the place that set it, as a region code; the asking place or one above it
 * @param document the key of the document in the pack's {@code sources.yaml}
 * @param formula how it follows from other parameters, as written; empty if it is a number of its
 *     own
 * @param table its rows, if it is a table; its value is then all that they say
 */
public record InForce(
        String name,
        Title title,
        Type type,
        Title unit,
        Interval value,
        LocalDate from,
        String place,
        String document,
        String article,
        String formula,
        Optional<Table> table) {

    /** A number. */
    public InForce(
            String name,
            Title title,
            Type type,
            Title unit,
            Interval value,
            LocalDate from,
            String place,
            String document,
            String article,
            String formula) {
        this(
                name,
                title,
                type,
                unit,
                value,
                from,
                place,
                document,
                article,
                formula,
                Optional.empty());
    }
}
