package org.shouwang.server.verification.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.Refused;

/** The border between a question and a result, from both sides. */
class StepsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 22);

    private static Steps.Stand at(DifferenceState state, @Nullable String proposedBy) {
        return new Steps.Stand(state, DUE, proposedBy, false);
    }

    @Test
    void on_the_last_day_a_household_may_still_answer_and_on_the_next_it_may_be_settled() {
        var asked = at(DifferenceState.ASKED, null);

        assertThatThrownBy(() -> Steps.confirms(asked, "sun", DUE)).isInstanceOf(Refused.class);
        assertThat(Steps.confirms(asked, "sun", DUE.plusDays(1))).isFalse();
    }

    @Test
    void the_first_officer_proposes_and_only_another_one_confirms() {
        assertThat(Steps.confirms(at(DifferenceState.EXPLAINED, null), "sun", DUE)).isFalse();
        assertThat(Steps.confirms(at(DifferenceState.EXPLAINED, "sun"), "jiang", DUE)).isTrue();
        assertThatThrownBy(() -> Steps.confirms(at(DifferenceState.EXPLAINED, "sun"), "sun", DUE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_confirms_what_the_household_was_never_asked() {
        assertThatThrownBy(() -> Steps.confirms(at(DifferenceState.OPEN, null), "sun", DUE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_settled_is_settled_once_and_what_was_disproved_needs_no_objection() {
        for (var state : DifferenceState.values()) {
            if (state.isSettled()) {
                assertThatThrownBy(() -> Steps.requireDisprove(at(state, null)))
                        .isInstanceOf(Refused.class);
            } else {
                Steps.requireDisprove(at(state, null));
            }
        }
        Steps.requireObject(at(DifferenceState.CONFIRMED, "sun"));
        assertThatThrownBy(() -> Steps.requireObject(at(DifferenceState.DISPROVED, null)))
                .isInstanceOf(Refused.class);
    }
}
