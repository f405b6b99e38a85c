package org.shouwang.server.rulebook.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.server.registry.Family;

/** Parents and unmarried children, and what has to be asked before that can be said. */
class DerivationTest {

    private static final Optional<Boolean> MARRIED = Optional.of(true);
    private static final Optional<Boolean> UNMARRIED = Optional.of(false);
    private static final Optional<Boolean> UNKNOWN = Optional.empty();

    private final List<Kinsman> people = new ArrayList<>();
    private final List<Family.Tie> ties = new ArrayList<>();

    @Test
    void parents_and_an_unmarried_grown_up_son_are_one_unit() {
        add("head", MARRIED);
        add("spouse", MARRIED);
        add("son", UNMARRIED);

        assertThat(units()).containsExactly(Set.of("head", "spouse", "son"));
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_married_son_is_not_with_his_parents_but_with_his_wife() {
        add("head", MARRIED);
        add("spouse", MARRIED);
        add("son", MARRIED);
        add("daughter_in_law", MARRIED);

        assertThat(units())
                .containsExactlyInAnyOrder(
                        Set.of("head", "spouse"), Set.of("son", "daughter_in_law"));
    }

    @Test
    void a_divorced_daughter_is_a_unit_of_her_own() {
        add("head", MARRIED);
        add("daughter", MARRIED);

        assertThat(units()).containsExactlyInAnyOrder(Set.of("head"), Set.of("daughter"));
        assertThat(reason("daughter")).contains("结过婚");
    }

    @Test
    void an_unmarried_head_is_with_the_mother_and_a_married_one_is_not() {
        add("head", UNMARRIED);
        add("mother", MARRIED);
        assertThat(units()).containsExactly(Set.of("head", "mother"));

        people.set(0, kinsman("head", MARRIED, false, Optional.empty()));
        assertThat(units()).containsExactlyInAnyOrder(Set.of("head"), Set.of("mother"));
    }

    @Test
    void nobody_below_the_age_of_marriage_is_asked_whether_married() {
        add("head", MARRIED);
        people.add(kinsman("son", UNKNOWN, true, Optional.empty()));

        assertThat(units()).containsExactly(Set.of("head", "son"));
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_grown_up_son_of_whom_nobody_knows_whether_he_is_married_is_a_question() {
        add("head", MARRIED);
        add("son", UNKNOWN);

        assertThat(units()).containsExactly(Set.of("head"));
        assertThat(questions()).containsExactly("son");
    }

    @Test
    void a_grandchild_is_a_question_until_somebody_says_whose_child_it_is() {
        add("head", MARRIED);
        add("son", MARRIED);
        people.add(kinsman("grandson", UNMARRIED, true, Optional.empty()));
        assertThat(questions()).containsExactly("grandson");

        ties.add(new Family.Tie(id("grandson"), id("son"), true));
        assertThat(questions()).isEmpty();
        assertThat(units()).containsExactlyInAnyOrder(Set.of("head"), Set.of("son", "grandson"));
    }

    @Test
    void of_two_sons_nobody_guesses_whose_wife_the_daughter_in_law_is() {
        add("head", MARRIED);
        add("son", MARRIED);
        people.add(
                new Kinsman(
                        id("second son"), "second son", "son", MARRIED, false, Optional.empty()));
        add("daughter_in_law", MARRIED);

        assertThat(questions()).containsExactly("daughter_in_law");
    }

    @Test
    void somebody_otherwise_related_is_a_question() {
        add("head", MARRIED);
        add("other", UNMARRIED);
        add("", UNMARRIED);

        assertThat(questions()).containsExactly("other", "");
    }

    @Test
    void who_is_carved_out_is_a_unit_of_one_and_the_others_stay_together() {
        add("head", MARRIED);
        add("spouse", MARRIED);
        people.add(kinsman("son", UNMARRIED, false, alone(Outcome.YES)));

        assertThat(units()).containsExactlyInAnyOrder(Set.of("head", "spouse"), Set.of("son"));
        assertThat(reason("son")).isEqualTo("重残单独立户");
    }

    @Test
    void whether_somebody_is_carved_out_may_itself_be_a_question() {
        add("head", MARRIED);
        people.add(kinsman("son", UNMARRIED, false, alone(Outcome.ASK_A_PERSON)));

        assertThat(questions()).containsExactly("son");
    }

    private static Optional<Kinsman.Alone> alone(Outcome outcome) {
        return Optional.of(new Kinsman.Alone(new Title("重残单独立户", "Severely disabled"), outcome));
    }

    private void add(String relation, Optional<Boolean> married) {
        people.add(kinsman(relation, married, false, Optional.empty()));
    }

    private static Kinsman kinsman(
            String relation,
            Optional<Boolean> married,
            boolean tooYoung,
            Optional<Kinsman.Alone> alone) {
        return new Kinsman(id(relation), relation, relation, married, tooYoung, alone);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<Set<String>> units() {
        return Derivation.of(people, ties).units().stream()
                .map(unit -> unit.stream().map(this::label).collect(Collectors.toSet()))
                .toList();
    }

    private String label(UUID id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().label();
    }

    private List<String> questions() {
        return Derivation.of(people, ties).questions().stream()
                .map(Derived.Question::label)
                .toList();
    }

    private String reason(String relation) {
        return Optional.ofNullable(Derivation.of(people, ties).reasons().get(id(relation)))
                .map(Title::zh)
                .orElse("");
    }
}
