package org.shouwang.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.Surroundings;
import org.shouwang.cli.data.DataFolder;
import org.shouwang.cli.data.Register;
import org.shouwang.cli.screen.HouseholdRow;
import org.shouwang.cli.screen.OneByOne;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import picocli.CommandLine;

/**
 * The demo people can be read without a refusal, and give the officers a believable amount of work.
 */
class DemoPeopleScreenedTest {

    private static final Path HOME = Path.of(System.getProperty("shouwang.home", ".."));

    /** The day of the demo, after the measures of early 2017. */
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final Pack taiyuan = Packs.load(HOME.resolve("packs"), "taiyuan-2016");

    @Test
    void every_row_is_read(@TempDir Path folder) {
        assertThat(read(folder).refusals()).isEmpty();
    }

    @Test
    void some_households_have_a_warning_fewer_a_question_and_most_have_nothing(
            @TempDir Path folder) {
        var warned = new HashMap<String, Outcome>();
        var oneByOne = new OneByOne(taiyuan, DAY);
        read(folder)
                .each(
                        "140122",
                        DAY,
                        household ->
                                worst(oneByOne.row(household))
                                        .ifPresent(outcome ->
                                                warned.put(household.household(), outcome)));

        assertThat(warned.values().stream().filter(Outcome.YES::equals)).hasSizeBetween(200, 500);
        assertThat(warned.values().stream().filter(Outcome.ASK_A_PERSON::equals))
                .hasSizeBetween(30, 150);
    }

    @Test
    void every_warning_is_raised_and_every_grant_is_due_or_asked_somewhere(@TempDir Path folder) {
        var oneByOne = new OneByOne(taiyuan, DAY);
        var rules = new HashMap<String, Set<Outcome>>();
        read(folder)
                .each(
                        "140122",
                        DAY,
                        household ->
                                oneByOne.row(household)
                                        .values()
                                        .forEach(value ->
                                                rules.merge(
                                                        value.rule(),
                                                        Set.of(value.outcome()),
                                                        DemoPeopleScreenedTest::both)));

        assertThat(warnings())
                .allSatisfy(rule -> assertThat(rules.get(rule)).as(rule).contains(Outcome.YES));
        assertThat(rules.entrySet())
                .extracting(Map.Entry::getValue)
                .allSatisfy(outcomes -> assertThat(outcomes).hasSizeGreaterThan(1));
    }

    private Optional<Outcome> worst(HouseholdRow row) {
        var outcomes =
                row.values().stream()
                        .filter(value -> warnings().contains(value.rule()))
                        .map(value -> value.outcome())
                        .collect(Collectors.toSet());
        if (outcomes.contains(Outcome.YES)) {
            return Optional.of(Outcome.YES);
        }
        return outcomes.contains(Outcome.ASK_A_PERSON)
                ? Optional.of(Outcome.ASK_A_PERSON)
                : Optional.empty();
    }

    private Set<String> warnings() {
        return taiyuan.policy().rules().stream()
                .filter(rule -> rule.warning().isPresent())
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private Register read(Path folder) {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var command =
                new CommandLine(new GenerateCommand(new Surroundings(HOME, nowhere, nowhere)));
        assertThat(command.execute("--place", "140122", "--out", folder.toString())).isZero();
        return DataFolder.read(folder, taiyuan.catalogue());
    }

    private static Set<Outcome> both(Set<Outcome> one, Set<Outcome> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
