package org.shouwang.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.NoLawInForce;

/** Computes the signed cases of a pack and tells where they come out differently. */
public final class CaseCheck {

    private static final String ASK_A_PERSON = "ask_a_person";

    private final Pack pack;

    public CaseCheck(Pack pack) {
        this.pack = pack;
    }

    /** All differences of all cases. */
    public List<Difference> differences() {
        return pack.cases().stream().flatMap(each -> differences(each).stream()).toList();
    }

    List<Difference> differences(Case signed) {
        try {
            var law = pack.parameters().on(signed.place(), signed.day());
            var answer = new HouseholdEvaluation(pack.policy(), law).answer(signed.situation());
            return signed.refusal()
                    .map(refusal -> List.of(difference(signed, "error", refusal, "no error")))
                    .orElseGet(() -> differences(signed, answer));
        } catch (NoLawInForce hole) {
            var said = String.valueOf(hole.getMessage());
            return signed.refusal().filter(said::contains).isPresent()
                    ? List.of()
                    : List.of(
                            difference(signed, "error", signed.refusal().orElse("no error"), said));
        }
    }

    private List<Difference> differences(Case signed, Answer answer) {
        var differences = new ArrayList<Difference>();
        for (var expectation : signed.expectations()) {
            var definition = pack.policy().definition(expectation.definition()).orElseThrow();
            var subjects = signed.situation().subjects(definition.level());
            for (int i = 0; i < subjects.size(); i++) {
                var values = expectation.values();
                var expected = values.get(values.size() == 1 ? 0 : i);
                var id = subjects.size() == 1 ? "" : subjects.get(i).id();
                difference(definition, expected, answer.value(definition, i))
                        .ifPresent(actual ->
                                differences.add(
                                        new Difference(
                                                signed.name(),
                                                expectation.position().toString(),
                                                definition.name(),
                                                id,
                                                expected,
                                                actual)));
            }
        }
        return differences;
    }

    /** What came out instead, as people write it; empty if it is as expected. */
    private Optional<String> difference(Definition definition, String expected, Interval actual) {
        var range = pack.policy().graph().node(definition.node()).range();
        var cell = new Cell(definition.type(), range);
        boolean same =
                expected.equals(ASK_A_PERSON)
                        ? !actual.isKnown()
                        : actual.isKnown()
                                && cell.read(expected).equals(new Reading.Said(actual.low()));
        return same ? Optional.empty() : Optional.of(written(cell, actual));
    }

    private static String written(Cell cell, Interval value) {
        return value.isKnown()
                ? cell.write(value.low())
                : "%s (%s … %s)"
                        .formatted(ASK_A_PERSON, cell.write(value.low()), cell.write(value.high()));
    }

    private static Difference difference(
            Case signed, String definition, String expected, String actual) {
        return new Difference(
                signed.name(), signed.position().toString(), definition, "", expected, actual);
    }
}
