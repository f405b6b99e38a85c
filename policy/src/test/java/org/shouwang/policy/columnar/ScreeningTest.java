package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.parameter.Law;

/** Screening says of every household what asking it alone says, in the order in which they came. */
class ScreeningTest {

    private static final Pack PACK =
            Packs.load(Path.of(System.getProperty("shouwang.home", ".."), "packs"), "kunshan-2020");
    private static final Case FIRST =
            PACK.cases().stream().filter(one -> one.refusal().isEmpty()).findFirst().orElseThrow();
    private static final Law LAW = PACK.parameters().on(FIRST.place(), FIRST.day());

    private static Situation situation(int number) {
        var known = PACK.cases().stream().filter(one -> one.refusal().isEmpty()).toList();
        return known.get(number % known.size()).situation();
    }

    @Test
    void more_households_than_a_batch_come_back_in_order_with_the_outcome_of_each() {
        int count = 2 * Screening.BATCH_MAX + 7;
        var alone = new HouseholdEvaluation(PACK.policy(), LAW);
        var numbers = new ArrayList<Integer>();

        new Screening(PACK.policy(), LAW)
                .<Integer>screen(
                        feed -> {
                            for (int i = 0; i < count; i++) {
                                feed.add(i, situation(i));
                            }
                        },
                        screened -> {
                            numbers.add(screened.key());
                            if (screened.key() % 97 == 0) {
                                assertSame(screened, alone);
                            }
                        });

        assertThat(numbers).hasSize(count).isSorted();
    }

    private static void assertSame(Screened<Integer> screened, HouseholdEvaluation alone) {
        var answer = alone.answer(situation(screened.key()));
        for (var rule : PACK.policy().rules()) {
            int subjects = answer.situation().subjects(rule.result().level()).size();
            for (int subject = 0; subject < subjects; subject++) {
                var expected = answer.value(rule.result(), subject);
                assertThat(screened.value(rule, subject)).isEqualTo(expected);
                assertThat(screened.outcome(rule, subject)).isEqualTo(Outcome.of(expected));
            }
        }
    }

    @Test
    void nobody_to_screen_is_no_result() {
        var keys = new ArrayList<String>();

        new Screening(PACK.policy(), LAW)
                .<String>screen(feed -> {}, screened -> keys.add(screened.key()));

        assertThat(keys).isEmpty();
    }

    @Test
    void a_failure_of_the_source_ends_the_screening() {
        var screening = new Screening(PACK.policy(), LAW, 1);

        assertThatThrownBy(() ->
                        screening.<String>screen(
                                feed -> {
                                    throw new IllegalStateException("the file ended");
                                },
                                screened -> {}))
                .hasMessage("the file ended");
    }

    @Test
    void what_was_not_kept_is_not_given() {
        var definition = PACK.policy().definition("members").orElseThrow();
        var batch = new BatchBuilder(PACK.policy()).add(FIRST.situation()).build();

        var results = new ColumnarEvaluation(PACK.policy(), LAW, List.of()).run(batch);

        assertThatThrownBy(() -> results.value(definition, 0))
                .hasMessage("this value was not kept");
    }
}
