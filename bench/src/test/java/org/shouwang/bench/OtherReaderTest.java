package org.shouwang.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.columnar.ColumnWriter;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.pack.Packs;

/** The column files are what they say they are: Apache's own reader finds the same numbers. */
class OtherReaderTest {

    private static final int HOUSEHOLDS = 4_100;

    @Test
    void apache_arrow_reads_every_batch_and_every_number(@TempDir Path folder) throws IOException {
        var pack =
                Packs.load(Path.of(System.getProperty("shouwang.home"), "packs"), "taiyuan-2016");
        var population = new Population(7, HOUSEHOLDS, pack.policy(), LocalDate.of(2016, 7, 1));
        try (var writer = new ColumnWriter(folder, pack.policy())) {
            for (int i = 0; i < population.partitions(); i++) {
                writer.write(population.partition(i).batch(pack.catalogue()));
            }
        }

        try (var memory = new RootAllocator();
                var channel = Files.newByteChannel(folder.resolve("person.arrow"));
                var reader = new ArrowFileReader(channel, memory)) {
            int batches = 0;
            while (reader.loadNextBatch()) {
                var partition = population.partition(batches);
                assertThat(numbers(reader.getVectorSchemaRoot()))
                        .containsAllEntriesOf(persons(population, partition));
                batches++;
            }
            assertThat(batches).isEqualTo(population.partitions()).isGreaterThan(1);
        }
    }

    private static Map<String, String> numbers(VectorSchemaRoot root) {
        var numbers = new HashMap<String, String>();
        for (var vector : root.getFieldVectors()) {
            numbers.put(vector.getName(), text(numbers(vector)));
        }
        return numbers;
    }

    private static long[] numbers(FieldVector vector) {
        return IntStream.range(0, vector.getValueCount())
                .mapToLong(row -> ((Number) vector.getObject(row)).longValue())
                .toArray();
    }

    private static Map<String, String> persons(Population population, Partition partition) {
        var expected = new HashMap<String, String>();
        for (var fact : population.facts()) {
            if (fact.level() == Level.PERSON) {
                expected.put(fact.name(), text(requireNonNull(partition.facts().get(fact.name()))));
            }
        }
        expected.put("@unit", text(positions(partition, Level.UNIT)));
        expected.put("@household", text(positions(partition, Level.HOUSEHOLD)));
        return expected;
    }

    private static long[] positions(Partition partition, Level level) {
        return IntStream.of(partition.positions(level)).asLongStream().toArray();
    }

    private static String text(long[] numbers) {
        return Arrays.toString(numbers);
    }
}
