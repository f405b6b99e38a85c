package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.graph.Interval;

/** What becomes of an amount, from both ends of it. */
class EffectTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, SAME",
        "0, 0, 1, 1, ENTERS",
        "0, 0, 0, 1, BECOMES_A_QUESTION",
        "5, 5, 0, 0, LEAVES",
        "5, 5, 4, 4, LOSES",
        "5, 5, 5, 5, SAME",
        "5, 5, 6, 6, GAINS",
        "5, 5, 0, 6, BECOMES_A_QUESTION",
        "0, 5, 0, 0, IS_ANSWERED",
        "0, 5, 3, 3, IS_ANSWERED",
        "0, 5, 0, 6, STAYS_A_QUESTION"
    })
    void an_effect_compares_before_and_after(
            long low, long high, long lowAfter, long highAfter, Effect effect) {
        assertThat(Effect.of(new Interval(low, high), new Interval(lowAfter, highAfter)))
                .isEqualTo(effect);
    }

    @Test
    void a_question_is_never_surely_another_amount() {
        assertThat(Stream.of(Effect.values()).filter(Effect::isSurelyDifferent))
                .containsExactlyInAnyOrder(
                        Effect.ENTERS, Effect.LEAVES, Effect.GAINS, Effect.LOSES);
        assertThat(Stream.of(Effect.values()).filter(Effect::isQuestion))
                .containsExactlyInAnyOrder(
                        Effect.BECOMES_A_QUESTION, Effect.IS_ANSWERED, Effect.STAYS_A_QUESTION);
    }

    @Test
    void the_numbers_that_differ_are_told_with_the_villages_they_differ_in() {
        var changes =
                simulation("dibao_standard=350@2017-01-01")
                        .numbers(List.of(Loufan.YANGQU, "140122001002", Loufan.VILLAGE));

        assertThat(changes)
                .extracting(NumberChange::parameter)
                .containsExactly("dibao_standard", "low_income_line");
        assertThat(changes.get(0).before()).isEqualTo(Interval.of(32_000));
        assertThat(changes.get(0).after()).isEqualTo(Interval.of(35_000));
        assertThat(changes.get(0).villages()).isEqualTo(2);
    }

    @Test
    void of_a_table_only_the_row_that_differs_is_told() {
        var changes = simulation("care_share[3]=45%@2017-01-01").numbers(List.of(Loufan.YANGQU));

        assertThat(changes)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.parameter()).isEqualTo("care_share[3]");
                    assertThat(change.before()).isEqualTo(Interval.of(8_000));
                    assertThat(change.after()).isEqualTo(Interval.of(4_500));
                });
    }

    @Test
    void nothing_differs_without_an_amendment() {
        assertThat(
                        new Simulation(Loufan.PACK, List.of(), Loufan.DAY)
                                .numbers(List.of(Loufan.YANGQU)))
                .isEmpty();
    }

    private static Simulation simulation(String amendment) {
        return new Simulation(Loufan.PACK, List.of(Loufan.set(amendment)), Loufan.DAY);
    }
}
