package org.shouwang.policy.verification;

import java.util.Optional;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * A column of a dataset.
 *
 * @param name how it is kept
 * @param title in Chinese, the header of its column
 * @param type what the cell must be; nothing if it is any text
 * @param sensitive masked wherever the reader has no need to see it
 */
public record DatasetField(String name, Title title, Optional<Type> type, boolean sensitive) {

    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    /** What a cell says; any text that is not of a type says nothing of value. */
    public Reading read(String text) {
        return type.map(known -> new Cell(known, ANY).read(text)).orElseGet(Reading.Blank::new);
    }

    /** Why a cell cannot be taken, if it cannot. */
    public Optional<Title> refusal(String text) {
        return read(text) instanceof Reading.Refused(var why, var remedy)
                ? Optional.of(why)
                : Optional.empty();
    }
}
