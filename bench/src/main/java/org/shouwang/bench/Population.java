package org.shouwang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Policy;

/**
 * Invented people of whom everything is known that a policy reads. The same seed makes the same
 * people on every machine, and each partition can be made by itself.
 */
final class Population {

    /** So many households go in one batch: their columns stay in the cache of a processor. */
    private static final int PARTITION_MAX = 8_000;

    /** A node costs some time however few households there are. */
    private static final int PARTITION_MIN = 2_000;

    /** So many partitions, if they are large enough, that all processors have as much to do. */
    private static final int PARTITIONS = 8;

    /** The share of households of one, two, … persons, in hundredths: 2.6 persons on average. */
    private static final int[] SIZES = {25, 28, 22, 16, 6, 3};

    private static final int WHOLE = 100;
    private static final int TWO_UNITS = 5;
    private static final int SUPPORTED = 10;

    private final long seed;
    private final int households;
    private final int partition;
    private final List<Fact> facts;
    private final Plausible plausible;

    Population(long seed, int households, Policy policy, LocalDate day) {
        this.seed = seed;
        this.households = households;
        this.partition = Math.clamp(households / PARTITIONS, PARTITION_MIN, PARTITION_MAX);
        this.facts =
                policy.graph().nodes().stream()
                        .filter(node -> node.operation() instanceof Operation.Input)
                        .map(node -> ((Operation.Input) node.operation()).fact())
                        .distinct()
                        .sorted()
                        .map(name -> policy.catalogue().fact(name).orElseThrow())
                        .toList();
        this.plausible = new Plausible(day);
    }

    int partitions() {
        return (households + partition - 1) / partition;
    }

    /** How many partitions hold so many households, or all of them if there are fewer. */
    int partitionsOf(int some) {
        return Math.clamp((some + partition - 1L) / partition, 1, partitions());
    }

    /** The facts of which there is a column. */
    List<Fact> facts() {
        return facts;
    }

    Partition partition(int number) {
        var random = new SplittableRandom(seed * 1_000_003L + number);
        int count = Math.min(partition, households - number * partition);
        var positions = positions(random, count);
        var counts = new EnumMap<Level, Integer>(Level.class);
        counts.put(Level.PERSON, of(positions, Level.UNIT).length);
        for (var level : Level.GROUPINGS) {
            var of = of(positions, level);
            counts.put(level, of[of.length - 1] + 1);
        }
        counts.put(Level.SUPPORTER, of(positions, Level.SUPPORTER).length);
        var columns = new HashMap<String, long[]>();
        for (var fact : facts) {
            columns.put(fact.name(), column(random, fact, counts.getOrDefault(fact.level(), 0)));
        }
        return new Partition(counts, positions, columns);
    }

    private static int[] of(Map<Level, int[]> positions, Level level) {
        return Objects.requireNonNull(positions.get(level));
    }

    private static Map<Level, int[]> positions(SplittableRandom random, int households) {
        var household = new ArrayList<Integer>();
        var unit = new ArrayList<Integer>();
        var supporter = new ArrayList<Integer>();
        int units = 0;
        for (int i = 0; i < households; i++) {
            int size = size(random.nextInt(WHOLE));
            boolean two = size > 1 && random.nextInt(WHOLE) < TWO_UNITS;
            for (int person = 0; person < size; person++) {
                household.add(i);
                unit.add(two && person == size - 1 ? units + 1 : units);
            }
            if (random.nextInt(WHOLE) < SUPPORTED) {
                supporter.add(units);
            }
            units += two ? 2 : 1;
        }
        var positions = new EnumMap<Level, int[]>(Level.class);
        positions.put(Level.UNIT, array(unit));
        positions.put(Level.HOUSEHOLD, array(household));
        positions.put(Level.HUKOU, array(household));
        positions.put(Level.REGION, new int[household.size()]);
        positions.put(Level.SUPPORTER, array(supporter));
        return positions;
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
    }

    private static int size(int hundredth) {
        int size = 1;
        for (int left = hundredth; left >= SIZES[size - 1]; size++) {
            left -= SIZES[size - 1];
        }
        return size;
    }

    private long[] column(SplittableRandom random, Fact fact, int count) {
        return IntStream.range(0, count).mapToLong(i -> plausible.value(random, fact)).toArray();
    }
}
