package org.shouwang.server.registry.intake;

import java.util.Optional;
import java.util.OptionalLong;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.server.registry.StatementState;

/**
 * What a cell says about a fact, as it will be kept.
 *
 * @param value as the catalogue writes it; empty where there is none
 * @param amount the same as a whole number
 */
public record Said(Fact fact, StatementState state, String value, OptionalLong amount) {

    /** What a reading says; empty if nothing. */
    public static Optional<Said> of(Fact fact, Reading reading) {
        return switch (reading) {
            case Reading.Said said ->
                    Optional.of(
                            new Said(
                                    fact,
                                    StatementState.VALUE,
                                    fact.write(said.value()),
                                    OptionalLong.of(said.value())));
            case Reading.NothingFound nothing ->
                    Optional.of(without(fact, StatementState.NOTHING_FOUND));
            case Reading.NoAnswer none -> Optional.of(without(fact, StatementState.NO_ANSWER));
            case Reading.Blank blank -> Optional.empty();
            case Reading.Refused refused -> Optional.empty();
        };
    }

    private static Said without(Fact fact, StatementState state) {
        return new Said(fact, state, "", OptionalLong.empty());
    }
}
