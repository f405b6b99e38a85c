package org.shouwang.policy.explanation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.HouseholdEvaluation;

/**
 * Looks for the smallest change of one fact that would turn yes into no or no into yes.
 *
 * <p>It changes one fact at a time, away from its value in steps that double, until the outcome
 * turns, and closes in on the first value at which it has turned. An outcome that turns and turns
 * back between two steps can be missed; what is said is always true, because it has been evaluated.
 */
final class Changes {

    /** How often the rule is evaluated at most for one result; some milliseconds. */
    private static final int EVALUATIONS_MAX = 1_500;

    private final Scene scene;
    private final Names names;
    private final HouseholdEvaluation evaluation;
    private final Outcome now;
    private int evaluations;

    /**
     * @param value the first at which the outcome has turned
     * @param isOpenEnded whether it stays so to the end of the range
     */
    private record Change(
            Spot spot, Fact fact, long before, long value, boolean isOpenEnded, Interval result) {

        /**
         * Money changes more easily than a count, and a count more easily than what somebody is.
         */
        int kind() {
            return switch (fact.type()) {
                case Type.Money money -> 0;
                case Type.Rate rate -> 1;
                case Type.Int whole -> 1;
                case Type.Bool bool -> 2;
                case Type.Code code -> 2;
                case Type.Date date -> 3;
            };
        }

        long size() {
            return Math.abs(value - before);
        }
    }

    Changes(Scene scene) {
        this.scene = scene;
        this.names = new Names(scene);
        this.now = Outcome.of(scene.value(scene.result()));
        this.evaluation =
                new HouseholdEvaluation(
                        scene.answer().policy(), scene.answer().law(), scene.rule().result());
    }

    Optional<Title> smallest() {
        if (now == Outcome.ASK_A_PERSON) {
            return Optional.empty();
        }

        return scene.mattered(scene.result()).stream()
                .sorted(Spot.IN_ORDER)
                .flatMap(this::change)
                .min(Comparator.comparingInt(Change::kind).thenComparingLong(Change::size))
                .map(this::said);
    }

    private Stream<Change> change(Spot spot) {
        return scene.node(spot).operation() instanceof Operation.Input(String name)
                        && scene.isKnown(spot)
                        && matters(spot, scene.fact(name))
                ? change(spot, scene.fact(name), scene.value(spot).low())
                : Stream.empty();
    }

    /**
     * A fact that could be anything without opening the question need not be tried value by value.
     */
    private boolean matters(Spot spot, Fact fact) {
        if (fact.assumed().isPresent()) {
            return true;
        }

        evaluations++;
        return Outcome.of(result(spot, fact, new Given.NotAsked())) != now;
    }

    private Stream<Change> change(Spot spot, Fact fact, long before) {
        return switch (fact.type()) {
            case Type.Money money -> nearest(spot, fact, before);
            case Type.Rate rate -> nearest(spot, fact, before);
            case Type.Int whole -> nearest(spot, fact, before);
            case Type.Bool bool -> other(spot, fact, before);
            case Type.Code code -> other(spot, fact, before);
            case Type.Date date -> nearest(spot, fact, before);
        };
    }

    /** Of a list, the first other entry that turns the outcome. */
    private Stream<Change> other(Spot spot, Fact fact, long before) {
        return LongStream.rangeClosed(fact.range().low(), fact.range().high())
                .filter(value -> value != before && turns(spot, fact, value))
                .limit(1)
                .mapToObj(value ->
                        new Change(spot, fact, before, value, false, result(spot, fact, value)));
    }

    private Stream<Change> nearest(Spot spot, Fact fact, long before) {
        return Stream.of(-1L, 1L).flatMap(direction -> nearest(spot, fact, before, direction));
    }

    private Stream<Change> nearest(Spot spot, Fact fact, long before, long direction) {
        long end = direction < 0 ? fact.range().low() : fact.range().high();
        long same = before;
        for (long step = 1; same != end; step *= 2) {
            long next = direction < 0 ? Math.max(end, before - step) : Math.min(end, before + step);
            if (turns(spot, fact, next)) {
                long turned = closeIn(spot, fact, same, next);
                boolean isOpenEnded = turned != end && turns(spot, fact, end);
                return Stream.of(
                        new Change(
                                spot,
                                fact,
                                before,
                                turned,
                                isOpenEnded,
                                result(spot, fact, turned)));
            }
            same = next;
        }
        return Stream.empty();
    }

    /** The value next to {@code same} at which the outcome has turned, by halving. */
    private long closeIn(Spot spot, Fact fact, long same, long turned) {
        while (Math.abs(turned - same) > 1) {
            long middle = same + (turned - same) / 2;
            if (turns(spot, fact, middle)) {
                turned = middle;
            } else {
                same = middle;
            }
        }
        return turned;
    }

    private boolean turns(Spot spot, Fact fact, long value) {
        if (evaluations >= EVALUATIONS_MAX) {
            return false;
        }

        evaluations++;
        var outcome = Outcome.of(result(spot, fact, value));
        return outcome != now && outcome != Outcome.ASK_A_PERSON;
    }

    private Interval result(Spot spot, Fact fact, long value) {
        var day = scene.answer().law().day();
        return result(spot, fact, new Given.Value(value, new Provenance("", day, "")));
    }

    private Interval result(Spot spot, Fact fact, Given imagined) {
        var changed =
                scene.answer()
                        .situation()
                        .saying(fact.level(), spot.subject(), fact.name(), imagined);
        return evaluation.answer(changed).value(scene.rule().result(), scene.subject());
    }

    private Title said(Change change) {
        return Wording.sentence(
                Wording.say("若%s,则%s", "if %s, %s", move(change), consequence(change.result())));
    }

    private Title move(Change change) {
        var type = change.fact().type();
        var name = names.of(change.spot());
        var before = Display.inSentence(type, change.before());
        var after = Display.inSentence(type, change.value());
        if (type instanceof Type.Bool) {
            return Wording.say("“%s”由%s变为%s", "“%s” changed from %s to %s", name, before, after);
        }
        if (type instanceof Type.Code) {
            return Wording.say(
                    "%s由“%s”变为“%s”", "%s changed from “%s” to “%s”", name, before, after);
        }

        if (type instanceof Type.Date) {
            return Wording.say("%s由 %s改为 %s", "%1$s were %3$s", name, before, after);
        }

        return change.value() < change.before()
                ? Wording.say(
                        "%s由 %s降到 %s%s",
                        "%s fell from %s to %s%s", name, spaced(before), after, downwards(change))
                : Wording.say(
                        "%s由 %s升到 %s%s",
                        "%s rose from %s to %s%s", name, spaced(before), after, upwards(change));
    }

    /** A Chinese unit needs no space behind it; a bare number does. */
    private static Title spaced(Title amount) {
        boolean endsInDigit = Character.isDigit(amount.zh().charAt(amount.zh().length() - 1));
        return endsInDigit ? new Title(amount.zh() + " ", amount.en()) : amount;
    }

    private static Title downwards(Change change) {
        return change.isOpenEnded() ? new Title("及以下", " or less") : Wording.NOTHING;
    }

    private static Title upwards(Change change) {
        return change.isOpenEnded() ? new Title("及以上", " or more") : Wording.NOTHING;
    }

    private Title consequence(Interval result) {
        var definition = scene.rule().result();
        boolean becomesYes = Outcome.of(result) == Outcome.YES;
        if (definition.type() instanceof Type.Bool) {
            return becomesYes
                    ? new Title("属于此情形", "this would be the case")
                    : new Title("不再属于此情形", "this would no longer be the case");
        }

        return becomesYes
                ? Wording.say(
                        "%s为 %s",
                        "%s would be %s",
                        Wording.inside(definition.title()),
                        Display.inSentence(definition.type(), result.low()))
                : new Title("不予给付", "nothing would be due");
    }
}
