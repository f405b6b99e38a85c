package org.shouwang.policy.explanation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.explanation.SubjectFinding.About;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Rule;

/**
 * An answer as seen from one rule and one of its subjects: what the values are called, and what
 * each was made of.
 */
final class Scene {

    private final Answer answer;
    private final Rule rule;
    private final int subject;
    private final Map<Integer, Definition> definitions = new HashMap<>();

    Scene(Answer answer, Rule rule, int subject) {
        this.answer = answer;
        this.rule = rule;
        this.subject = subject;
        name(rule.result());
        rule.definitions().forEach(this::name);
        answer.policy().definitions().forEach(this::name);
    }

    /**
     * A node that two definitions share has the name that the rule gives it. Facts and law keep
     * their own.
     */
    private void name(Definition definition) {
        boolean hasOwnName =
                switch (node(definition.node()).operation()) {
                    case Operation.Pointwise pointwise -> false;
                    case Operation.ByLaw byLaw -> false;
                    case Operation.OfMembers all -> false;
                    case Operation.HandDown handDown -> true;
                    case Operation.Constant constant -> true;
                    case Operation.Input input -> true;
                    case Operation.Parameter parameter -> true;
                    case Operation.Day day -> true;
                };
        if (!hasOwnName) {
            definitions.putIfAbsent(definition.node(), definition);
        }
    }

    Answer answer() {
        return answer;
    }

    Rule rule() {
        return rule;
    }

    int subject() {
        return subject;
    }

    Spot result() {
        return at(rule.result().node(), subject);
    }

    Node node(int index) {
        return answer.policy().graph().node(index);
    }

    Node node(Spot spot) {
        return node(spot.node());
    }

    Interval value(Spot spot) {
        return answer.value(spot.node(), spot.subject());
    }

    boolean isYes(Spot spot) {
        return value(spot).equals(Interval.YES);
    }

    boolean isNo(Spot spot) {
        return value(spot).equals(Interval.NO);
    }

    boolean isKnown(Spot spot) {
        return value(spot).isKnown();
    }

    Optional<Definition> definition(Spot spot) {
        return Optional.ofNullable(definitions.get(spot.node()));
    }

    Fact fact(String name) {
        return answer.policy().catalogue().fact(name).orElseThrow();
    }

    Given given(Spot spot, String fact) {
        return subject(spot).given(fact(fact));
    }

    Subject subject(Spot spot) {
        return answer.situation().subjects(node(spot).level()).get(spot.subject());
    }

    /** The members of the grouping that a spot belongs to. */
    private List<Integer> members(Spot spot, Level who) {
        var memberships = answer.situation().memberships(who, node(spot).level());
        return IntStream.range(0, memberships.size())
                .filter(person -> memberships.get(person) == spot.subject())
                .boxed()
                .toList();
    }

    private Spot at(int node, int who) {
        return new Spot(node, node(node).level() == Level.EVERYBODY ? 0 : who);
    }

    /** What the value was made of, in the order in which it is written. */
    List<Spot> operands(Spot spot) {
        return switch (node(spot).operation()) {
            case Operation.HandDown down ->
                    List.of(at(down.grouping(), membership(down.grouping(), spot)));
            case Operation.OfMembers all -> ofMembers(spot, all.person());
            case Operation.Pointwise operation ->
                    operation.operands().stream().map(node -> at(node, spot.subject())).toList();
            case Operation.ByLaw operation ->
                    operation.operands().stream().map(node -> at(node, spot.subject())).toList();
            case Operation.Constant constant -> List.of();
            case Operation.Input input -> List.of();
            case Operation.Parameter parameter -> List.of();
            case Operation.Day day -> List.of();
        };
    }

    private int membership(int grouping, Spot spot) {
        var level = node(grouping).level();
        return level == Level.EVERYBODY
                ? 0
                : answer.situation().memberships(node(spot).level(), level).get(spot.subject());
    }

    private List<Spot> ofMembers(Spot spot, int node) {
        var who = node(node).level() == Level.SUPPORTER ? Level.SUPPORTER : Level.PERSON;
        return members(spot, who).stream().map(one -> at(node, one)).distinct().toList();
    }

    /**
     * Those of the operands that made the value what it is: the branch that was taken, the side
     * that settled it.
     */
    List<Spot> decisive(Spot spot) {
        var operands = operands(spot);
        return switch (node(spot).operation()) {
            case Operation.Choose choose -> chosen(operands);
            case Operation.And and -> settling(spot, operands, Interval.NO);
            case Operation.Or or -> settling(spot, operands, Interval.YES);
            case Operation.Smallest smallest -> settling(spot, operands, Interval.NO);
            case Operation.Largest largest -> settling(spot, operands, Interval.YES);
            case Operation other -> operands;
        };
    }

    private List<Spot> chosen(List<Spot> operands) {
        var condition = operands.get(0);
        if (!isKnown(condition)) {
            return operands;
        }

        return List.of(condition, operands.get(isYes(condition) ? 1 : 2));
    }

    /**
     * One side may settle it alone; then the others do not matter. While it is open, those that are
     * open matter.
     */
    private List<Spot> settling(Spot spot, List<Spot> operands, Interval settles) {
        var type = node(spot).type();
        var value = value(spot);
        if (!type.equals(Type.BOOL)) {
            return operands;
        }
        if (value.equals(settles)) {
            return operands.stream().filter(operand -> value(operand).equals(settles)).toList();
        }

        return value.isKnown()
                ? operands
                : operands.stream().filter(operand -> !isKnown(operand)).toList();
    }

    /** Every value that mattered for this one, and itself. */
    Set<Spot> mattered(Spot spot) {
        var found = new HashSet<Spot>();
        collect(spot, found);
        return found;
    }

    private void collect(Spot spot, Set<Spot> found) {
        if (found.add(spot)) {
            decisive(spot).forEach(operand -> collect(operand, found));
        }
    }

    About about(Level level, int who) {
        var subjects =
                answer.situation()
                        .subjects(level == Level.EVERYBODY ? rule.result().level() : level);
        var one = subjects.get(who);
        return new About(level, one.id(), one.label());
    }

    About about(Spot spot) {
        return about(node(spot).level(), spot.subject());
    }

    /** Whether a grouping has several of this level. */
    static boolean isOneOfMany(Level level) {
        return level == Level.PERSON || level == Level.SUPPORTER;
    }

    /**
     * Whether a reader has to be told whose value it is: a person's, unless the finding is about
     * that person.
     */
    boolean isOfAnother(Spot spot) {
        boolean isOwn = rule.result().level() == node(spot).level() && spot.subject() == subject;
        return isOneOfMany(node(spot).level()) && !isOwn;
    }
}
