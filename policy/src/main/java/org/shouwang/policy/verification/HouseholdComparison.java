package org.shouwang.policy.verification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.columnar.Screened;
import org.shouwang.policy.columnar.Screening;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
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
    private final SideBySide sides;

    public HouseholdComparison(FindingRules rules, Law law) {
        this.rules = rules;
        this.law = law;
        this.evaluation = new HouseholdEvaluation(rules.policy(), law);
        this.sides = new SideBySide(rules);
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
        var people = sides.situation(declared, found);
        var answer = evaluation.answer(people);
        return fired(people, (rule, subject) -> answer.value(rule.result(), subject)).stream()
                .map(one -> draft(one, people, () -> answer))
                .toList();
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
                                        feed.add(key, sides.situation(declared, found))),
                        screened -> consumer.accept(screened.key(), drafts(screened)));
    }

    /** The household is evaluated by itself only if a formula of it is shown. */
    private List<FindingDraft> drafts(Screened<?> screened) {
        var people = screened.situation();
        var fired = fired(people, screened::value);
        var answers = new ArrayList<Answer>(1);
        return fired.stream()
                .map(one ->
                        draft(
                                one,
                                people,
                                () -> {
                                    if (answers.isEmpty()) {
                                        answers.add(evaluation.answer(people));
                                    }
                                    return answers.getFirst();
                                }))
                .toList();
    }

    /** What an evaluation says of a rule for a subject of its level. */
    private interface Evaluated {
        Interval value(Rule rule, int subject);
    }

    /** A rule whose condition holds for a subject of its level. */
    private record Fired(FindingRule rule, int subject) {}

    private List<Fired> fired(Situation people, Evaluated evaluated) {
        var subjects = new EnumMap<Level, List<Integer>>(Level.class);
        var fired = new ArrayList<Fired>();
        for (var rule : rules.all()) {
            for (int subject : subjects.computeIfAbsent(rule.level(), people::ofFirstHousehold)) {
                if (evaluated.value(rule.rule(), subject).equals(YES)) {
                    fired.add(new Fired(rule, subject));
                }
            }
        }
        return fired;
    }

    private FindingDraft draft(Fired fired, Situation people, Supplier<Answer> answer) {
        var rule = fired.rule();
        var who = people.subjects(rule.level()).get(fired.subject());
        return new FindingDraft(
                rule,
                fired.subject(),
                who.id(),
                rule.declared().map(name -> written(name, fired, who, answer)).orElse(""),
                written(rule.found(), fired, who, answer),
                rule.toleranceParameter().map(this::tolerance).orElse(""));
    }

    /** A fact or formula as people write it; empty if it is not known. */
    private String written(String name, Fired fired, Subject who, Supplier<Answer> answer) {
        var fact = Optional.ofNullable(rules.policy().catalogue().facts().get(name));
        return fact.map(each -> written(each.type(), who.known(each)))
                .or(() ->
                        rules.policy()
                                .definition(name)
                                .map(formula ->
                                        written(
                                                formula.type(),
                                                answer.get().value(formula, fired.subject()))))
                .orElse("");
    }

    private String tolerance(String parameter) {
        var number = law.parameter(parameter);
        return written(number.type(), number.value());
    }

    private static String written(Type type, Interval value) {
        return value.isKnown() ? new Cell(type, ANY).write(value.low()) : "";
    }
}
