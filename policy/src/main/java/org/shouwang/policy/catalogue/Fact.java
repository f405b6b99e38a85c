package org.shouwang.policy.catalogue;

import java.util.Optional;
import java.util.OptionalLong;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;

/**
 * Something that can be known about a person or a grouping. It is declared in a pack's {@code
 * catalogue/facts.yaml}, whose Chinese title is also the column of the import layouts.
 *
 * @param range what the value can be; a value outside is refused at the door, and an unknown is
 *     taken as all of it
 * @param assumed the value taken when it is unknown; empty means that a person is asked
 * @param whenNothingFound the value when a source has looked and found nothing; empty means that it
 *     stays unknown
 * @param per for which time each value stands, if values can be added up over a window
 * @param total what it adds up, if it is the total of another fact over a window
 * @param unit the unit shown beside the value, such as 元/月; may be empty
 */
public record Fact(
        String name,
        Title title,
        Level level,
        Type type,
        Interval range,
        OptionalLong assumed,
        OptionalLong whenNothingFound,
        Title unit,
        Optional<Period> per,
        Optional<Total> total) {

    /** A fact whose values stand for no period. */
    public Fact(
            String name,
            Title title,
            Level level,
            Type type,
            Interval range,
            OptionalLong assumed,
            OptionalLong whenNothingFound,
            Title unit) {
        this(
                name,
                title,
                level,
                type,
                range,
                assumed,
                whenNothingFound,
                unit,
                Optional.empty(),
                Optional.empty());
    }

    /** The total of another fact. */
    Fact(String name, Title title, Fact each, Interval range, Total total) {
        this(
                name,
                title,
                each.level,
                each.type,
                range,
                OptionalLong.empty(),
                OptionalLong.empty(),
                each.unit,
                Optional.empty(),
                Optional.of(total));
    }

    /** The same fact, each value of which stands for a month or a year. */
    public Fact per(Period period) {
        return new Fact(
                name,
                title,
                level,
                type,
                range,
                assumed,
                whenNothingFound,
                unit,
                Optional.of(period),
                total);
    }

    /** What is known of the value, given what was said. */
    public Interval known(Given given) {
        return switch (given) {
            case Given.Value value -> Interval.of(withinRange(value.value()));
            case Given.NothingFound nothing -> orUnknown(whenNothingFound);
            case Given.NoAnswer none -> orUnknown(assumed);
            case Given.NotAsked none -> orUnknown(assumed);
        };
    }

    /** What the text of a cell says about this fact. */
    public Reading read(String text) {
        return new Cell(type, range).read(text);
    }

    /** The value as people write it; {@link #read} gives it back. */
    public String write(long value) {
        return new Cell(type, range).write(value);
    }

    /** The proof that nothing overflows rests on the ranges, so that nothing outside may enter. */
    private long withinRange(long value) {
        if (!range.contains(value)) {
            throw new IllegalArgumentException(
                    "%s is from %d to %d, but somebody said %d; correct it at its source"
                            .formatted(name, range.low(), range.high(), value));
        }

        return value;
    }

    private Interval orUnknown(OptionalLong value) {
        return value.isPresent() ? Interval.of(value.getAsLong()) : range;
    }
}
