package org.shouwang.policy.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.columnar.Screening;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;

/**
 * Compares what households declared with what departments found, under the law of one place and
 * day. Threads may share it.
 */
public final class HouseholdComparison {

    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Interval YES = Interval.of(1);

    private final FindingRules rules;
    private final Law law;
    private final HouseholdEvaluation evaluation;

    public HouseholdComparison(FindingRules rules, Law law) {
        this.rules = rules;
        this.law = law;
        this.evaluation = new HouseholdEvaluation(rules.policy(), law);
    }

    /** The law that it compares by, with every tolerance in force. */
    public Law law() {
        return law;
    }

    /** Takes one household after the other, with whatever the caller wants to find it by. */
    @FunctionalInterface
    public interface Feed<K> {

        /**
         * Takes one household.
         *
         * @param declared what the household and the visit said
         * @param found by the id of the person and the name of the fact
         */
        void add(K key, Situation declared, Map<String, Map<String, Given>> found);
    }

    /** The findings of the first household of a situation. */
    public List<FindingDraft> of(Situation declared, Map<String, Map<String, Given>> found) {
        return drafts(evaluation.answer(TwoSides.situation(declared, found)));
    }

    /**
     * The findings of very many households, in columns; they come in the order in which the
     * households came, and those without a finding come too.
     */
    public <K> void each(Consumer<Feed<K>> source, BiConsumer<K, List<FindingDraft>> consumer) {
        new Screening(rules.policy(), law)
                .<K>screen(
                        feed ->
                                source.accept((key, declared, found) ->
                                        feed.add(key, TwoSides.situation(declared, found))),
                        screened ->
                                consumer.accept(
                                        screened.key(),
                                        fires(screened.situation(), screened::value)
                                                ? drafts(evaluation.answer(screened.situation()))
                                                : List.of()));
    }

    /** What an evaluation says of a rule for a subject of its level. */
    private interface Evaluated {
        Interval value(Rule rule, int subject);
    }

    private boolean fires(Situation situation, Evaluated evaluated) {
        return rules.all().stream()
                .anyMatch(rule ->
                        situation.ofFirstHousehold(rule.level()).stream()
                                .anyMatch(subject ->
                                        evaluated.value(rule.rule(), subject).equals(YES)));
    }

    private List<FindingDraft> drafts(Answer answer) {
        var drafts = new ArrayList<FindingDraft>();
        for (var rule : rules.all()) {
            for (int subject : answer.situation().ofFirstHousehold(rule.level())) {
                if (answer.value(rule.rule().result(), subject).equals(YES)) {
                    drafts.add(draft(rule, subject, answer));
                }
            }
        }
        return drafts;
    }

    private FindingDraft draft(FindingRule rule, int subject, Answer answer) {
        return new FindingDraft(
                rule,
                subject,
                answer.situation().subjects(rule.level()).get(subject).id(),
                rule.declared().map(name -> written(name, subject, answer)).orElse(""),
                written(rule.found(), subject, answer),
                rule.toleranceParameter().map(this::tolerance).orElse(""));
    }

    /** A fact or formula as people write it; empty if it is not known. */
    private String written(String name, int subject, Answer answer) {
        var policy = rules.policy();
        return policy.definition(name)
                .map(formula -> written(formula.type(), answer.value(formula, subject)))
                .or(() ->
                        policy.catalogue()
                                .fact(name)
                                .map(fact ->
                                        written(
                                                fact.type(),
                                                answer.situation()
                                                        .subjects(fact.level())
                                                        .get(subject)
                                                        .known(fact))))
                .orElse("");
    }

    private String tolerance(String parameter) {
        return Optional.of(law.parameter(parameter))
                .map(number -> written(number.type(), number.value()))
                .orElse("");
    }

    private static String written(Type type, Interval value) {
        return value.isKnown() ? new Cell(type, ANY).write(value.low()) : "";
    }
}
