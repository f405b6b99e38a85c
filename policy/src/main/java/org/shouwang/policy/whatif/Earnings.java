package org.shouwang.policy.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;

/**
 * What a person earns in a month, in fen: the fact that is varied.
 *
 * @param fact of a person, money, read by the rules
 */
public record Earnings(Fact fact) {

    /** Taken if nobody says which fact; the first that the rules read. */
    private static final List<String> USUAL =
            List.of("monthly_wage", "wage", "monthly_income", "monthly_earnings");

    private static final Provenance SUPPOSED =
            new Provenance(Amendment.DOCUMENT, LocalDate.EPOCH, "");

    /**
     * The usual fact of a policy.
     *
     * @throws RefusedAmendment if the rules read no earnings of a person
     */
    public static Earnings of(Policy policy) {
        return USUAL.stream()
                .flatMap(name -> candidates(policy).filter(fact -> fact.name().equals(name)))
                .findFirst()
                .map(Earnings::new)
                .orElseThrow(() ->
                        new RefusedAmendment(
                                new Title(
                                        "这些规则没有读取个人的劳动收入。",
                                        "These rules read no earnings of a person."),
                                choose(policy)));
    }

    /**
     * A fact by name or Chinese title.
     *
     * @throws RefusedAmendment with the nearest name
     */
    public static Earnings of(Policy policy, String name) {
        var names = candidates(policy).flatMap(Earnings::names).toList();
        return candidates(policy)
                .filter(fact -> names(fact).anyMatch(name::equals))
                .findFirst()
                .map(Earnings::new)
                .orElseThrow(() ->
                        new RefusedAmendment(
                                new Title(
                                        "规则没有读取名为 \"%s\" 的个人收入。".formatted(name),
                                        "The rules read no income of a person called \"%s\"."
                                                .formatted(name)),
                                NearestName.of(name, names)
                                        .map(near ->
                                                new Title(
                                                        "是不是 \"%s\"?".formatted(near),
                                                        "Did you mean \"%s\"?".formatted(near)))
                                        .orElseGet(() -> choose(policy))));
    }

    private static Title choose(Policy policy) {
        var names = candidates(policy).map(Fact::name).sorted().toList();
        return names.isEmpty()
                ? new Title("请换一个政策包。", "Choose another pack.")
                : new Title(
                        "请指明:" + String.join("、", names) + "。",
                        "Say which: " + String.join(", ", names) + ".");
    }

    private static Stream<Fact> candidates(Policy policy) {
        return policy.graph().nodes().stream()
                .map(node -> node.operation() instanceof Operation.Input(String name) ? name : "")
                .map(policy.catalogue()::fact)
                .flatMap(Optional::stream)
                .filter(fact -> fact.level() == Level.PERSON && fact.type().equals(Type.FEN));
    }

    private static Stream<String> names(Fact fact) {
        return Stream.of(fact.name(), fact.title().zh());
    }

    /** What the person earns; nothing if it is not known. */
    Optional<Long> of(Situation situation, int person) {
        var known = fact.known(situation.persons().get(person).given(fact.name()));
        return known.isKnown() ? Optional.of(known.low()) : Optional.empty();
    }

    /** The same people, the person earning this. */
    Situation at(Situation situation, int person, long fen) {
        return situation.saying(Level.PERSON, person, fact.name(), new Given.Value(fen, SUPPOSED));
    }
}
