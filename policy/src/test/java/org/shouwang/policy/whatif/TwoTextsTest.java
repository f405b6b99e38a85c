package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** The law as it stands beside a text that would replace it. */
class TwoTextsTest {

    private static final Path SOURCE = Path.of("src/test/resources/whatif/loufan");

    @TempDir private Path packs = Path.of("");

    /** The county with another text in one of its files. */
    private Pack with(String file, UnaryOperator<String> other) throws IOException {
        try (var files = Files.walk(SOURCE)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
        var path = packs.resolve("loufan").resolve(file);
        var before = Files.readString(path);
        var after = other.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
        return Packs.load(packs, "loufan");
    }

    private void copy(Path file) {
        var to = packs.resolve("loufan").resolve(SOURCE.relativize(file).toString());
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Simulation to(Pack other) {
        return new Simulation(
                Simulation.Side.of(Loufan.PACK), Simulation.Side.of(other), Loufan.DAY);
    }

    private static RuleImpact impact(Simulation simulation, String rule, double... wages) {
        var only = simulation.only(rule);
        var impact = new Impact(only);
        only.<String>run(
                feed -> feed.add("h", Loufan.YANGQU, Loufan.family("h", wages)), impact::add);
        return impact.total().getFirst();
    }

    @Test
    void a_rule_that_goes_takes_what_it_granted_and_one_that_comes_grants_it() throws IOException {
        var other =
                with(
                        "rules/rules.policy",
                        text -> text.replace("rule dibao_top_up", "rule new_top_up"));
        var simulation = to(other);

        assertThat(simulation.rules())
                .extracting(RulePair::id)
                .containsExactly("dibao_top_up", "care", "medical", "missed", "new_top_up");
        assertThat(impact(simulation, "dibao_top_up", 300).heads()).containsOnlyKeys(Effect.LEAVES);
        assertThat(impact(simulation, "dibao_top_up", 300).money().difference())
                .isEqualTo(Interval.of(-2_000));
        assertThat(impact(simulation, "new_top_up", 300).heads()).containsOnlyKeys(Effect.ENTERS);
        assertThat(impact(simulation, "new_top_up", 300).money().difference())
                .isEqualTo(Interval.of(2_000));
        assertThat(impact(simulation, "new_top_up", 300).rule().title().en())
                .isEqualTo("Dibao top-up");
    }

    @Test
    void a_rule_that_becomes_one_of_persons_is_two_rules() throws IOException {
        var other =
                with(
                        "rules/rules.policy",
                        text ->
                                text.replace("unit is_missed", "person is_missed")
                                        .replace(
                                                "not any(person.dibao_of_household)",
                                                "not dibao_of_household"));

        var pairs = to(other).rules().stream().filter(pair -> pair.id().equals("missed")).toList();

        assertThat(pairs)
                .extracting(pair -> pair.level() + " " + pair.before().isPresent())
                .containsExactly("UNIT true", "PERSON false");
        assertThat(pairs).extracting(pair -> pair.after().isPresent()).containsExactly(false, true);
    }

    @Test
    void an_unknown_amount_of_another_text_is_not_known_to_stay_the_same() throws IOException {
        var other =
                with(
                        "rules/rules.policy",
                        text ->
                                text.replace(
                                        "per_head < dibao_standard", "per_head <= dibao_standard"));

        var dibao = impact(to(other), "dibao_top_up", -1, 0);

        assertThat(dibao.heads()).containsOnlyKeys(Effect.STAYS_A_QUESTION);
        assertThat(dibao.money().difference().isKnown()).isFalse();
    }

    @Test
    void a_number_that_one_text_does_not_read_is_not_told_as_a_change() throws IOException {
        var other =
                with(
                        "parameters/lines.yaml",
                        text ->
                                text.replace("value: 320", "value: 350")
                                        + """
                                        work_cost:
                                          title: {zh: 就业成本, en: Cost of work}
                                          type: money
                                          range: [0, 500]
                                          values:
                                            - {from: 2015-01-01, place: "1401", value: 60, document: paper, article: 三}
                                        """);
        var rules = packs.resolve("loufan/rules/rules.policy");
        Files.writeString(
                rules,
                Files.readString(rules).replace("sum(person.wage", "sum(person.wage - work_cost"));

        var changes = to(Packs.load(packs, other.id())).numbers(List.of(Loufan.YANGQU));

        assertThat(changes)
                .extracting(NumberChange::parameter)
                .containsExactly("dibao_standard", "low_income_line");
    }

    @Test
    void rules_that_read_no_income_have_no_cliff_and_say_what_they_read() throws IOException {
        var renamed = with("rules/rules.policy", text -> text.replace("person.wage + ", ""));

        var refused =
                catchThrowableOfType(RefusedAmendment.class, () -> Earnings.of(renamed.policy()));

        assertThat(refused.what().en()).isEqualTo("These rules read no earnings of a person.");
        assertThat(refused.what().zh()).isEqualTo("这些规则没有读取个人的劳动收入。");
        assertThat(refused.remedy().en()).isEqualTo("Say which: inpatient_cost, transfer.");
        assertThat(List.of(Earnings.of(renamed.policy(), "transfer").fact().name()))
                .containsExactly("transfer");
    }
}
