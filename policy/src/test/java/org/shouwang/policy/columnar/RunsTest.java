package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no of runs of members, as somebody who looks at one after the other would find them. */
class RunsTest {

    private static final int SEEDS = 300;

    private static Membership membership(Random random, int groupings, int membersMost) {
        var of =
                IntStream.range(0, groupings)
                        .flatMap(i -> random.ints(1 + random.nextInt(membersMost)).map(any -> i))
                        .toArray();
        return Membership.of(of, of.length, groupings);
    }

    private static long[] drawn(Random random, int words) {
        int seldom = random.nextInt(3);
        var bits = random.longs(words).toArray();
        for (int i = 0; i < words; i++) {
            bits[i] = seldom == 0 ? bits[i] : seldom == 1 ? bits[i] & random.nextLong() : 0;
        }
        return bits;
    }

    private static boolean at(long[] bits, int row) {
        return new Series.Bits(bits).at(row) == 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 64, 200})
    void any_member_is_enough_also_across_words(int membersMost) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var in = membership(random, 1 + random.nextInt(150), membersMost);
            var members = drawn(random, BitLoops.words(in.members()));
            var out = drawn(random, BitLoops.words(in.groupings()) + 1);
            var expected = new boolean[in.groupings()];
            for (int i = 0; i < in.members(); i++) {
                expected[in.of()[i]] |= at(members, i);
            }

            Runs.any(members, in, out);

            for (int i = 0; i < expected.length; i++) {
                assertThat(at(out, i)).as("seed %d, grouping %d", seed, i).isEqualTo(expected[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 64, 200})
    void every_member_is_told_what_its_grouping_says(int membersMost) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var in = membership(random, 1 + random.nextInt(150), membersMost);
            var groupings = drawn(random, BitLoops.words(in.groupings()) + 1);
            var out = drawn(random, BitLoops.words(in.members()));

            Runs.handDown(groupings, in, out);

            for (int i = 0; i < in.members(); i++) {
                assertThat(at(out, i))
                        .as("seed %d, member %d", seed, i)
                        .isEqualTo(at(groupings, in.of()[i]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 64, 200})
    void the_size_of_the_largest_grouping_is_known(int membersMost) {
        var random = new Random(membersMost);
        var in = membership(random, 150, membersMost);
        var sizes = new int[150];
        IntStream.of(in.of()).forEach(of -> sizes[of]++);
        int most = IntStream.of(sizes).max().orElseThrow();
        var turned = IntStream.of(in.of()).map(of -> 149 - of).toArray();
        var unordered = Membership.of(turned, turned.length, 150);

        assertThat(in.inOrder()).isTrue();
        assertThat(in.hasMoreMembersThan(most)).isFalse();
        assertThat(in.hasMoreMembersThan(most - 1)).isTrue();
        assertThat(unordered.inOrder()).isFalse();
        assertThat(unordered.hasMoreMembersThan(most)).isFalse();
        assertThat(unordered.hasMoreMembersThan(most - 1)).isTrue();
    }
}
