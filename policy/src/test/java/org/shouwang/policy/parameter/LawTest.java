package org.shouwang.policy.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/** Which number of the law holds where and when. */
class LawTest {

    private static final Interval RANGE = new Interval(0, 1_000_000);

    private final Parameters parameters =
            new Parameters(
                    List.of(standard(), line()),
                    code -> Map.of("1401", "太原市", "32", "江苏省").getOrDefault(code, ""));

    @ParameterizedTest
    @CsvSource({
        "1401,         2015-12-31, 28800",
        "1401,         2016-01-01, 32000",
        "140122,       2016-06-30, 32000",
        "140122,       2016-07-01, 33000",
        "140122001001, 2016-07-01, 33000",
        "140123,       2016-07-01, 32000"
    })
    void the_nearest_place_with_a_value_on_that_day_decides(String place, LocalDate day, long fen) {
        assertThat(inForce(place, day, "standard").value()).isEqualTo(Interval.of(fen));
    }

    @Test
    void a_value_names_its_place_its_first_day_and_its_article() {
        var standard = inForce("140122001", LocalDate.of(2016, 8, 1), "standard");

        assertThat(standard.place()).isEqualTo("140122");
        assertThat(standard.from()).isEqualTo(LocalDate.of(2016, 7, 1));
        assertThat(standard.article()).isEqualTo("二");
    }

    @Test
    void a_linked_parameter_moves_with_the_one_it_follows() {
        var before = inForce("140122", LocalDate.of(2016, 6, 30), "line");
        var after = inForce("140122", LocalDate.of(2016, 7, 1), "line");

        assertThat(before.value()).isEqualTo(Interval.of(64_000));
        assertThat(after.value()).isEqualTo(Interval.of(66_000));
        assertThat(after.from()).isEqualTo(LocalDate.of(2016, 7, 1));
        assertThat(after.formula()).isEqualTo("2 * standard");
    }

    @Test
    void what_the_document_leaves_open_is_unknown_within_its_range() {
        assertThat(inForce("42", LocalDate.of(2020, 1, 1), "standard").value()).isEqualTo(RANGE);
    }

    @Test
    void a_missing_value_names_parameter_place_and_day() {
        var hole =
                catchThrowableOfType(
                        NoLawInForce.class,
                        () -> parameters.on("1401", LocalDate.of(2014, 12, 31)));

        assertThat(hole).hasMessage("no value for standard in 太原市 (1401) on 2014-12-31");
        assertThat(hole.parameters()).containsExactly("standard");
        assertThat(hole.text().zh())
                .isEqualTo(
                        "2014-12-31,太原市 (1401)没有下列参数的数值:低保标准(standard)。"
                                + "请在参数文件中补充该地该日的数值及其文件依据。");
    }

    @Test
    void a_place_without_a_name_is_called_by_its_code() {
        var hole =
                catchThrowableOfType(
                        NoLawInForce.class, () -> parameters.on("9999", LocalDate.of(2020, 1, 1)));

        assertThat(hole).hasMessage("no value for standard in 9999 on 2020-01-01");
    }

    static List<Operation> nothingOfTheLaw() {
        return List.of(
                new Operation.Input("income"),
                new Operation.Day(),
                new Operation.PlusWorkingDays(0, 0),
                new Operation.HandDown(0),
                new Operation.Sum(0),
                new Operation.Smallest(0),
                new Operation.Largest(0));
    }

    @ParameterizedTest
    @MethodSource("nothingOfTheLaw")
    void a_linked_parameter_follows_from_the_law_alone(Operation operation) {
        var graph = new Graph(List.of(new Node(0, operation, Type.FEN, Level.EVERYBODY, RANGE)));
        var linked =
                declaration(
                        "line", List.of(), Optional.of(new Link("income", graph, 0, "paper", "四")));
        var law = new Parameters(List.of(linked), code -> "");

        assertThatThrownBy(() -> law.on("1401", LocalDate.of(2016, 1, 1)))
                .hasMessageContaining("into a linked parameter");
    }

    private InForce inForce(String place, LocalDate day, String name) {
        return Objects.requireNonNull(parameters.on(place, day).parameters().get(name));
    }

    private static ParameterDeclaration standard() {
        return declaration(
                "standard",
                List.of(
                        value("2015-01-01", "1401", Interval.of(28_800), "一"),
                        value("2016-01-01", "1401", Interval.of(32_000), "一"),
                        value("2016-07-01", "140122", Interval.of(33_000), "二"),
                        value("2020-01-01", "42", RANGE, "三")),
                Optional.empty());
    }

    private static ParameterDeclaration line() {
        var graph =
                new Graph(
                        List.of(
                                new Node(
                                        0,
                                        new Operation.Parameter("standard"),
                                        Type.FEN,
                                        Level.EVERYBODY,
                                        RANGE),
                                new Node(
                                        1,
                                        new Operation.Constant(2),
                                        Type.INT,
                                        Level.EVERYBODY,
                                        Interval.of(2)),
                                new Node(
                                        2,
                                        new Operation.Multiply(1, 0),
                                        Type.FEN,
                                        Level.EVERYBODY,
                                        RANGE)));
        return declaration(
                "line", List.of(), Optional.of(new Link("2 * standard", graph, 2, "paper", "四")));
    }

    private static ParameterDeclaration declaration(
            String name, List<ParameterValue> values, Optional<Link> link) {
        return new ParameterDeclaration(
                name,
                new Title("低保标准", "Standard"),
                Type.FEN,
                new Title("元", "yuan"),
                RANGE,
                values,
                link);
    }

    private static ParameterValue value(String from, String place, Interval value, String article) {
        return new ParameterValue(LocalDate.parse(from), place, value, "paper", article);
    }
}
