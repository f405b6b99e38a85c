package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;

/**
 * Random policies over random people: household by household, column by column and the slow
 * reference say the same.
 *
 * <p>{@code -Dshouwang.seeds=5000} tries more of them, and {@code -Dshouwang.seed=17} begins at
 * that one.
 */
class BackEndsAgreeTest {

    private static final int SITUATIONS = 12;

    static LongStream seeds() {
        long first = Long.getLong("shouwang.seed", 1);
        return LongStream.range(first, first + Long.getLong("shouwang.seeds", 300));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_back_end_says_the_same_about_every_value(long seed) {
        var random = new Random(seed);
        var drawn = new RandomPolicy(random);
        var policy = drawn.policy();
        var situations =
                Stream.generate(() -> Draw.situation(random, policy)).limit(SITUATIONS).toList();

        var household = new HouseholdEvaluation(policy, drawn.law());
        var batch = new BatchBuilder(policy);
        situations.forEach(batch::add);
        var results = ColumnarEvaluation.keepingAll(policy, drawn.law()).run(batch.build());

        var rows = Screened.Rows.FIRST;
        for (var situation : situations) {
            var reference = new Reference(policy, drawn.law(), situation);
            var answer = household.answer(situation);
            for (var node : policy.graph().nodes()) {
                for (int subject = 0; subject < count(situation, node.level()); subject++) {
                    var expected = reference.value(node.index(), subject);
                    var one = answer.value(node.index(), subject);
                    assertThat(Reference.Range.of(one.low(), one.high()))
                            .as("one by one: seed %d, %s, subject %d", seed, node, subject)
                            .isEqualTo(expected);
                    assertThat(results.value(node.index(), rows.first(node.level()) + subject))
                            .as("in columns: seed %d, %s, subject %d", seed, node, subject)
                            .isEqualTo(one);
                }
            }
            rows = rows.after(situation);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_known_stays_true_whatever_the_unknown_turns_out_to_be(long seed) {
        var random = new Random(seed);
        var drawn = new RandomPolicy(random);
        var situation = Draw.situation(random, drawn.policy());
        var evaluation = new HouseholdEvaluation(drawn.policy(), drawn.law());

        var before = evaluation.answer(situation);
        var after = evaluation.answer(Draw.answered(random, drawn.policy(), situation));

        everyValue(
                situation,
                before,
                (node, subject) -> {
                    var known = before.value(node.index(), subject);
                    var later = after.value(node.index(), subject);
                    assertThat(known.or(later))
                            .as("seed %d, %s, subject %d", seed, node, subject)
                            .isEqualTo(known);
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_value_is_within_the_range_that_was_proved(long seed) {
        var random = new Random(seed);
        var drawn = new RandomPolicy(random);
        var situation = Draw.situation(random, drawn.policy());

        var answer = new HouseholdEvaluation(drawn.policy(), drawn.law()).answer(situation);

        everyValue(
                situation,
                answer,
                (node, subject) -> {
                    var value = answer.value(node.index(), subject);
                    assertThat(node.range().or(value))
                            .as("seed %d, %s, subject %d", seed, node, subject)
                            .isEqualTo(node.range());
                });
    }

    @FunctionalInterface
    private interface Check {
        void of(Node node, int subject);
    }

    private static void everyValue(Situation situation, Answer answer, Check check) {
        for (var node : answer.policy().graph().nodes()) {
            IntStream.range(0, count(situation, node.level()))
                    .forEach(subject -> check.of(node, subject));
        }
    }

    private static int count(Situation situation, Level level) {
        return level == Level.EVERYBODY ? 1 : situation.subjects(level).size();
    }
}
