package org.shouwang.policy.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Position;
import org.shouwang.policy.pack.Case.Expectation;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.policy.parameter.Parameters;

/**
 * Computes the signed cases of a pack, and tells where they come out otherwise than they were
 * signed.
 */
public final class CaseRunner {

    static final String ASK_A_PERSON = "ask_a_person";

    private static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    /**
     * One value of a case that is not as expected.
     *
     * @param definition the name of the value, or {@code error}
     * @param subject whose value it is; empty if there is only one
     */
    public record Failure(
            String caseName,
            Position position,
            String definition,
            String subject,
            String expected,
            String actual) {}

    private final Parameters parameters;
    private final Policy policy;
    private final List<Case> cases;

    public CaseRunner(Pack pack) {
        this(pack, pack.policy(), pack.cases());
    }

    private CaseRunner(Pack pack, Policy policy, List<Case> cases) {
        this.parameters = pack.parameters();
        this.policy = policy;
        this.cases = cases;
    }

    /** For the signed cases of the checks of the data. */
    public static CaseRunner ofChecks(Pack pack) {
        return new CaseRunner(pack, pack.checks().policy(), pack.checkCases());
    }

    /** For the signed cases of the finding rules. */
    public static CaseRunner ofFindings(Pack pack) {
        return new CaseRunner(pack, pack.verification().rules().policy(), pack.findingCases());
    }

    public List<Failure> failures() {
        return cases.stream().flatMap(signed -> failures(signed).stream()).toList();
    }

    List<Failure> failures(Case signed) {
        try {
            var law = signed.law(parameters, policy);
            var answer = new HouseholdEvaluation(policy, law).answer(signed.situation());
            return signed.refusal()
                    .map(refusal -> List.of(failure(signed, refusal, "no error")))
                    .orElseGet(() -> failures(signed, answer));
        } catch (NoLawInForce hole) {
            var actual = String.valueOf(hole.getMessage());
            return signed.refusal().filter(actual::contains).isPresent()
                    ? List.of()
                    : List.of(failure(signed, signed.refusal().orElse("no error"), actual));
        }
    }

    private List<Failure> failures(Case signed, Answer answer) {
        return signed.expectations().stream()
                .flatMap(expectation ->
                        IntStream.range(0, subjects(signed, expectation).size())
                                .mapToObj(subject -> failure(signed, expectation, answer, subject))
                                .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Failure> failure(
            Case signed, Expectation expectation, Answer answer, int subject) {
        var definition = definition(expectation);
        var values = expectation.values();
        var expected = values.get(values.size() == 1 ? 0 : subject);
        var actual = answer.value(definition, subject);
        var cell = new Cell(definition.type(), ANY);
        boolean isExpected =
                expected.equals(ASK_A_PERSON)
                        ? !actual.isKnown()
                        : actual.isKnown()
                                && cell.read(expected).equals(new Reading.Said(actual.low()));
        var subjects = subjects(signed, expectation);
        return isExpected
                ? Optional.empty()
                : Optional.of(
                        new Failure(
                                signed.name(),
                                expectation.position(),
                                definition.name(),
                                subjects.size() == 1 ? "" : subjects.get(subject),
                                expected,
                                written(cell, actual)));
    }

    private List<String> subjects(Case signed, Expectation expectation) {
        return signed.situation().subjects(definition(expectation).level()).stream()
                .map(subject -> subject.label())
                .toList();
    }

    private Definition definition(Expectation expectation) {
        return policy.definition(expectation.definition()).orElseThrow();
    }

    private static String written(Cell cell, Interval value) {
        return value.isKnown()
                ? cell.write(value.low())
                : "%s (%s … %s)"
                        .formatted(ASK_A_PERSON, cell.write(value.low()), cell.write(value.high()));
    }

    private static Failure failure(Case signed, String expected, String actual) {
        return new Failure(signed.name(), signed.position(), "error", "", expected, actual);
    }
}
