package org.shouwang.policy.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.pack.CaseRunner;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** What the shipped packs say about departments, datasets and findings. */
class VerificationTextTest {

    private static Pack pack(String id) {
        return Packs.load(Path.of("../packs"), id);
    }

    private static final VerificationText NATIONAL = pack("national").verification();
    private static final VerificationText TAIYUAN = pack("taiyuan-2016").verification();
    private static final VerificationText HUNAN = pack("hunan-2020").verification();

    @Test
    void taiyuan_asks_twelve_departments_for_twenty_five_items_and_no_bank() {
        assertThat(TAIYUAN.departments()).hasSize(12);
        assertThat(TAIYUAN.datasets())
                .extracting(Dataset::number)
                .isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(TAIYUAN.dataset("bank_accounts")).isEmpty();
        assertThat(TAIYUAN.datasets()).allMatch(each -> each.heldBy() == HeldBy.CITY);
    }

    @Test
    void hunan_lists_eleven_kinds_and_says_nothing_of_who_holds_them() {
        assertThat(HUNAN.scope().orElseThrow().categories()).hasSize(11);
        assertThat(HUNAN.dataset("bank_accounts")).isPresent();
        assertThat(HUNAN.dataset("funeral_records")).isEmpty();
        assertThat(HUNAN.datasets()).allMatch(each -> each.heldBy() == HeldBy.OPEN);
    }

    @Test
    void a_place_without_a_list_of_its_own_may_ask_for_all() {
        assertThat(NATIONAL.scope()).isEmpty();
        assertThat(NATIONAL.datasets()).hasSize(30);
        assertThat(NATIONAL.departments()).hasSize(17);
    }

    @Test
    void every_dataset_has_a_basis_and_a_column_that_is_sensitive_is_marked() {
        for (var dataset : NATIONAL.datasets()) {
            assertThat(dataset.basis()).as(dataset.name()).isNotEmpty();
            assertThat(dataset.matchedBy()).first().isEqualTo(MatchedBy.ID_AND_NAME);
        }
        var account = NATIONAL.dataset("bank_accounts").orElseThrow();
        assertThat(account.field("balance").orElseThrow().sensitive()).isTrue();
        assertThat(account.column("开户银行").orElseThrow().sensitive()).isFalse();
    }

    @Test
    void no_two_datasets_of_a_place_speak_of_one_fact() {
        var facts = new HashSet<String>();
        for (var dataset : NATIONAL.datasets()) {
            for (var says : dataset.says()) {
                assertThat(facts.add(says.fact().name())).as(says.fact().name()).isTrue();
            }
        }
    }

    @Test
    void the_columns_of_one_department_go_into_one_file() {
        for (var department : NATIONAL.departments()) {
            for (var dataset : NATIONAL.of(department.name())) {
                assertThat(dataset.fields())
                        .extracting(field -> field.title().zh())
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(AnswerColumn.headers());
            }
        }
    }

    @Test
    void taiyuan_writes_the_rules_of_its_line_anew_and_keeps_the_others() {
        assertThat(TAIYUAN.rules().all()).hasSameSizeAs(NATIONAL.rules().all());
        assertThat(TAIYUAN.rules().rule("income_above_line").orElseThrow().toleranceParameter())
                .contains("dibao_standard");
        assertThat(NATIONAL.rules().rule("income_above_line").orElseThrow().toleranceParameter())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "taiyuan-2016", "hunan-2020"})
    void every_signed_case_of_a_finding_comes_out_as_signed(String id) {
        assertThat(pack(id).findingCases()).isNotEmpty();
        assertThat(CaseRunner.ofFindings(pack(id)).failures()).isEmpty();
    }

    @Test
    void every_rule_is_signed_from_both_sides_of_its_border() {
        var yes = new HashSet<String>();
        var no = new HashSet<String>();
        for (var signed : pack("national").findingCases()) {
            for (var expected : signed.expectations()) {
                (expected.values().equals(List.of("是")) ? yes : no).add(expected.definition());
            }
        }

        for (var rule : NATIONAL.rules().all()) {
            assertThat(yes).contains(rule.id());
            assertThat(no).contains(rule.id());
        }
    }

    @Test
    void a_question_to_the_household_is_said_in_both_languages() {
        for (var rule : TAIYUAN.rules().all()) {
            assertThat(rule.question().zh()).as(rule.id()).isNotEqualTo(rule.question().en());
            assertThat(rule.remedy().zh()).as(rule.id()).isNotEqualTo(rule.remedy().en());
            assertThat(rule.title().zh()).as(rule.id()).isNotEqualTo(rule.title().en());
        }
    }
}
