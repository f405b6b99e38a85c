package org.shouwang.server.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.Looks;

/** One officer who opens a file and its tabs has looked once. */
class HouseholdLooksTest {

    private static final Instant AT = Instant.parse("2026-10-20T08:00:00Z");

    @Test
    void looks_of_one_officer_within_a_minute_are_one_line_with_the_latest_time() {
        var lines =
                HouseholdLooks.folded(List.of(read("zhao", 59), read("zhao", 30), read("zhao", 0)));

        assertThat(lines).containsExactly(read("zhao", 59));
    }

    @Test
    void a_minute_later_is_another_look() {
        var lines =
                HouseholdLooks.folded(List.of(read("zhao", 60), read("zhao", 1), read("zhao", 0)));

        assertThat(lines).containsExactly(read("zhao", 60), read("zhao", 0));
    }

    @Test
    void two_officers_are_two_looks() {
        var lines =
                HouseholdLooks.folded(List.of(read("zhao", 5), read("qian", 3), read("zhao", 1)));

        assertThat(lines).containsExactly(read("zhao", 5), read("qian", 3));
    }

    @Test
    void whatever_was_shown_whole_has_a_line_of_its_own() {
        var reveals = List.of(look("zhao", 5, "person.reveal"), look("zhao", 4, "person.reveal"));

        assertThat(HouseholdLooks.folded(reveals)).isEqualTo(reveals);
    }

    private static Looks.Look read(String account, int second) {
        return look(account, second, "household.read");
    }

    private static Looks.Look look(String account, int second, String action) {
        return new Looks.Look(AT.plusSeconds(second), account, account, action, "H1", Map.of());
    }
}
