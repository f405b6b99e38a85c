package org.shouwang.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Position;

/**
 * An example that a policy officer can read and sign: who, where, when, and what must come out.
 *
 * @param refusal the text of the error that must come instead of an answer
 */
public record Case(
        String name,
        LocalDate day,
        String place,
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
        expectations = List.copyOf(expectations);
    }
}
