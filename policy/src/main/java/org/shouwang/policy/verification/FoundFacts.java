package org.shouwang.policy.verification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;

/**
 * What departments found about one person, fact by fact. Where two of them speak of one fact, a
 * value comes before nothing found, and nothing found before no answer; of two values the first
 * stays.
 */
public final class FoundFacts {

    private final LocalDate day;
    private final Map<String, Given> facts = new HashMap<>();

    /**
     * @param day from which twelve months are counted back
     */
    public FoundFacts(LocalDate day) {
        this.day = day;
    }

    /** The department has records. */
    public void records(Dataset dataset, List<FoundRecord> records, Provenance provenance) {
        dataset.says()
                .forEach(says -> add(says.fact().name(), says.given(records, provenance, day)));
    }

    /** The department has looked and has none. */
    public void nothing(Dataset dataset, Provenance provenance) {
        dataset.says().forEach(says -> add(says.fact().name(), new Given.NothingFound(provenance)));
    }

    /** The department was asked and has not answered. */
    public void noAnswer(Dataset dataset, Provenance provenance) {
        dataset.says().forEach(says -> add(says.fact().name(), new Given.NoAnswer(provenance)));
    }

    /** By the name of the fact; who is not here has not been asked. */
    public Map<String, Given> facts() {
        return Map.copyOf(facts);
    }

    private void add(String fact, Given given) {
        facts.merge(fact, given, (known, other) -> rank(other) < rank(known) ? other : known);
    }

    private static int rank(Given given) {
        return switch (given) {
            case Given.Value value -> 0;
            case Given.NothingFound nothing -> 1;
            case Given.NoAnswer none -> 2;
            case Given.NotAsked none -> 3;
        };
    }
}
