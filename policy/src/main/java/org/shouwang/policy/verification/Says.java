package org.shouwang.policy.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;

/**
 * What the records of a dataset say about a fact.
 *
 * @param field the column that is read; empty if the record alone counts
 * @param dated the column with the day of a record; empty if that is the date of the data
 * @param where all that a record must fulfil to count
 */
public record Says(Fact fact, Aggregation how, String field, String dated, List<Where> where) {

    public Says {
        where = List.copyOf(where);
    }

    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Cell DAY = new Cell(new org.shouwang.policy.graph.Type.Date(), ANY);

    /**
     * What a department said by its records. No record that counts is nothing found, and never
     * zero. A record that cannot be read, or a value that cannot be, is no answer: half an answer
     * would pass for a whole one.
     */
    public Given given(List<FoundRecord> records, Provenance provenance, LocalDate day) {
        var counting =
                records.stream()
                        .filter(each -> where.stream().allMatch(one -> one.holds(each)))
                        .filter(each -> isInWindow(each, day))
                        .toList();
        if (counting.isEmpty()) {
            return new Given.NothingFound(provenance);
        }

        var value = value(counting);
        return value.isPresent() && fact.range().contains(value.getAsLong())
                ? new Given.Value(value.getAsLong(), provenance)
                : new Given.NoAnswer(provenance);
    }

    private OptionalLong value(List<FoundRecord> counting) {
        return switch (how) {
            case COUNT -> OptionalLong.of(counting.size());
            case ANY -> OptionalLong.of(1);
            case SUM, SUM_OF_TWELVE_MONTHS ->
                    read(counting).stream().mapToLong(Long::longValue).reduce(Math::addExact);
            case MAX -> read(counting).stream().mapToLong(Long::longValue).max();
            case LATEST -> {
                var newest = counting.stream().max(Comparator.comparing(this::dayOf)).orElseThrow();
                yield read(List.of(newest)).stream().mapToLong(Long::longValue).findFirst();
            }
        };
    }

    /** The column of every record; of none if one cannot be read. */
    private List<Long> read(List<FoundRecord> records) {
        var cell = new Cell(fact.type(), ANY);
        var values = new ArrayList<Long>();
        for (var each : records) {
            if (!(cell.read(each.field(field)) instanceof Reading.Said(long value))) {
                return List.of();
            }
            values.add(value);
        }
        return values;
    }

    /** A record whose day cannot be read is taken in, so that it is noticed. */
    private boolean isInWindow(FoundRecord found, LocalDate day) {
        if (how != Aggregation.SUM_OF_TWELVE_MONTHS) {
            return true;
        }

        var on = dayOf(found);
        return on.isAfter(day.minusMonths(12)) && !on.isAfter(day);
    }

    private LocalDate dayOf(FoundRecord found) {
        return !dated.isEmpty()
                        && DAY.read(found.field(dated)) instanceof Reading.Said(long epochDay)
                ? LocalDate.ofEpochDay(epochDay)
                : found.dataDate();
    }
}
