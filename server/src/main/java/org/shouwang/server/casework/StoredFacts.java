package org.shouwang.server.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Situation.Grouping;
import org.shouwang.policy.household.Subject;

/**
 * Facts as given, in the form in which a decision keeps them. The order is fixed, so that equal
 * facts are equal text.
 *
 * @param unitOf for each person, the position of the assistance unit
 * @param householdOf for each person, the position of the household
 * @param hukou as {@code region} and {@code supporters}, not kept by the oldest decisions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredFacts(
        List<StoredSubject> persons,
        List<StoredSubject> units,
        List<StoredSubject> households,
        List<Integer> unitOf,
        List<Integer> householdOf,
        @Nullable StoredGrouping hukou,
        @Nullable StoredGrouping region,
        @Nullable StoredGrouping supporters) {

    /** Groupings with their members, or supporters with their units. */
    record StoredGrouping(List<StoredSubject> subjects, List<Integer> of) {

        static StoredGrouping of(Grouping grouping, BiFunction<String, Long, String> text) {
            return new StoredGrouping(
                    StoredFacts.subjects(grouping.subjects(), text), grouping.of());
        }

        Grouping grouping() {
            return new Grouping(restored(subjects), of);
        }
    }

    /** Somebody with what was said, by name of the fact. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredSubject(
            String id,
            String label,
            Map<String, StoredGiven> facts,
            @Nullable Map<String, StoredHistory> histories) {}

    /** What was said month by month, seen from a month. */
    record StoredHistory(String until, Map<String, StoredGiven> months) {

        static StoredHistory of(
                String name, History history, BiFunction<String, Long, String> text) {
            var months = new TreeMap<String, StoredGiven>();
            history.months()
                    .forEach((month, given) ->
                            months.put(month.toString(), StoredFacts.given(name, given, text)));
            return new StoredHistory(history.until().toString(), months);
        }

        History history() {
            var restored = new TreeMap<YearMonth, Given>();
            months.forEach((month, given) ->
                    restored.put(YearMonth.parse(month), StoredFacts.restored(given)));
            return new History(YearMonth.parse(until), restored);
        }
    }

    /**
     * What was said.
     *
     * @param value as the engine keeps it
     * @param text the same for a reader, who may not have the engine's code lists any more
     */
    record StoredGiven(
            State state,
            @Nullable Long value,
            @Nullable String text,
            @Nullable String source,
            @Nullable LocalDate date,
            @Nullable String evidence) {}

    /** The four things that can be said. */
    enum State {
        VALUE,
        NOTHING_FOUND,
        NO_ANSWER,
        NOT_ASKED
    }

    /**
     * @param text writes the value of a fact for readers
     */
    static StoredFacts of(Situation situation, BiFunction<String, Long, String> text) {
        return new StoredFacts(
                subjects(situation.persons(), text),
                subjects(situation.units(), text),
                subjects(situation.households(), text),
                situation.unitOf(),
                situation.householdOf(),
                StoredGrouping.of(situation.grouping(Level.HUKOU), text),
                StoredGrouping.of(situation.grouping(Level.REGION), text),
                StoredGrouping.of(situation.supporters(), text));
    }

    Situation situation() {
        var groupings = new EnumMap<Level, Grouping>(Level.class);
        groupings.put(Level.UNIT, new Grouping(restored(units), unitOf));
        groupings.put(Level.HOUSEHOLD, new Grouping(restored(households), householdOf));
        if (hukou != null) {
            groupings.put(Level.HUKOU, hukou.grouping());
        }
        if (region != null) {
            groupings.put(Level.REGION, region.grouping());
        }
        return new Situation(
                restored(persons),
                groupings,
                supporters == null ? new Grouping(List.of(), List.of()) : supporters.grouping());
    }

    private static List<StoredSubject> subjects(
            List<Subject> subjects, BiFunction<String, Long, String> text) {
        return subjects.stream().map(subject -> subject(subject, text)).toList();
    }

    private static StoredSubject subject(Subject subject, BiFunction<String, Long, String> text) {
        var facts = new TreeMap<String, StoredGiven>();
        subject.facts().forEach((name, given) -> facts.put(name, given(name, given, text)));
        var histories = new TreeMap<String, StoredHistory>();
        subject.histories()
                .forEach((name, history) ->
                        histories.put(name, StoredHistory.of(name, history, text)));
        return new StoredSubject(
                subject.id(), subject.label(), facts, histories.isEmpty() ? null : histories);
    }

    private static StoredGiven given(
            String name, Given given, BiFunction<String, Long, String> text) {
        return switch (given) {
            case Given.Value(long value, Provenance from) ->
                    stored(State.VALUE, value, text.apply(name, value), from);
            case Given.NothingFound(Provenance from) ->
                    stored(State.NOTHING_FOUND, null, null, from);
            case Given.NoAnswer(Provenance from) -> stored(State.NO_ANSWER, null, null, from);
            case Given.NotAsked none ->
                    new StoredGiven(State.NOT_ASKED, null, null, null, null, null);
        };
    }

    private static StoredGiven stored(
            State state, @Nullable Long value, @Nullable String text, Provenance from) {
        return new StoredGiven(state, value, text, from.source(), from.date(), from.evidence());
    }

    private static List<Subject> restored(List<StoredSubject> subjects) {
        return subjects.stream()
                .map(subject ->
                        new Subject(
                                subject.id(),
                                subject.label(),
                                subject.facts().entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        fact -> restored(fact.getValue()))),
                                histories(subject)))
                .toList();
    }

    private static Map<String, History> histories(StoredSubject subject) {
        var histories = new TreeMap<String, History>();
        if (subject.histories() != null) {
            subject.histories().forEach((name, history) -> histories.put(name, history.history()));
        }
        return histories;
    }

    private static Given restored(StoredGiven stored) {
        return switch (stored.state()) {
            case VALUE -> new Given.Value(present(stored.value()), from(stored));
            case NOTHING_FOUND -> new Given.NothingFound(from(stored));
            case NO_ANSWER -> new Given.NoAnswer(from(stored));
            case NOT_ASKED -> new Given.NotAsked();
        };
    }

    private static Provenance from(StoredGiven stored) {
        return new Provenance(
                present(stored.source()), present(stored.date()), present(stored.evidence()));
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the stored facts are not complete");
        }

        return part;
    }
}
