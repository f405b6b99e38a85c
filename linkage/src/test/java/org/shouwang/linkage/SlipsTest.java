package org.shouwang.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final long SEED = Long.getLong("shouwang.seed", 77);
    private static final int WORDS = 200_000;

    @Test
    void random_words_are_as_far_apart_as_the_table_of_distances_says() {
        var random = new SplittableRandom(SEED);
        var table = new LevenshteinDistance(20);

        for (int i = 0; i < WORDS; i++) {
            var one = word(random);
            var other = random.nextInt(3) == 0 ? word(random) : slipped(random, one);

            assertThat(Slips.between(one, other))
                    .as("%s and %s, seed %d", one, other, SEED)
                    .isEqualTo(Math.min(table.apply(one, other), Slips.MANY));
        }
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int left = random.nextInt(9); left > 0; left--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static String slipped(SplittableRandom random, String word) {
        var slipped = new StringBuilder(word);
        for (int left = random.nextInt(4); left > 0; left--) {
            int at = random.nextInt(slipped.length() + 1);
            if (at == slipped.length() || random.nextBoolean()) {
                slipped.insert(at, (char) ('a' + random.nextInt(3)));
            } else {
                slipped.deleteCharAt(at);
            }
        }
        return slipped.toString();
    }
}
