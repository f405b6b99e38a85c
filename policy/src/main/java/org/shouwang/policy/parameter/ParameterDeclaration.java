package org.shouwang.policy.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * A number of the law, or a table of them: either with values of its own, or moving with other
 * parameters by a formula.
 *
 * @param range what it can be, for the proof that nothing overflows
 * @param values by place and date; none if it moves with others
 * @param key what it is looked up by, if it is a table
 */
public record ParameterDeclaration(
        String name,
        Title title,
        Type type,
        Title unit,
        Interval range,
        List<ParameterValue> values,
        Optional<Link> link,
        Optional<Table.Key> key) {

    public ParameterDeclaration {
        values = List.copyOf(values);
    }

    /** A number. */
    public ParameterDeclaration(
            String name,
            Title title,
            Type type,
            Title unit,
            Interval range,
            List<ParameterValue> values,
            Optional<Link> link) {
        this(name, title, type, unit, range, values, link, Optional.empty());
    }

    /** The same number with these values. */
    private ParameterDeclaration withValues(List<ParameterValue> changed) {
        return new ParameterDeclaration(name, title, type, unit, range, changed, link, key);
    }

    /** How it follows from others, as written; empty if it has values of its own. */
    public String formula() {
        return link.map(Link::formula).orElse("");
    }

    /** Whether a document names it, for that place and day, without giving its number. */
    public boolean isOpen(String place, LocalDate day) {
        return on(place, day).filter(ParameterValue::isOpen).isPresent();
    }

    /** The same with one number wherever a document leaves it open. */
    ParameterDeclaration settled(long number) {
        return withValues(values.stream().map(value -> value.settled(number)).toList());
    }

    /**
     * The same parameter with further values. One of the same place and day takes the place of the
     * old one, because both would be in force.
     */
    public ParameterDeclaration with(List<ParameterValue> further) {
        var all = new ArrayList<>(values);
        all.removeIf(old -> further.stream().anyMatch(old::isReplacedBy));
        all.addAll(further);
        return withValues(all);
    }

    /**
     * The value in force: of the asking place, or of the nearest place above it that has one on
     * that day. The code of a place begins with the code of each place above it.
     */
    public Optional<ParameterValue> on(String place, LocalDate day) {
        return values.stream()
                .filter(value -> place.startsWith(value.place()) && !value.from().isAfter(day))
                .max(
                        Comparator.comparingInt((ParameterValue value) -> value.place().length())
                                .thenComparing(ParameterValue::from));
    }
}
