package org.shouwang.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was probably meant, and none where that would be a guess. */
class NearestNameTest {

    private static final List<String> NAMES = List.of("income", "incomes", "rent", "ab", "月收入");

    @ParameterizedTest
    @CsvSource({
        "incme, income",
        "inocme, income",
        "incomess, incomes",
        "icmoes, incomes",
        "xxcome, income",
        "xxxome, income",
        "xxxxme,",
        "rnet, rent",
        "tnre,",
        "a, ab",
        "b, ab",
        "c,",
        "abc, ab",
        "月收如, 月收入",
        "支出额,"
    })
    void the_nearest_name_is_at_most_half_of_what_was_written_away(String written, String nearest) {
        assertThat(NearestName.of(written, NAMES)).isEqualTo(Optional.ofNullable(nearest));
    }

    @ParameterizedTest
    @CsvSource({"be, bed, bee, bed", "be, bee, bed, bed", "bed, bad, beds, bad"})
    void of_two_that_are_as_near_the_first_of_the_alphabet_is_offered(
            String written, String one, String other, String nearest) {
        assertThat(NearestName.of(written, List.of(one, other)).map(Objects::toString))
                .contains(nearest);
    }
}
