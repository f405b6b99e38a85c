package org.shouwang.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** The cases of every pack are explained, in both languages. */
class PacksExplainedTest {

    private static final Path PACKS = Path.of(System.getProperty("shouwang.home", ".."), "packs");

    /**
     * All sentences are read; of the three depths, which are more work, every tenth case is enough.
     */
    private static final int EVERY = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {"taiyuan-2016", "kunshan-2020", "hubei-2020", "panjin-2016", "hunan-2020"})
    void every_case_has_a_sentence_for_everybody(String id) {
        var pack = Packs.load(PACKS, id);
        var explainer = new Explainer(pack.documents());

        for (var one : pack.cases()) {
            if (one.refusal().isEmpty()) {
                var answer = answer(pack, one);
                for (var rule : pack.policy().rules()) {
                    subjects(answer, rule)
                            .forEach(subject ->
                                    assertWhole(one, explainer.sentence(answer, rule, subject)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"taiyuan-2016", "kunshan-2020", "hubei-2020", "panjin-2016", "hunan-2020"})
    void steps_and_asks_stand_below_the_sentence(String id) {
        var pack = Packs.load(PACKS, id);
        var explainer = new Explainer(pack.documents());

        for (int i = 0; i < pack.cases().size(); i += EVERY) {
            var one = pack.cases().get(i);
            if (one.refusal().isEmpty()) {
                for (var finding : explainer.explain(answer(pack, one))) {
                    finding.subjects().forEach(subject -> assertDepths(one, subject));
                }
            }
        }
    }

    private static Answer answer(Pack pack, Case one) {
        var law = one.law(pack);
        return new HouseholdEvaluation(pack.policy(), law).answer(one.situation());
    }

    private static IntStream subjects(Answer answer, Rule rule) {
        return IntStream.range(0, answer.situation().subjects(rule.result().level()).size());
    }

    private static void assertWhole(Case one, Title sentence) {
        assertThat(sentence.zh())
                .as(one.name())
                .endsWith("。")
                .doesNotContain("null", "::", ":。", "不是。");
        assertThat(sentence.en()).as(one.name()).endsWith(".").doesNotContain("null", ": .", "  ");
    }

    private static void assertDepths(Case one, SubjectFinding subject) {
        assertWhole(one, subject.sentence());
        assertThat(subject.steps()).as(one.name()).isNotEmpty();
        assertThat(subject.asks().isEmpty())
                .as(one.name())
                .isEqualTo(subject.outcome() != Outcome.ASK_A_PERSON);
        assertThat(subject.trace().value()).as(one.name()).isNotEmpty();
    }
}
