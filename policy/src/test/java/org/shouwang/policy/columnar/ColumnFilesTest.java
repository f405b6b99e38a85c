package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.arrow.ArrowColumn;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.GraphBuilder;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/** What is written into column files comes out again, and rules say the same about it. */
class ColumnFilesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Title NO_TITLE = new Title("", "");

    @TempDir private Path folder;

    static LongStream seeds() {
        long first = Long.getLong("shouwang.seed", 1);
        return LongStream.range(first, first + Math.min(60, Long.getLong("shouwang.seeds", 60)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rules_say_the_same_about_people_from_files_as_from_memory(long seed) throws IOException {
        var random = new Random(seed);
        var drawn = new RandomPolicy(random);
        var policy = drawn.policy();
        var evaluation = ColumnarEvaluation.keepingAll(policy, drawn.law());
        var batches =
                List.of(
                        batch(policy, random, 1),
                        batch(policy, random, 7),
                        new BatchBuilder(policy).build(),
                        batch(policy, random, 30));

        write(policy, batches);
        var reader = ColumnFiles.open(folder, policy).reader();

        for (int number = 0; number < batches.size(); number++) {
            var batch = batches.get(number);
            var expected = evaluation.run(batch);
            evaluation.run(
                    reader.read(number), results -> assertSame(seed, policy, expected, results));
        }
    }

    private static void assertSame(long seed, Policy policy, Results expected, Results results) {
        for (var node : policy.graph().nodes()) {
            int rows = node.level() == Level.EVERYBODY ? 1 : expected.batch().count(node.level());
            for (int row = 0; row < rows; row++) {
                assertThat(results.value(node.index(), row))
                        .as("seed %d, %s, row %d", seed, node, row)
                        .isEqualTo(expected.value(node.index(), row));
            }
        }
    }

    private static Batch batch(Policy policy, Random random, int situations) {
        var builder = new BatchBuilder(policy);
        Stream.<Situation>generate(() -> Draw.situation(random, policy))
                .limit(situations)
                .forEach(builder::add);
        return builder.build();
    }

    private void write(Policy policy, List<Batch> batches) throws IOException {
        try (var writer = new ColumnWriter(folder, policy)) {
            for (var batch : batches) {
                writer.write(batch);
            }
        }
    }

    /** Two facts whose difference fits 32 bits, and two whose difference just does not. */
    @ParameterizedTest
    @ValueSource(longs = {Integer.MAX_VALUE - 1L, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L})
    void numbers_at_the_border_of_32_bits_are_compared_and_added_right(long most)
            throws IOException {
        var policy = comparing(new Interval(-2, most));
        var law = new Law("", DAY, Map.of());
        long[] values = {-2, -1, 0, most - 1, most};
        long[] others = {most, most - 1, -2, most, -2};

        write(policy, List.of(people(policy, values, others)));
        var evaluation = ColumnarEvaluation.keepingAll(policy, law);
        evaluation.run(
                ColumnFiles.open(folder, policy).reader().read(0),
                results -> {
                    for (int row = 0; row < values.length; row++) {
                        long a = values[row];
                        long b = others[row];
                        assertThat(results.value(2, row)).isEqualTo(Interval.of(a < b));
                        assertThat(results.value(3, row)).isEqualTo(Interval.of(a <= b));
                        assertThat(results.value(4, row)).isEqualTo(Interval.of(a == b));
                        assertThat(results.value(5, row)).isEqualTo(Interval.of(a + b));
                        assertThat(results.value(6, row)).isEqualTo(Interval.of(a - b));
                    }
                    long sum = LongStream.of(values).sum();
                    assertThat(results.value(7, 0)).isEqualTo(Interval.of(sum));
                });
    }

    private static Policy comparing(Interval range) {
        var graph = new GraphBuilder();
        graph.add(new Operation.Input("a"), Type.INT, Level.PERSON, range);
        graph.add(new Operation.Input("b"), Type.INT, Level.PERSON, range);
        for (Operation.Pointwise operation :
                List.<Operation.Pointwise>of(
                        new Operation.LessThan(0, 1),
                        new Operation.AtMost(0, 1),
                        new Operation.Equal(0, 1),
                        new Operation.Add(0, 1),
                        new Operation.Subtract(0, 1))) {
            var result = Arithmetic.apply(operation, operand -> range);
            graph.add(operation, Type.INT, Level.PERSON, result);
        }
        graph.add(new Operation.Sum(0), Type.INT, Level.UNIT, Arithmetic.sumOverMembers(range));
        var facts = Map.of("a", fact("a", range), "b", fact("b", range));
        return new Policy(
                graph.build(), List.of(), List.of(), new Catalogue(facts, Map.of(), List.of()));
    }

    private static Fact fact(String name, Interval range) {
        return new Fact(
                name,
                NO_TITLE,
                Level.PERSON,
                Type.INT,
                range,
                OptionalLong.empty(),
                OptionalLong.empty(),
                NO_TITLE);
    }

    private static Batch people(Policy policy, long[] a, long[] b) {
        return new BatchColumns(policy.catalogue())
                .count(Level.PERSON, a.length)
                .count(Level.UNIT, 1)
                .membership(Level.PERSON, Level.UNIT, new int[a.length])
                .fact("a", a)
                .fact("b", b)
                .build();
    }

    @Test
    void a_unit_of_64_persons_is_added_up() throws IOException {
        var policy = comparing(new Interval(0, Integer.MAX_VALUE));
        var law = new Law("", DAY, Map.of());
        long[] most = LongStream.generate(() -> Integer.MAX_VALUE).limit(64).toArray();

        write(policy, List.of(people(policy, most, most)));

        var results =
                ColumnarEvaluation.keepingAll(policy, law)
                        .run(ColumnFiles.open(folder, policy).reader().read(0));
        assertThat(results.value(7, 0)).isEqualTo(Interval.of(64L * Integer.MAX_VALUE));
    }

    @Test
    void a_unit_of_65_persons_is_refused() throws IOException {
        var policy = comparing(new Interval(0, 1));
        var people = new long[65];
        write(policy, List.of(people(policy, people, people)));
        var reader = ColumnFiles.open(folder, policy).reader();

        assertThatThrownBy(() -> reader.read(0))
                .hasMessage(
                        "a unit of the column files has more than 64 members; correct it at its"
                                + " source");
    }

    @Test
    void a_number_outside_its_declared_range_is_refused_at_the_door() throws IOException {
        var policy = comparing(new Interval(0, 100));
        write(policy, List.of(people(policy, new long[] {100}, new long[] {0})));
        var stricter = comparing(new Interval(0, 99));
        var law = new Law("", DAY, Map.of());
        var batch = ColumnFiles.open(folder, stricter).reader().read(0);

        assertThatThrownBy(() -> ColumnarEvaluation.keepingAll(stricter, law).run(batch))
                .hasMessage(
                        "a is from 0 to 99, but a column file says 100; correct it at its source");
    }

    @Test
    void a_file_that_was_not_finished_is_refused() throws IOException {
        var policy = comparing(new Interval(0, 100));
        write(policy, List.of(people(policy, new long[] {1}, new long[] {0})));
        var file = folder.resolve("person.arrow");
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

        assertThatThrownBy(() -> ColumnFiles.open(folder, policy))
                .hasMessage("person.arrow is not a complete Arrow file; write it once more");
    }

    @Test
    void a_file_that_is_something_else_is_refused() throws IOException {
        var policy = comparing(new Interval(0, 100));
        write(policy, List.of(people(policy, new long[] {1}, new long[] {0})));
        var file = folder.resolve("person.arrow");

        Files.write(file, new byte[3]);
        assertThatThrownBy(() -> ColumnFiles.open(folder, policy))
                .hasMessage("person.arrow is not a complete Arrow file; write it once more");
        Files.write(file, new byte[300]);
        assertThatThrownBy(() -> ColumnFiles.open(folder, policy))
                .hasMessage("person.arrow is not a complete Arrow file; write it once more");
    }

    @Test
    void a_column_of_a_batch_keeps_to_the_declared_range() {
        var policy = comparing(new Interval(0, 100));

        assertThatThrownBy(() -> people(policy, new long[] {101}, new long[] {0}))
                .hasMessage("a is from 0 to 100, but a column says 101");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 24, 128})
    void whole_numbers_have_8_16_32_or_64_bits(int bits) {
        assertThatThrownBy(() -> new ArrowColumn("a", bits, false))
                .hasMessage("whole numbers have 8, 16, 32 or 64 bits: " + bits);
    }

    @Test
    void a_column_is_as_narrow_as_its_numbers_allow() {
        assertThat(ArrowColumn.of("a", -128, 127, false).bits()).isEqualTo(8);
        assertThat(ArrowColumn.of("a", -129, 127, false).bits()).isEqualTo(16);
        assertThat(ArrowColumn.of("a", 0, 32_768, false).bits()).isEqualTo(32);
        assertThat(ArrowColumn.of("a", 0, 1L << 31, false).bits()).isEqualTo(64);
    }
}
