package org.shouwang.policy.columnar;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.policy.arrow.ArrowWriter;
import org.shouwang.policy.arrow.ArrowWriter.Numbers;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.language.Policy;

/**
 * Writes people batch by batch into the column files of a folder, so that a policy can be asked
 * about them again and again. A value that is its fact's whole range is written as missing, and
 * takes one bit.
 */
public final class ColumnWriter implements Closeable {

    /** So many fit in 16 bits, and their columns in the cache of a processor. */
    public static final int GROUPINGS_MAX = Short.MAX_VALUE;

    private record File(FactTable table, ArrowWriter writer) {}

    private final List<File> files = new ArrayList<>();
    private final Set<String> inPart;

    /** Totals of months take two columns, because some of their months may be missing. */
    public ColumnWriter(Path folder, Policy policy) throws IOException {
        this(folder, policy, totals(policy));
    }

    private static Set<String> totals(Policy policy) {
        return FactTable.of(policy).stream()
                .flatMap(table -> table.facts().values().stream())
                .filter(fact -> fact.total().isPresent())
                .map(Fact::name)
                .collect(Collectors.toSet());
    }

    /**
     * @param inPart the facts that may be known in part, such as a sum of months of which one is
     *     missing; they take two columns
     */
    public ColumnWriter(Path folder, Policy policy, Set<String> inPart) throws IOException {
        this.inPart = Set.copyOf(inPart);
        Files.createDirectories(folder);
        for (var table : FactTable.of(policy)) {
            var columns = table.columns(inPart, GROUPINGS_MAX);
            files.add(new File(table, new ArrowWriter(table.file(folder), columns)));
        }
    }

    /** Writes the batch behind those that are already there. */
    public void write(Batch batch) throws IOException {
        for (var file : files) {
            file.writer().write(batch.count(file.table().level()), numbers(file.table(), batch));
        }
    }

    private List<Numbers> numbers(FactTable table, Batch batch) {
        var numbers = new ArrayList<Numbers>();
        for (var grouping : table.groupings()) {
            if (batch.count(grouping) > GROUPINGS_MAX) {
                throw new IllegalArgumentException(
                        "a batch has at most %d groupings of a kind".formatted(GROUPINGS_MAX));
            }
            var of = batch.membership(table.level(), grouping).of();
            numbers.add(Numbers.of(row -> of[row]));
        }
        table.facts().values().forEach(fact -> addFact(fact, batch, numbers));
        return numbers;
    }

    private void addFact(Fact fact, Batch batch, List<Numbers> numbers) {
        var column = batch.held(fact.name());
        if (inPart.contains(fact.name())) {
            numbers.add(Numbers.of(column.low()::at));
            numbers.add(Numbers.of(column.high()::at));
        } else {
            numbers.add(
                    new Numbers(
                            row -> column.low().at(row), row -> isKnown(fact, column.value(row))));
        }
    }

    private static boolean isKnown(Fact fact, Interval value) {
        if (!value.isKnown() && !value.equals(fact.range())) {
            throw new IllegalArgumentException(
                    "%s is known in part; name it when the files are begun".formatted(fact.name()));
        }

        return value.isKnown();
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.writer().close();
        }
    }
}
