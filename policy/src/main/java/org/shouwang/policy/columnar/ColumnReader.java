package org.shouwang.policy.columnar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.shouwang.policy.arrow.ArrowBatch;
import org.shouwang.policy.arrow.ArrowColumn;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/**
 * Reads batches of column files into buffers that are used again and again. A fact is copied out of
 * the file when its first formula asks for it, so that it is still in the processor's cache when
 * the loop runs.
 */
public final class ColumnReader implements Facts {

    private record Source(int file, FactNumbers numbers) {}

    private record Positions(int file, int column, Level level, Level grouping) {}

    private final List<ColumnFiles.File> files;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Level, Positions> positions = new EnumMap<>(Level.class);
    private final Map<Level, int[]> ofs = new EnumMap<>(Level.class);
    private final ArrowBatch[] batches;
    private short[] shorts = new short[0];

    ColumnReader(List<ColumnFiles.File> files) {
        this.files = files;
        this.batches = new ArrowBatch[files.size()];
        for (int i = 0; i < files.size(); i++) {
            var columns = files.get(i).arrow().columns();
            for (var fact : files.get(i).table().facts().values()) {
                sources.put(fact.name(), new Source(i, numbers(fact, columns)));
            }
            for (var grouping : files.get(i).table().groupings()) {
                var members = files.get(i).table().level();
                int column = find(columns, FactTable.membership(grouping));
                positions.put(
                        Batch.key(members, grouping), new Positions(i, column, members, grouping));
            }
        }
    }

    private static FactNumbers numbers(Fact fact, List<ArrowColumn> columns) {
        int low = find(columns, fact.name());
        var names = columns.stream().map(ArrowColumn::name).toList();
        int high = names.indexOf(FactTable.high(fact.name()));
        return new FactNumbers(fact, low, columns.get(low).bits(), high);
    }

    private static int find(List<ArrowColumn> columns, String name) {
        int found = columns.stream().map(ArrowColumn::name).toList().indexOf(name);
        if (found < 0) {
            throw new IllegalArgumentException(
                    "the column files have no column \"%s\"; write them for this policy"
                            .formatted(name));
        }

        return found;
    }

    /** The people of a batch, until the next one is read. */
    public Batch read(int number) {
        var counts = new EnumMap<Level, Integer>(Level.class);
        for (int i = 0; i < batches.length; i++) {
            batches[i] = files.get(i).arrow().batch(number);
            counts.put(files.get(i).table().level(), batches[i].rows());
        }
        var memberships = new EnumMap<Level, Membership>(Level.class);
        positions.forEach((key, position) -> memberships.put(key, membership(position, counts)));
        return new Batch(counts, memberships, this);
    }

    private Membership membership(Positions position, Map<Level, Integer> counts) {
        int members = Objects.requireNonNull(counts.get(position.level()));
        int groupings = Objects.requireNonNull(counts.get(position.grouping()));
        var key = Batch.key(position.level(), position.grouping());
        if (shorts.length < members) {
            shorts = new short[members];
        }
        batches[position.file()].read(position.column(), shorts);
        var of = roomy(ofs, key, members);
        Widths.widen(shorts, of, members);
        var membership = Membership.of(of, members, groupings);
        if (position.grouping() != Level.REGION
                && membership.hasMoreMembersThan(Graph.MEMBERS_MAX)) {
            throw new IllegalArgumentException(
                    "a %s of the column files has more than %d members; correct it at its source"
                            .formatted(
                                    position.grouping().name().toLowerCase(Locale.ROOT),
                                    Graph.MEMBERS_MAX));
        }

        return membership;
    }

    private static int[] roomy(Map<Level, int[]> buffers, Level key, int size) {
        var buffer = buffers.get(key);
        if (buffer == null || buffer.length < size) {
            buffer = new int[size];
            buffers.put(key, buffer);
        }
        return buffer;
    }

    @Override
    public Column column(String fact, Buffers buffers) {
        var source = Objects.requireNonNull(sources.get(fact), fact);
        return source.numbers().read(batches[source.file()], buffers);
    }

    @Override
    public boolean areBorrowed() {
        return true;
    }
}
