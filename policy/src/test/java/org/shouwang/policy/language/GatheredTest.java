package org.shouwang.policy.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;

/** Whom an aggregate brings together follows from the names inside, wherever they stand. */
class GatheredTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money = sum(supporter.earned)",
                "money = sum(-earned)",
                "money = sum(2 * earned)",
                "money = sum(50% * earned round down)",
                "money = sum(max(1 yuan, earned))",
                "money = sum(if yes then 0 yuan else earned)",
                "money = sum(if earned > 3 yuan then 0 yuan else 1 yuan)",
                "money = sum(supplement[if earned > 3 yuan then grade_1 else none])",
                "money = sum(1 yuan where earned > 3 yuan)",
                "bool = any(not earned > 3 yuan)",
                "bool = any(earned in [1 yuan, 2 yuan])",
                "bool = any(3 yuan in [1 yuan, earned])",
                "bool = any(years(2000-01-01, day) > 3 and earned > 3 yuan)",
                "bool = any(month(day) > 3 and earned > 3 yuan)",
                "bool = any(day + 3 days > 2020-01-01 and earned > 3 yuan)",
                "bool = all(yes where earned > 3 yuan)",
                "int = count(supporter)"
            })
    void supporters_are_gathered_where_a_value_of_theirs_is_named(String formula) {
        assertThat(gathered("unit a: " + formula)).isEqualTo(Level.SUPPORTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money = sum(income)",
                "money = sum(wage over last_year)",
                "money = sum(if no then 0 yuan else income)",
                "money = sum(supplement[grade])",
                "bool = any(rent > 3 yuan)",
                "bool = any(land > 3)",
                "bool = any(birth_date + 3 years > day)",
                "int = count(person where covered)"
            })
    void persons_are_gathered_otherwise(String formula) {
        assertThat(gathered("unit a: " + formula)).isEqualTo(Level.PERSON);
    }

    private static Level gathered(String text) {
        var policy = Village.compile(text);
        var result = policy.graph().node(policy.definitions().getFirst().node());
        assertThat(result.level()).isEqualTo(Level.UNIT);
        assertThat(result.operation()).isInstanceOf(Operation.OfMembers.class);
        return policy.graph().node(((Operation.OfMembers) result.operation()).person()).level();
    }
}
