package org.shouwang.policy.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;

/**
 * The checks of one pack, compiled: each is a yes-or-no rule of {@code policy}, so that the same
 * evaluations answer it that answer the rules of law.
 *
 * @param policy the conditions, each a rule of the id of its check
 * @param all in the order written
 * @param freshMonths how long a fact counts as fresh, by name; {@code default} is for the others
 */
public record Checks(Policy policy, List<Check> all, Map<String, Integer> freshMonths) {

    private static final String OTHERS = "default";
    private static final int FRESH_MONTHS = 24;

    public Checks {
        all = List.copyOf(all);
        freshMonths = Map.copyOf(freshMonths);
    }

    /** Of a pack that checks nothing. */
    public static Checks none() {
        return new Checks(
                new Policy(
                        new Graph(List.of()),
                        List.of(),
                        List.of(),
                        new Catalogue(Map.of(), Map.of(), List.of())),
                List.of(),
                Map.of());
    }

    /** What an evaluation says of a rule for a subject of its level. */
    @FunctionalInterface
    public interface Evaluated {
        Interval value(Rule rule, int subject);
    }

    /**
     * What the checks find in the first household of a situation. A condition that cannot be
     * decided because something is unknown finds nothing.
     */
    public List<Doubt> doubts(Situation situation, LocalDate day, Evaluated evaluated) {
        var doubts = new ArrayList<Doubt>();
        for (var check : all) {
            for (int subject : subjects(check, situation)) {
                if (evaluated.value(check.rule(), subject).equals(Interval.of(1))
                        && isOpen(check, situation, subject, day)) {
                    doubts.add(new Doubt(check, subject, value(check, situation, subject)));
                }
            }
        }
        return doubts;
    }

    private static List<Integer> subjects(Check check, Situation situation) {
        return switch (check.level()) {
            case REGION -> situation.persons().isEmpty() ? List.of(0) : List.of();
            case PERSON, UNIT, HOUSEHOLD, HUKOU, SUPPORTER, EVERYBODY ->
                    situation.ofFirstHousehold(check.level());
        };
    }

    private static boolean isOpen(Check check, Situation situation, int subject, LocalDate day) {
        var who = situation.subjects(check.level()).get(subject);
        return switch (check.question()) {
            case Question.Contradicts contradicts -> true;
            case Question.Missing missing -> !who.known(check.fact()).isKnown();
            case Question.OlderThan(int months) ->
                    saidOn(who, check).filter(said -> isOld(said, months, day)).isPresent();
        };
    }

    /** On the day that completes the months it is still fresh. */
    private static boolean isOld(LocalDate said, int months, LocalDate day) {
        return said.plusMonths(months).isBefore(day);
    }

    private static Optional<LocalDate> saidOn(Subject who, Check check) {
        return saidOn(who.given(check.fact()));
    }

    /** When the source looked, whatever it found. Who has not answered has said nothing. */
    private static Optional<LocalDate> saidOn(Given given) {
        return switch (given) {
            case Given.Value value -> Optional.of(value.provenance()).map(Provenance::date);
            case Given.NothingFound nothing -> Optional.of(nothing.provenance().date());
            case Given.NoAnswer none -> Optional.empty();
            case Given.NotAsked none -> Optional.empty();
        };
    }

    private static String value(Check check, Situation situation, int subject) {
        var fact = check.fact();
        if (fact.level() != check.level()) {
            return "";
        }

        var known = situation.subjects(check.level()).get(subject).known(fact);
        return known.isKnown() ? fact.write(known.low()) : "";
    }

    /** Whether what was said of a fact is too old to count as known today. */
    public boolean isOutdated(String fact, Given given, LocalDate day) {
        int months = freshMonths.getOrDefault(fact, freshMonths.getOrDefault(OTHERS, FRESH_MONTHS));
        return saidOn(given).filter(said -> isOld(said, months, day)).isPresent();
    }

    public Optional<Check> check(String id) {
        return all.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
