package org.shouwang.policy.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.Engine;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/**
 * Packs that never change any more come to the answers that are stored beside them, to the fen and
 * to the trace. That is what makes a decision replayable: whoever changes an answer changes the
 * version of the engine.
 */
class GoldenAnswersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path STORED = GOLDEN.resolve("answers-" + Engine.VERSION + ".txt");

    /** How to store the answers of a new version. */
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @Test
    void old_packs_come_to_the_stored_answers() throws IOException {
        var answers = new ArrayList<String>();
        for (var id : List.of("national", "taiyuan-2016", "kunshan-2020")) {
            var pack = Packs.load(GOLDEN.resolve("packs"), id);
            pack.cases().stream()
                    .filter(one -> one.refusal().isEmpty())
                    .map(one -> line(pack, one))
                    .forEach(answers::add);
        }

        if (WRITE) {
            Files.write(STORED, answers);
        }

        assertThat(STORED).as("answers of version %s", Engine.VERSION).exists();
        assertThat(answers)
                .as(
                        "Answers of old packs have changed, so decisions of the past would not be"
                            + " replayed. If that is not meant, put the reckoning right. If it is,"
                            + " raise Engine.VERSION (first number for another amount, second for"
                            + " another trace), tell it in CHANGELOG.md, run this test once with"
                            + " -Dgolden.write=true, and keep the old file.")
                .isEqualTo(Files.readAllLines(STORED));
    }

    /**
     * What each rule says in plain numbers, so that a change can be read; then both fingerprints.
     */
    private static String line(Pack pack, Case one) {
        var answer = new HouseholdEvaluation(pack.policy(), one.law(pack)).answer(one.situation());
        var text = new StringBuilder(pack.id()).append(" | ").append(one.name());
        for (var rule : pack.policy().rules()) {
            var result = rule.result();
            IntStream.range(0, subjects(answer, result.level()))
                    .mapToObj(subject -> answer.value(result, subject))
                    .filter(value -> value.high() != 0)
                    .forEach(value ->
                            text.append(
                                    " | %s %d..%d"
                                            .formatted(rule.id(), value.low(), value.high())));
        }
        return "%s | values %s | trace %s"
                .formatted(
                        text,
                        Fingerprint.ofValues(answer).substring(0, 16),
                        Fingerprint.ofTrace(pack, answer).substring(0, 16));
    }

    private static int subjects(Answer answer, Level level) {
        return answer.situation().subjects(level).size();
    }
}
