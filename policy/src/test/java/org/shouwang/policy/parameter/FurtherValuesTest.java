package org.shouwang.policy.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/** A value published later joins those of the pack, from its day on and not a day earlier. */
class FurtherValuesTest {

    private final Parameters parameters =
            new Parameters(List.of(standard(value("2016-01-01", 320_00))), code -> "");

    @Test
    void a_further_value_holds_from_its_day_on() {
        var law = parameters.with(Map.of("standard", List.of(value("2017-04-01", 350_00))));

        assertThat(standard(law, "2017-03-31")).isEqualTo(320_00);
        assertThat(standard(law, "2017-04-01")).isEqualTo(350_00);
        assertThat(standard(parameters, "2017-04-01")).isEqualTo(320_00);
    }

    @Test
    void a_value_of_the_same_place_and_day_takes_the_place_of_the_old_one() {
        var law = parameters.with(Map.of("standard", List.of(value("2016-01-01", 330_00))));

        assertThat(standard(law, "2016-01-01")).isEqualTo(330_00);
        assertThat(law.all().iterator().next().values()).hasSize(1);
    }

    @Test
    void a_value_of_an_unknown_parameter_is_refused() {
        assertThatThrownBy(() -> parameters.with(Map.of("standrad", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("standrad is no parameter with values of its own; check its name");
    }

    private static long standard(Parameters law, String day) {
        return Objects.requireNonNull(
                        law.on("1401", LocalDate.parse(day)).parameters().get("standard"))
                .value()
                .low();
    }

    private static ParameterValue value(String from, long fen) {
        return new ParameterValue(LocalDate.parse(from), "1401", Interval.of(fen), "paper", "二");
    }

    private static ParameterDeclaration standard(ParameterValue value) {
        return new ParameterDeclaration(
                "standard",
                new Title("标准", "Standard"),
                Type.FEN,
                new Title("元/月", "yuan/month"),
                new Interval(1, 1_000_000),
                List.of(value),
                Optional.empty());
    }
}
