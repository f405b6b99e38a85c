package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Position;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.parameter.Parameters;

/**
 * An example that a policy officer can read and sign: who, where, when, and what must come out.
 *
 * @param settled numbers that a document leaves open and that this example takes to be known, by
 *     the name of the parameter
 * @param refusal the text of the error that must come instead of an answer
 */
public record Case(
        String name,
        LocalDate day,
        String place,
        Map<String, Long> settled,
        Situation situation,
        List<Expectation> expectations,
        Optional<String> refusal,
        Position position) {

    /** What a definition must be: one text for all subjects, or one for each. */
    public record Expectation(String definition, List<String> values, Position position) {

        public Expectation {
            values = List.copyOf(values);
        }
    }

    public Case {
        settled = Map.copyOf(settled);
        expectations = List.copyOf(expectations);
    }

    /**
     * The law that it is computed by.
     *
     * @throws NoLawInForce if there is none in its place on its day
     */
    public Law law(Pack pack) {
        return law(pack.parameters(), pack.policy());
    }

    Law law(Parameters parameters, Policy policy) {
        return parameters.settled(settled).on(place, day, policy.parameters());
    }
}
